import { createServer, type RequestListener } from "node:http";
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

/** Serves with Node's http on a free port, and tells the parent. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1", () => answerAt((server.address() as AddressInfo).port));
}
