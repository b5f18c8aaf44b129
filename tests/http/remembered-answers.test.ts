import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { ask, MODERN, post, send } from "./client.ts";
import { type Served, serve } from "./served.ts";

let behind = memoryPolicyGraph(generatedDataset(1));
let isKnown = true;
const changing: PolicyGraph = {
  current: (deadline) => behind.current(deadline),
  known: () => (isKnown ? behind.known() : null),
  close: () => Promise.resolve(),
};
let served: Served;
beforeAll(async () => {
  served = await serve(changing);
});
afterAll(() => served.server.stop());

/** How often the store was asked while something ran. */
async function asked(run: () => Promise<unknown>): Promise<number> {
  const before = served.waits.length;
  await run();
  return served.waits.length - before;
}

const hash = "{ release { hash } }";
const get = (query: string, headers = {}) =>
  send(served.port, "GET", `/graphql?query=${encodeURIComponent(query)}`, {
    accept: MODERN,
    ...headers,
  });

describe("an answer that was given before", () => {
  test("is given again, to the byte, without asking the store", async () => {
    const query = "{ release { id hash } }";
    const first = await ask(served.port, query);
    const times = await asked(async () => {
      const again = await ask(served.port, query);
      expect([again.status, again.text]).toEqual([200, first.text]);
      expect(again.headers["content-type"]).toBe(first.headers["content-type"]);
    });
    expect(times).toBe(0);
  });

  test.each([
    ["other variables", () => ask(served.port, hash, { other: 1 })],
    ["another operation", () => ask(served.port, `query A ${hash}`, {}, { operationName: "A" })],
    [
      "another accepted type",
      () => post(served.port, JSON.stringify({ query: hash }), { accept: "application/json" }),
    ],
    ["another method", () => get(hash)],
  ])("is not given to a request with %s", async (_what, other) => {
    await ask(served.port, hash);
    expect(await asked(other)).toBeGreaterThan(0);
  });

  test("is forgotten when another release answers", async () => {
    const first = await ask(served.port, hash);
    behind = memoryPolicyGraph(generatedDataset(2));
    expect((await ask(served.port, hash)).text).not.toBe(first.text);
  });

  test("is not kept where the release is known by asking alone", async () => {
    isKnown = false;
    const query = "query Far { release { hash } }";
    await ask(served.port, query);
    expect(await asked(() => ask(served.port, query))).toBeGreaterThan(0);
    isKnown = true;
  });

  test("is kept only when it is whole", async () => {
    const wrong = '{ whyLifted(control: "NOBODY") { outcome } release { hash } }';
    await ask(served.port, wrong);
    expect(await asked(() => ask(served.port, wrong))).toBeGreaterThan(0);
  });

  test("is waited for by requests that come together", async () => {
    const query = "query Together { release { hash } }";
    const times = await asked(() => Promise.all([1, 2, 3, 4].map(() => ask(served.port, query))));
    expect(times).toBe(1);
  });
});

describe("a GET", () => {
  test("bears a mark, and is told in 304 when it has those bytes already", async () => {
    const first = await get(hash);
    const mark = String(first.headers["etag"]);
    expect(first.status).toBe(200);
    expect(mark).toMatch(/^"[\w-]{27}"$/);
    const again = await get(hash, { "if-none-match": `"other", W/${mark}` });
    expect([again.status, again.text, again.headers["etag"]]).toEqual([304, "", mark]);
    // Load generators, and other clients that are as simple, would wait for so many bytes.
    expect(again.headers).not.toHaveProperty("content-length");
    expect(again.headers["access-control-allow-origin"]).toBe("*");
    // The media type of an answer follows what is accepted.
    expect([first.headers["vary"], again.headers["vary"]]).toEqual(["Accept", "Accept"]);
  });

  test("gets the bytes when it has others", async () => {
    expect((await get(hash, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("that is refused bears none", async () => {
    const refused = await get("{ nothing }");
    expect([refused.status, refused.headers["etag"]]).toEqual([400, undefined]);
    const older = await get("{ nothing }", { accept: "application/json" });
    expect([older.status, older.headers["etag"]]).toEqual([200, undefined]);
  });
});
