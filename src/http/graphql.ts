import type { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "../graphql/limits/body-limit.ts";
import type { Deadline } from "../store/policy-graph.ts";
import { deadlineIn } from "./deadline.ts";
import { firstBytes } from "./first-bytes.ts";
import type { Answer, Handler } from "./handler.ts";
import type { Remember } from "./remembered-answers.ts";
import { withMark } from "./unchanged.ts";

/** What answers GraphQL requests, as a yoga server does. */
export interface GraphqlServer {
  readonly fetchAPI: { readonly Request: typeof Request };
  fetch(request: Request, context: { readonly deadline: Deadline }): Promise<Response> | Response;
}

/** How long a request may wait for its store in all, in milliseconds: with it down, under two seconds. */
const STORE_BUDGET = 1_900;

/** GraphQL over HTTP. What a request may be is the GraphQL server's to say; here it is carried over. */
export function graphqlHandler(graphql: GraphqlServer, remember: Remember): Handler {
  return async (incoming, gone) => {
    const body = await bodyOf(incoming);
    const compute = () => answerOf(graphql, incoming, body, gone);
    return withMark(incoming, await remember(incoming, body, compute));
  };
}

async function answerOf(
  graphql: GraphqlServer,
  incoming: IncomingMessage,
  body: Buffer<ArrayBuffer> | null,
  gone: AbortSignal,
): Promise<Answer> {
  const request = new graphql.fetchAPI.Request(`http://localhost${incoming.url ?? ""}`, {
    method: incoming.method ?? "GET",
    headers: incoming.headers as Record<string, string>,
    signal: gone,
    body,
  });
  const response = await graphql.fetch(request, { deadline: deadlineIn(STORE_BUDGET, gone) });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** The body, or enough of it to be refused as too large. */
function bodyOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> | null {
  if (incoming.method === "GET" || incoming.method === "HEAD") return null;
  const saysTooLarge = Number(incoming.headers["content-length"] ?? 0) > BODY_LIMIT;
  return saysTooLarge ? null : firstBytes(incoming, BODY_LIMIT + 1);
}
