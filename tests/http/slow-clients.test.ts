import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { patience } from "../../src/http/http-server.ts";
import { ask, raw, type Reply } from "./client.ts";
import { dataOf, expectRefusal } from "./refusal.ts";
import { serve, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.server.stop());

const head = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
const hasten = {
  ...patience,
  requestTimeout: 300,
  headersTimeout: 200,
  connectionsCheckingInterval: 20,
};

test("43 of 30 MB without a length only the beginning is taken", async () => {
  const { reply, sent } = await pour(served.port, 30_000_000, 10_000);
  expectRefusal(reply, 413, "REQUEST_TOO_LARGE");
  expect(reply.headers["connection"]).toBe("close");
  // What the client could send before it heard the answer fills the buffers between the two.
  expect(sent).toBeLessThan(15_000_000);
});

test("68 a body that does not arrive is given up, and told", async () => {
  const { server, port } = await serve(undefined, hasten);
  const replies = await Promise.all([
    raw(port, `${head}Content-Length: 100\r\n\r\n{"quer`),
    raw(port, "POST /graphql HT"),
  ]);
  for (const reply of replies) {
    expect(reply).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
    expect(reply).toContain('"code":"REQUEST_TIMEOUT"');
    expect(reply).toContain("\r\nConnection: close\r\n");
  }
  await server.stop();
});

test("68 requests have 15 seconds to arrive, their headers 10", () => {
  expect(patience).toMatchObject({
    requestTimeout: 15_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
  });
});

test("69 a thousand silent clients keep nobody from asking", async () => {
  const silent = await open(served.port, 1_000);
  expect(dataOf(await ask(served.port, "{__typename}"))).toEqual({ __typename: "Query" });
  for (const socket of silent) socket.destroy();
});

test("69 there is a most of connections; silent ones are closed in time and make room", async () => {
  const { server, port } = await serve(undefined, { ...hasten, maxConnections: 20 });
  const silent = await open(port, 20);
  const dropped = connect(port);
  dropped.on("error", () => undefined);
  await once(dropped, "close");
  await Promise.all(silent.map((socket) => text(socket)));
  await wait(50);
  expect(dataOf(await ask(port, "{__typename}"))).toEqual({ __typename: "Query" });
  await server.stop();
});

test("76 clients that go in the midst of a request leave nothing behind, not even a log line", async () => {
  const stderr = vi.spyOn(process.stderr, "write");
  const leaving = await open(served.port, 200);
  for (const socket of leaving) socket.write(`${head}Content-Length: 100\r\n\r\n{"quer`);
  for (const socket of await open(served.port, 200)) {
    socket.write(`${head}Content-Length: 24\r\n\r\n{"query":"{__typename}"}`);
    leaving.push(socket);
  }
  for (const socket of leaving) socket.resetAndDestroy();
  expect(dataOf(await ask(served.port, "{__typename}"))).toEqual({ __typename: "Query" });
  await wait(50);
  expect(stderr).not.toHaveBeenCalled();
  stderr.mockRestore();
});

async function open(port: number, count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect(port));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  return sockets;
}

/** Pours bytes into a request until all are sent or the answer comes. */
async function pour(port: number, bytes: number, step: number) {
  const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
  const pouring = request({ port, method: "POST", path: "/graphql", headers });
  // The server closes under us, which is what it announced.
  pouring.on("error", () => undefined);
  let sent = 0;
  const heard = new AbortController();
  const reply = new Promise<Reply>((resolve, reject) => {
    pouring.on("response", (response) => {
      heard.abort();
      const { statusCode: status = 0, headers } = response;
      text(response).then((text) => resolve({ status, headers, text }), reject);
    });
  });
  while (sent < bytes && !heard.signal.aborted) {
    sent += step;
    if (!pouring.write("x".repeat(step))) await Promise.race([once(pouring, "drain"), reply]);
  }
  return { reply: await reply, sent };
}
