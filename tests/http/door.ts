import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A way to a server under an address of its own, which can be shut and opened again. */
export interface Door {
  readonly port: number;
  open(): Promise<void>;
  shut(): Promise<void>;
}

/** A door to an address, shut at first. */
export async function doorTo(uri: string): Promise<Door> {
  const { hostname, port: behind } = new URL(uri);
  const passing = new Set<Socket>();
  const pass = (caller: Socket) => {
    const server = connect(Number(behind), hostname);
    for (const socket of [caller, server]) {
      passing.add(socket);
      socket
        .on("error", () => undefined)
        .on("close", () => {
          passing.delete(socket);
          caller.destroy();
          server.destroy();
        });
    }
    caller.pipe(server).pipe(caller);
  };
  let listener: Server | undefined;
  const shut = async () => {
    for (const socket of passing) socket.destroy();
    if (listener) await new Promise((resolve) => listener?.close(resolve));
    listener = undefined;
  };
  const open = async (at: number) => {
    listener = createServer(pass).listen(at, "127.0.0.1");
    await once(listener, "listening");
    return (listener.address() as AddressInfo).port;
  };
  const port = await open(0);
  await shut();
  return {
    port,
    shut,
    open: async () => {
      await open(port);
    },
  };
}
