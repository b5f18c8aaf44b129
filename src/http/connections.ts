import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** The connections of a server, and which of them have a request in flight. */
export interface Connections {
  /** Whether part of an answer has been sent on it already. */
  isAnswering(socket: Duplex): boolean;
  /** Closes those without a request in flight, also those that never sent one: Node would wait. */
  closeIdle(): void;
  closeAll(): void;
  /** Resolves when no request is in flight. */
  quiet(): Promise<void>;
}

export function connectionsOf(server: Server): Connections {
  const sockets = new Set<Duplex>();
  const inFlight = new Set<ServerResponse>();
  let whenQuiet: (() => void)[] = [];

  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", (_request, response: ServerResponse) => {
    inFlight.add(response);
    response.once("close", () => {
      inFlight.delete(response);
      if (inFlight.size > 0) return;
      for (const resolve of whenQuiet) resolve();
      whenQuiet = [];
    });
  });
  return {
    isAnswering: (socket) =>
      [...inFlight].some(({ req, headersSent }) => req.socket === socket && headersSent),
    closeIdle: () => {
      const busy = new Set<Duplex>([...inFlight].map(({ req }) => req.socket));
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    },
    closeAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    quiet: () =>
      inFlight.size === 0 ? Promise.resolve() : new Promise((resolve) => whenQuiet.push(resolve)),
  };
}
