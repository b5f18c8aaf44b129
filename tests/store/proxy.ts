import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut: what comes and goes passes it untouched. */
export interface Proxy {
  readonly uri: string;
  /** Breaks every connection as soon as something is next asked over it, so many times. */
  cutNext(times: number): void;
  close(): void;
}

/** A proxy to a server, or, without one, somebody who takes calls and never answers. */
export async function proxyTo(uri: string | null): Promise<Proxy> {
  let cuts = 0;
  const open = new Set<Socket>();
  const listener = createServer((caller) => {
    open.add(caller.on("error", () => undefined));
    if (uri === null) return;
    const { hostname, port } = new URL(uri);
    const server = connect(Number(port), hostname);
    open.add(server.on("error", () => undefined));
    caller.on("data", (asked) => {
      if (cuts-- > 0) caller.destroy();
      else server.write(asked);
    });
    server.pipe(caller);
    caller.on("close", () => server.destroy());
    server.on("close", () => caller.destroy());
  });
  await once(listener.listen(0, "127.0.0.1"), "listening");
  return {
    uri: `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cutNext: (times) => {
      cuts = times;
    },
    close: () => {
      listener.close();
      for (const socket of open) socket.destroy();
    },
  };
}
