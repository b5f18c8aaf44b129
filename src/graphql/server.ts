import type { GraphQLParams } from "graphql-yoga";
import type { Deadline, PolicyGraph } from "../store/policy-graph.ts";
import type { Context } from "./context.ts";
import { limitedServer } from "./limited-server.ts";
import { requestReader } from "./request-reader.ts";
import { executableSchema } from "./schema.ts";

export interface GraphqlOptions {
  readonly graph: PolicyGraph;
  /** The server's public address without a trailing slash; empty where it is not known. */
  readonly publicUrl: string;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** The GraphQL server, to be asked by `fetch` or behind an HTTP server. */
export function createGraphql({ graph, publicUrl, now = () => new Date() }: GraphqlOptions) {
  const contextOf = (params: GraphQLParams, deadline: Deadline): Context => ({
    today: now().toISOString().slice(0, 10),
    reader: requestReader(graph, deadline),
    link: () => publicUrl + linkTo(params),
  });
  return limitedServer(executableSchema(), contextOf);
}

/** The same request as an address that answers to GET. */
function linkTo({ query = "", variables, operationName }: GraphQLParams): string {
  const search = new URLSearchParams({ query });
  if (variables && Object.keys(variables).length > 0)
    search.set("variables", JSON.stringify(variables));
  if (operationName) search.set("operationName", operationName);
  return `/graphql?${search.toString()}`;
}
