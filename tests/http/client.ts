import { type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Modern clients accept this first; then GraphQL's own mistakes have a status of their own. */
export const MODERN = "application/graphql-response+json";

/** Sends one request over a connection of its own. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = "",
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((text) => resolve({ status, headers, text }), reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Posts a body as it is. */
export function post(
  port: number,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): Promise<Reply> {
  const json = { "content-type": "application/json", accept: MODERN };
  return send(port, "POST", "/graphql", { ...json, ...headers }, body);
}

/** Asks a question as clients do. */
export function ask(
  port: number,
  query: string,
  variables: unknown = {},
  rest: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  return post(port, JSON.stringify({ query, variables, ...rest }));
}

/** Sends bytes that no client library would, and reads until the connection closes. */
export function raw(port: number, ...parts: readonly string[]): Promise<string> {
  const socket = connect(port);
  for (const part of parts) socket.write(part);
  return text(socket);
}

/** So many small values. */
export function many(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index % 10);
}
