import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { send } from "../http/client.ts";
import { start, type Started, startServing } from "./process.ts";

let started: Started & { readonly port: number };
afterEach(() => {
  started.process.kill("SIGKILL");
});

const body = '{"query":"{__typename}"}';

/** A client whose request has begun to arrive, and does not end. */
async function asking(port: number) {
  const socket = connect(port).setEncoding("utf8");
  let answer = "";
  socket.on("data", (text: string) => (answer += text));
  socket.write(
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" +
      `Content-Length: ${body.length}\r\n\r\n`,
  );
  // An answer to a later request shows that the earlier one has arrived.
  await send(port, "GET", "/health/live");
  return { socket, answer: () => answer };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s: who is asking is answered, then it ends with 0",
  async (signal) => {
    started = await startServing();
    const { port } = started;
    const idle = connect(port);
    const { socket, answer } = await asking(port);
    started.process.kill(signal);

    await once(idle.resume(), "close");
    expect((await send(port, "GET", "/health/ready")).status).toBe(503);
    socket.write(body);
    expect(await started.ended).toBe(0);
    expect(answer()).toContain('{"data":{"__typename":"Query"}');
    expect(started.err()).toBe("");
  },
);

test("with nobody asking it ends at once, with 0", async () => {
  started = await startServing();
  started.process.kill("SIGTERM");
  expect(await started.ended).toBe(0);
});

test("a second signal ends it in the midst of an answer", async () => {
  started = await startServing();
  const { socket, answer } = await asking(started.port);
  socket.on("error", () => undefined);
  started.process.kill("SIGINT");
  await wait(400);
  started.process.kill("SIGINT");
  expect(await started.ended).toBe(130);
  expect(answer()).toBe("");
});

test("the signal that npm passes on beside the terminal's does not count as a second", async () => {
  started = await startServing();
  const { socket, answer } = await asking(started.port);
  started.process.kill("SIGINT");
  started.process.kill("SIGINT");
  await send(started.port, "GET", "/health/live");
  socket.write(body);
  expect(await started.ended).toBe(0);
  expect(answer()).toContain('{"data":{"__typename":"Query"}');
});

test("it lives on when nobody reads what it writes, as in npm start | head -2", async () => {
  // With a database that is down, its last line comes a while after the others.
  const child = start({ NEO4J_URI: "bolt://127.0.0.1:1" });
  const [, port = ""] = await child.written(/localhost:(\d+)\/graphql\nStore: .*\n/);
  started = { ...child, port: Number(port) };
  child.process.stdout?.destroy();
  child.process.stderr?.destroy();
  await wait(1_000);
  expect(child.out()).not.toContain("No release");
  expect((await send(started.port, "GET", "/health/live")).status).toBe(200);
});
