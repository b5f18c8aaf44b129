import { afterEach, describe, expect, test } from "vitest";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import { readingDriver } from "../../src/store/neo4j/driver.ts";
import { reader } from "../../src/store/neo4j/reader.ts";
import { type Deadline, type PolicyGraph, StoreUnavailable } from "../../src/store/policy-graph.ts";
import { unhurried } from "./asking.ts";
import { database, settings, uri } from "./neo4j-of-the-run.ts";
import { type Proxy, proxyTo } from "./proxy.ts";
import { sample } from "./sample.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function graphAt(address: string, asked: string[] = [], patience = 1_800): PolicyGraph {
  const graph = neo4jPolicyGraph(
    { ...settings, uri: address },
    { asked: (text) => asked.push(text), patience },
  );
  open.push(graph);
  return graph;
}

async function proxy(to: string | null): Promise<Proxy> {
  const made = await proxyTo(to);
  open.push(made);
  return made;
}

/** What a read fails with, and after how many milliseconds. */
async function failureOf(read: Promise<unknown>): Promise<{ failure: unknown; after: number }> {
  const start = performance.now();
  const failure = await read.then(
    () => null,
    (error: unknown) => error,
  );
  return { failure, after: performance.now() - start };
}

const hurried = (milliseconds: number): Deadline => {
  const end = performance.now() + milliseconds;
  return { ...unhurried, remaining: () => Math.max(0, end - performance.now()) };
};
const internals = /neo4j|cypher|bolt|127[.]|ECONN|match|pool|connection/i;

describe("A database that is away", () => {
  test("is told within two seconds when nobody listens, without a word of its insides", async () => {
    const { failure, after } = await failureOf(graphAt("bolt://127.0.0.1:1").current(unhurried));
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect((failure as Error).message).not.toMatch(internals);
    expect(after).toBeLessThan(2_000);
  });

  test("is told within two seconds when somebody listens and never answers", async () => {
    const { uri: silent } = await proxy(null);
    const { failure, after } = await failureOf(graphAt(silent).current(unhurried));
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect((failure as Error).message).not.toMatch(internals);
    expect(after).toBeLessThan(2_000);
  });

  test("is not waited for longer than the caller waits", async () => {
    const { uri: silent } = await proxy(null);
    const graph = graphAt(silent);
    const late = await failureOf(graph.current(hurried(100)));
    expect(late.failure).toBeInstanceOf(StoreUnavailable);
    expect(late.after).toBeLessThan(1_000);
    const gone = new AbortController();
    const left = failureOf(graph.current({ ...unhurried, signal: gone.signal }));
    gone.abort();
    expect((await left).failure).toBeInstanceOf(StoreUnavailable);
    expect((await left).after).toBeLessThan(1_000);
  });

  test("is not asked at all when there is no time, or nobody to tell", async () => {
    const asked: string[] = [];
    const graph = graphAt("bolt://127.0.0.1:1", asked);
    const { failure } = await failureOf(graph.current(hurried(0)));
    expect(failure).toBeInstanceOf(StoreUnavailable);
    const { failure: other } = await failureOf(
      graph.current({ ...unhurried, signal: AbortSignal.abort() }),
    );
    expect(other).toBeInstanceOf(StoreUnavailable);
    expect(asked).toEqual([]);
  });

  test("keeps a load from beginning, and says where it was looked for", async () => {
    const away = { ...settings, uri: "bolt://127.0.0.1:1" };
    await expect(loadDataset(away, sample)).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: "Neo4j at bolt://127.0.0.1:1 does not answer; is it running? Check NEO4J_URI.",
    });
  });
});

describe.skipIf(uri === null)("A connection that breaks", () => {
  test("is noticed and the question asked once more", async () => {
    await loadDataset(settings, sample);
    const asked: string[] = [];
    const way = await proxy(uri);
    const view = await graphAt(way.uri, asked, 30_000).current(unhurried);
    way.cutNext(1);
    asked.length = 0;
    expect((await view.get(["CAN"])).get("CAN")?.key).toBe("CAN");
    expect(asked).toHaveLength(2);
  });

  test("twice is the end of it, and the next question is answered", async () => {
    await loadDataset(settings, sample);
    const asked: string[] = [];
    const way = await proxy(uri);
    const view = await graphAt(way.uri, asked, 30_000).current(unhurried);
    way.cutNext(1_000);
    asked.length = 0;
    await expect(view.get(["CAN"])).rejects.toThrow(StoreUnavailable);
    expect(asked).toHaveLength(2);
    way.cutNext(0);
    expect((await view.get(["CAN"])).size).toBe(1);
  });

  test("a database of another name is told to who loads, and to who reads without its name", async () => {
    const other = { ...settings, database: "elsewhere" };
    await expect(loadDataset(other, sample)).rejects.toThrow(
      `has no database "elsewhere"; check NEO4J_DATABASE`,
    );
    const graph = neo4jPolicyGraph(other, { patience: 30_000 });
    open.push(graph);
    await expect(graph.current(unhurried)).rejects.toThrow(StoreUnavailable);
  });

  test("what is given up is ended on the server too", async () => {
    const slow = "UNWIND range(1, 10000000000) AS i RETURN sum(i)";
    const running = async () =>
      (await database.run("SHOW TRANSACTIONS YIELD currentQuery")).filter(({ currentQuery }) =>
        String(currentQuery).startsWith("UNWIND range"),
      ).length;
    const driver = readingDriver(settings);
    const read = reader(driver, settings.database, { asked: () => undefined, patience: 30_000 });
    const { failure } = await failureOf(read(slow, {}, hurried(500)));
    expect(failure).toBeInstanceOf(Error);
    await expect.poll(running, { timeout: 5_000 }).toBe(0);
    await driver.close();
  });
});
