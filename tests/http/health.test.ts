import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { proxyTo } from "../store/proxy.ts";
import { ask, post, raw, send } from "./client.ts";
import { doorTo } from "./door.ts";
import { dataOf, errorsOf, expectRefusal } from "./refusal.ts";
import { serve } from "./served.ts";

const query = "{release{id}}";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function served(graph?: PolicyGraph) {
  const { port, server, waits } = await serve(graph);
  closing.push(() => server.stop());
  return { port, server, waits, health: (path: string) => send(port, "GET", `/health/${path}`) };
}

function neo4jAt(uri: string): PolicyGraph {
  const graph = neo4jPolicyGraph({ uri, user: null, password: null, database: "neo4j" });
  closing.push(() => graph.close());
  return graph;
}

describe("health", () => {
  test("live and ready say so, and which release it is", async () => {
    const { health } = await served();
    expect(await health("live")).toMatchObject({ status: 200, text: '{"status":"live"}\n' });
    const ready = await health("ready");
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toEqual({
      status: "ready",
      release: { id: "generated-1", date: "2026-11-23" },
    });
    expect(ready.headers["cache-control"]).toBe("no-store");
  });

  test("HEAD has no body, other methods are refused", async () => {
    const { port } = await served();
    for (const path of ["/health/live", "/health/ready"]) {
      const head = await send(port, "HEAD", path);
      expect(head).toMatchObject({ status: 200, text: "" });
      const posted = await send(port, "POST", path, {}, "x");
      expectRefusal(posted, 405, "METHOD_NOT_ALLOWED");
      expect(posted.headers["allow"]).toBe("GET, HEAD");
    }
  });

  test("a server that stops is not ready, takes its time for who is asking, and nobody else's", async () => {
    const { port, server, health } = await served();
    const idle = raw(port);
    const body = '{"query":"{__typename}"}';
    const asking = connect(port);
    asking.write(
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await expect.poll(() => asking.bytesWritten).toBeGreaterThan(0);
    await health("live");
    const stopped = server.stop();

    const ready = await health("ready");
    expect(ready).toMatchObject({ status: 503, headers: { connection: "close" } });
    expect(JSON.parse(ready.text)).toEqual({
      status: "unready",
      reason: "The server is stopping.",
    });
    expect(await idle).toBe("");
    asking.write(body.slice(5));
    const answer = await text(asking);
    await stopped;
    expect(answer).toContain('"data":{"__typename":"Query"}');
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    await expect(health("live")).rejects.toThrow("ECONNREFUSED");
  });
});

describe("a Neo4j that is away", () => {
  test.each([
    ["nobody listens", () => Promise.resolve("bolt://127.0.0.1:1")],
    [
      "somebody listens and says nothing",
      async () => {
        const silent = await proxyTo(null);
        closing.push(() => silent.close());
        return silent.uri;
      },
    ],
  ])("%s: live, not ready, queries 503", async (_name, address) => {
    const { port, waits, health } = await served(neo4jAt(await address()));
    const [live, ready, modern, legacy] = await Promise.all([
      health("live"),
      health("ready"),
      ask(port, query),
      post(port, JSON.stringify({ query }), { accept: "application/json" }),
    ]);
    // Readiness is told within a second, a query within two; the rest is what telling it takes.
    expect(waits).toHaveLength(3);
    expect(Math.min(...waits)).toBeLessThanOrEqual(900);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1_900);
    expect(live.status).toBe(200);
    expect(ready.status).toBe(503);
    expect(ready.text).toMatch(/^\{"status":"unready","reason":"[^"]+"\}\n$/);
    for (const reply of [modern, legacy]) {
      expectRefusal(reply, 503, "STORE_UNAVAILABLE");
      expect(reply.headers["retry-after"]).toBe("5");
      expect(errorsOf(reply)).toHaveLength(1);
    }
    expect(dataOf(await ask(port, "{__typename}"))).toEqual({ __typename: "Query" });
  });
});

const uri = inject("neo4jUri");
describe.skipIf(uri === null)("a Neo4j that comes and goes", () => {
  const settings = { uri: uri ?? "", user: null, password: null, database: "neo4j" };
  beforeAll(() => loadDataset(settings, generatedDataset(7)));

  test("is asked again, and answers as soon as it is back", async () => {
    const door = await doorTo(settings.uri);
    closing.push(() => door.shut());
    const { port, health } = await served(neo4jAt(`bolt://127.0.0.1:${door.port}`));
    for (let round = 0; round < 2; round++) {
      // For a moment the release that was current is taken to be so still.
      await expect.poll(async () => (await health("ready")).status).toBe(503);
      expectRefusal(await ask(port, query), 503, "STORE_UNAVAILABLE");
      await door.open();
      await expect.poll(async () => (await health("ready")).status, { timeout: 5_000 }).toBe(200);
      expect(dataOf(await ask(port, query))).toEqual({ release: { id: "generated-7" } });
      await door.shut();
    }
  });
});
