import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Connections } from "./connections.ts";

/** For requests that are on their way on connections which seem idle, in milliseconds. */
const GRACE = 100;
/** How long stopping waits for requests in flight, and how long it still takes new ones. */
const PATIENCE = 10_000;
const WELCOME = 5_000;

/**
 * Stops a server whose answers already say that they are the last. New connections are taken as
 * long as others are in flight, so that whoever asks meanwhile hears that it is not ready.
 */
export async function stopServer(server: Server, connections: Connections): Promise<void> {
  await wait(GRACE);
  connections.closeIdle();
  const closing = setTimeout(() => server.close(), WELCOME);
  await Promise.race([connections.quiet(), wait(PATIENCE, undefined, { ref: false })]);
  clearTimeout(closing);
  const closed = new Promise((resolve) => server.close(resolve));
  connections.closeAll();
  await closed;
}
