import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "../graphql/limits/error-codes.ts";
import type { Connections } from "./connections.ts";
import { errorAnswer } from "./json-answers.ts";

/** How long a client has to read why, in milliseconds. */
const LINGER = 1_000;

const reasons: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ["HEADERS_TOO_LARGE", "Address and headers are too long; ask by POST."],
  ERR_HTTP_REQUEST_TIMEOUT: ["REQUEST_TIMEOUT", "The request took too long to arrive."],
};

/** Answers what Node cannot read as HTTP, or not in time, where Node would send no body. */
export function refuseBrokenRequests(server: Server, connections: Connections): void {
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket) => {
    if (socket.writable && code !== "ECONNRESET" && !connections.isAnswering(socket))
      refuse(socket, ...(reasons[code] ?? ["BAD_REQUEST", "This is not HTTP."]));
    else socket.destroy();
  });
}

function refuse(socket: Duplex, code: ErrorCode, message: string): void {
  const { status, headers, body } = errorAnswer(code, message, { Connection: "close" });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body.toString()}`);
  setTimeout(() => socket.destroy(), LINGER).unref();
}
