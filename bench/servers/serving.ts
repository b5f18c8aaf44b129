import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server process is told by its parent, as its one argument. */
export function toldByParent(): unknown {
  return JSON.parse(process.argv[2] ?? "{}");
}

/** Tells the parent the port; the process ends with its parent. */
export function answerAt(port: number): void {
  process.on("disconnect", () => process.exit(0));
  process.send?.({ port });
}

/** Answers a request; what it rejects with ends that connection alone, as when its client has left. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves with Node's http on a free port, and tells the parent. */
export function serve(listener: Listener): void {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await listener(request, response);
    } catch (failure) {
      process.stderr.write(`${String(failure)}\n`);
      response.destroy();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1", () => answerAt((server.address() as AddressInfo).port));
}
