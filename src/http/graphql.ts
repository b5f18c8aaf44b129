import type { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "../graphql/limits/body-limit.ts";
import { STORE_BUDGET } from "../graphql/limits/store-budget.ts";
import type { Asked, ShortWay } from "../graphql/short-way.ts";
import { deadlineIn } from "../store/deadline.ts";
import type { Deadline } from "../store/policy-graph.ts";
import { firstBytes } from "./first-bytes.ts";
import type { Answer, Handler } from "./handler.ts";
import type { Remember } from "./remembered-answers.ts";
import { withMark } from "./unchanged.ts";
import { isWhole } from "./whole.ts";

/** What answers GraphQL requests, as a yoga server does; what it answered before, by a shorter way. */
export interface GraphqlServer {
  readonly fetchAPI: { readonly Request: typeof Request };
  readonly shortWay: ShortWay;
  fetch(request: Request, context: { readonly deadline: Deadline }): Promise<Response> | Response;
}

/** The headers of a request that its answer depends on. */
const heeded = ["accept", "content-type", "content-encoding"] as const;

/** GraphQL over HTTP. What a request may be is the GraphQL server's to say; here it is carried over. */
export function graphqlHandler(graphql: GraphqlServer, remember: Remember): Handler {
  return async (incoming, gone) => {
    const asked = await askedBy(incoming);
    const answer = await remember(asked, () => answerTo(asked, graphql, incoming, gone));
    return withMark(incoming, answer);
  };
}

async function answerTo(
  asked: Asked,
  graphql: GraphqlServer,
  incoming: IncomingMessage,
  gone: AbortSignal,
): Promise<Answer> {
  const deadline = deadlineIn(STORE_BUDGET, gone);
  const known = await graphql.shortWay.answer(asked, deadline);
  if (known) return known;
  const request = new graphql.fetchAPI.Request(`http://localhost${asked.url}`, {
    method: asked.method,
    headers: incoming.headers as Record<string, string>,
    signal: gone,
    body: asked.body,
  });
  const response = await graphql.fetch(request, { deadline });
  const { status, headers } = response;
  // It is told when the answer is sent, and no other of the same kind has it.
  headers.delete("content-length");
  const answer = { status, headers: Object.fromEntries(headers), body: await response.text() };
  if (isWhole(answer)) graphql.shortWay.learn(asked, answer);
  return answer;
}

async function askedBy(incoming: IncomingMessage): Promise<Asked> {
  const { method = "GET", url = "", headers } = incoming;
  const heads = heeded.map((name) => headers[name] ?? "");
  return { method, url, heads, body: await bodyOf(incoming) };
}

/** The body, or enough of it to be refused as too large. */
function bodyOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> | null {
  if (incoming.method === "GET" || incoming.method === "HEAD") return null;
  const saysTooLarge = Number(incoming.headers["content-length"] ?? 0) > BODY_LIMIT;
  return saysTooLarge ? null : firstBytes(incoming, BODY_LIMIT + 1);
}
