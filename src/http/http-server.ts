import { createServer, type Server } from "node:http";
import { logLine } from "../log-line.ts";
import { answerRequest } from "./answer-request.ts";
import { refuseBrokenRequests } from "./broken-requests.ts";
import { connectionsOf } from "./connections.ts";
import type { Handler } from "./handler.ts";
import { stopServer } from "./stop-server.ts";

export interface HttpServer {
  /** Listens and returns the port, any free one for 0. Rejects as Node does, with EADDRINUSE. */
  listen(port: number): Promise<number>;
  /** Whether it has been told to stop: then every answer is the last of its connection. */
  isStopping(): boolean;
  /** Closes idle connections at once, the others after their answers or ten seconds. */
  stop(): Promise<void>;
}

const SECOND = 1_000;

/** How long clients may take, in milliseconds, and how many there may be. */
export const patience = {
  requestTimeout: 15 * SECOND,
  headersTimeout: 10 * SECOND,
  // More than the minute after which load balancers give up a connection themselves.
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: SECOND,
  maxConnections: 10_000,
};

/** An HTTP server that survives slow, silent and broken clients. */
export function httpServer(handler: Handler, limits = patience): HttpServer {
  let stopped: Promise<void> | undefined;
  const isStopping = () => stopped !== undefined;
  const server = createServer(limits, answerRequest(handler, isStopping));
  server.maxConnections = limits.maxConnections;
  const connections = connectionsOf(server);
  refuseBrokenRequests(server, connections);
  return {
    listen: (port) => listen(server, port),
    isStopping,
    stop: () => (stopped ??= stopServer(server, connections)),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      // Connections that cannot be taken, for want of file descriptors, are no reason to end.
      server.on("error", ({ message }) => logLine("error", { message }));
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
