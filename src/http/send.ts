import type { ServerResponse } from "node:http";
import type { Answer } from "./handler.ts";

/** How long a client has to read its answer when its body was not read to the end, in milliseconds. */
const LINGER = 1_000;

/**
 * Sends an answer; a connection whose request was not read whole is closed after it. A 304 names no
 * length: it may, but there are clients that then wait for a body.
 */
export function send(response: ServerResponse, answer: Answer, isLast: boolean): void {
  const { req: request } = response;
  const { "content-length": length = "0", "transfer-encoding": coding } = request.headers;
  const isUnread = !request.complete && (length !== "0" || coding !== undefined);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.status === 304) response.removeHeader("Content-Length");
  else response.setHeader("Content-Length", Buffer.byteLength(answer.body));
  if (isLast || isUnread) response.setHeader("Connection", "close");
  if (!isUnread) {
    response.end(answer.body);
    return;
  }
  // The end closes the connection, and closing it under a client that still sends would lose the answer.
  response.write(answer.body);
  setTimeout(() => response.end(), LINGER).unref();
}
