import { createYoga } from "graphql-yoga";
import type { Deadline, PolicyGraph } from "../store/policy-graph.ts";
import { answersInOrder } from "./answers-in-order.ts";
import type { Context, ServerContext } from "./context.ts";
import { limitedYoga } from "./limits/index.ts";
import { requestReader } from "./request-reader.ts";
import { executableSchema } from "./schema.ts";

export interface GraphqlOptions {
  readonly graph: PolicyGraph;
  /** The server's public address without a trailing slash; empty where it is not known. */
  readonly publicUrl: string;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** How long a request may wait for its store when the HTTP server sets no other limit. */
const STORE_BUDGET = 1_900;

/** The GraphQL server, to be asked by `fetch` or behind an HTTP server. */
export function createGraphql({ graph, publicUrl, now = () => new Date() }: GraphqlOptions) {
  return createYoga<ServerContext, Context>({
    schema: executableSchema(),
    graphqlEndpoint: "/graphql",
    ...limitedYoga(answersInOrder()),
    context: ({ params, request, deadline }) => ({
      today: now().toISOString().slice(0, 10),
      reader: requestReader(graph, deadline ?? deadlineOf(request.signal)),
      link: () => publicUrl + linkTo(params),
    }),
  });
}

function deadlineOf(signal: AbortSignal): Deadline {
  const end = performance.now() + STORE_BUDGET;
  return { signal, remaining: () => Math.max(0, end - performance.now()) };
}

interface Params {
  readonly query?: string | undefined;
  readonly variables?: object | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** The same request as an address that answers to GET. */
function linkTo({ query = "", variables, operationName }: Params): string {
  const search = new URLSearchParams({ query });
  if (variables && Object.keys(variables).length > 0)
    search.set("variables", JSON.stringify(variables));
  if (operationName) search.set("operationName", operationName);
  return `/graphql?${search.toString()}`;
}
