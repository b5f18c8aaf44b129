import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

const host = "127.0.0.1";

/** Whether a server could listen on this port of this machine now. */
export async function portIsFree(port: number): Promise<boolean> {
  return (await listenedOn(port)) !== null;
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await listenedOn(0);
  if (port === null) throw new Error("the machine has no free port");
  return port;
}

/** Listens for a moment: the port, null when it is taken. */
async function listenedOn(wanted: number): Promise<number | null> {
  const listener = createServer();
  try {
    listener.listen(wanted, host);
    await once(listener, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return null;
    throw error;
  }
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, "close");
  return port;
}

// Bolt's magic number, then four proposals: versions 5.0 to 5.8, 4.4, and none twice.
const greeting = Buffer.from("6060b017" + "00080805" + "00000404" + "00000000".repeat(2), "hex");

/** Whether a Bolt server behind this port agrees on a version of the protocol. */
export async function boltAnswers(port: number): Promise<boolean> {
  const socket = connect(port, host);
  try {
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer")));
    socket.write(greeting);
    const [version] = (await once(socket, "data")) as [Buffer];
    return version.length >= 4 && version.readUInt32BE() !== 0;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
