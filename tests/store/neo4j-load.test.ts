import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { linksOf } from "../../src/domain/links.ts";
import { contentOf } from "../../src/store/neo4j/load/content.ts";
import { acquire, leave } from "../../src/store/neo4j/load/lock.ts";
import { verify } from "../../src/store/neo4j/load/verify.ts";
import { write } from "../../src/store/neo4j/load/write.ts";
import {
  loadDataset,
  LoaderBusy,
  LoadFailed,
  type LoadOptions,
} from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { datasetOf, generatedDataset } from "../generate/dataset.ts";
import { unhurried } from "./asking.ts";
import { database, empty, settings, uri, valueOf } from "./neo4j-of-the-run.ts";

const old = generatedDataset(11);
const next = generatedDataset(12);
const never = new AbortController().signal;
/** Small pieces, so that there is much to be interrupted, and locks that do not outlive a test. */
const pieces: LoadOptions = { batch: 60, lease: 1_000, grace: 0 };

describe.skipIf(uri === null)("Loading a Neo4j", () => {
  let graph: PolicyGraph;
  beforeEach(async () => {
    await empty();
    graph = neo4jPolicyGraph(settings, { patience: 30_000 });
    await load(old);
  });
  afterEach(() => graph.close());

  test("leaves exactly what the dataset says", async () => {
    await expectWhole(old);
  });

  test("the same again writes nothing", async () => {
    const asked: string[] = [];
    const again = await loadDataset(settings, old, {
      ...pieces,
      asked: (text) => asked.push(text),
    });
    expect(again).toEqual({ changed: false, edges: edgesOf(old) });
    expect(asked.filter((text) => /\b(CREATE|MERGE|SET|DELETE)\b/.test(text))).toEqual([]);
  });

  test("the same under another name is another release", async () => {
    const renamed = { ...old, release: { ...old.release, id: "renamed" } };
    expect(await load(renamed)).toMatchObject({ changed: true });
    expect((await graph.current(unhurried)).release.id).toBe("renamed");
  });

  test("records that left the seeds are gone", async () => {
    const left = datasetOf(old.records.filter(({ type }) => type === "Source"));
    const bare = datasetOf(
      left.records.map((record) => ({ ...record, citations: [], ...unnamed })),
    );
    await load(bare);
    await expectWhole(bare);
    const view = await graph.current(unhurried);
    expect((await view.get(old.records.map(({ key }) => key))).size).toBe(bare.records.length);
  });

  test("nothing is refused, and changes nothing", async () => {
    await expect(load(datasetOf([]))).rejects.toThrow(LoadFailed);
    await expectWhole(old);
  });

  test("a reference to nothing is refused, and changes nothing", async () => {
    const dangling = datasetOf(next.records.filter(({ key }) => key !== "STATE-0"));
    await expect(load(dangling)).rejects.toThrow(/names STATE-0 by [A-Z_]+, and there is no such/);
    await expectCurrent(old);
    await load(next);
    await expectWhole(next);
  });

  test("a replaced release stays for those who read it, until its time is over", async () => {
    const view = await graph.current(unhurried);
    await loadDataset(settings, next, { ...pieces, grace: 60_000 });
    expect((await view.get(old.records.map(({ key }) => key))).size).toBe(old.records.length);
    await load(next);
    await expectWhole(next);
  });

  test("of two loads at once one wins and the other is told to try again", async () => {
    const both = [next, generatedDataset(13)];
    const done = await Promise.allSettled(both.map((dataset) => load(dataset)));
    const winner = done.findIndex(({ status }) => status === "fulfilled");
    const [lost, ...more] = done.filter(({ status }) => status === "rejected");
    expect(more).toEqual([]);
    expect(lost).toMatchObject({ reason: expect.any(LoaderBusy) as unknown });
    await expectCurrent(both[winner] ?? old);
  });

  test("while another holds the lock nobody writes; who lost it writes no more", async () => {
    const lock = await acquire(database, 300, never);
    await expect(load(next)).rejects.toThrow(LoaderBusy);
    await wait(400);
    await load(next);
    await expect(lock.write(async (run) => run("CREATE (n:Nothing)"))).rejects.toThrow(LoaderBusy);
    expect(await valueOf("MATCH (n:Nothing) RETURN count(n)")).toBe(0);
    await expectWhole(next);
  });

  test.each([
    ["a record", "MATCH (n:State {release: $number}) WITH n LIMIT 1 DETACH DELETE n"],
    ["what a record says", "MATCH (n:State {release: $number}) WITH n LIMIT 1 SET n.hash = ''"],
    ["an edge", "MATCH (:Control {release: $number})-[r]->() WITH r LIMIT 1 DELETE r"],
  ])("when %s is not as it was written, the old release stays", async (_what, damage) => {
    const lock = await acquire(database, 60_000, never);
    const content = contentOf(next);
    await write(lock, next.release, content, 60);
    await verify(lock, content);
    await database.run(damage, { number: lock.number });
    await expect(verify(lock, content)).rejects.toThrow(LoadFailed);
    await expectCurrent(old);
    await leave(database, lock);
    await load(next);
    await expectWhole(next);
  });

  test("a load that is interrupted anywhere leaves the old release whole, and the next completes", async () => {
    // The last two take the lock and turn the readers, in one go.
    const statements = await statementsOf(next);
    for (const stop of [0.2, 0.4, 0.6, 0.8, 1].map((part) => Math.round(part * (statements - 2)))) {
      await load(old);
      const interrupted = new AbortController();
      let asked = 0;
      const options = {
        ...pieces,
        signal: interrupted.signal,
        asked: () => ++asked === stop && interrupted.abort(),
      };
      await expect(loadDataset(settings, next, options)).rejects.toThrow("aborted");
      await expectCurrent(old);
    }
    await load(next);
    await expectWhole(next);
  });

  test("a load that is killed leaves the old release whole, and the next completes", async () => {
    const statements = await statementsOf(next);
    for (const stop of [0.4, 0.7, 1].map((part) => Math.round(part * statements))) {
      await load(old);
      await killedLoad(12, stop);
      await expectCurrent(old);
      await expect(load(next)).rejects.toThrow(LoaderBusy);
      await wait(1_000);
    }
    await load(next);
    await expectWhole(next);
  }, 120_000);

  async function load(dataset: Dataset) {
    return loadDataset(settings, dataset, pieces);
  }

  /** How many statements a load sends until readers are turned to what it wrote. */
  async function statementsOf(dataset: Dataset): Promise<number> {
    const asked: string[] = [];
    await loadDataset(settings, dataset, { ...pieces, asked: (text) => asked.push(text) });
    return asked.findIndex((text) => text.includes("r.status = 'READY'")) + 1;
  }

  async function expectCurrent({ release, records }: Dataset) {
    const view = await graph.current(unhurried);
    expect(view.release).toEqual(release);
    const found = await view.get(records.map(({ key }) => key));
    expect([...found.values()]).toEqual(records);
  }

  /** The dataset is current, and there is nothing else: no duplicate, no half record, no stray edge. */
  async function expectWhole(dataset: Dataset) {
    await expectCurrent(dataset);
    const { records } = dataset;
    const ofRecords = "MATCH (n) WHERE n.key IS NOT NULL";
    expect(await valueOf(`${ofRecords} RETURN count(n)`)).toBe(records.length);
    expect(await valueOf(`${ofRecords} RETURN count(DISTINCT n.key)`)).toBe(records.length);
    expect(await valueOf(`${ofRecords} RETURN count(DISTINCT n.release)`)).toBe(1);
    expect(
      await valueOf(`${ofRecords} AND (n.record IS NULL OR n.hash IS NULL) RETURN count(n)`),
    ).toBe(0);
    expect(await valueOf("MATCH (a)-->(b) RETURN count(*)")).toBe(edgesOf(dataset));
    expect(await valueOf("MATCH (r:Release) RETURN collect(r.status)")).toEqual(["READY"]);
    expect(await valueOf("MATCH (r:Release) RETURN r.edges")).toBe(edgesOf(dataset));
  }
});

const unnamed = {
  publisher: undefined,
  resolvedFrom: [],
  reproduces: undefined,
  depicts: [],
  amends: [],
  partOf: undefined,
};

function edgesOf({ records }: Dataset): number {
  const words = ["ANY", "ALL", "UNKNOWN"];
  return records.flatMap((record) => linksOf(record)).filter(({ to }) => !words.includes(to))
    .length;
}

/** Loads a generated dataset in a process of its own, and kills that before this statement. */
async function killedLoad(seed: number, stop: number): Promise<void> {
  const program = `
    import { loadDataset } from "./src/store/neo4j/load-dataset.ts";
    import { generatedDataset } from "./tests/generate/dataset.ts";
    const asked = () => process.stdout.write("asked\\n");
    await loadDataset(${JSON.stringify(settings)}, generatedDataset(${seed}), { ...${JSON.stringify(pieces)}, asked });`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let asked = 0;
  createInterface(child.stdout).on("line", () => {
    if (++asked === stop) child.kill("SIGKILL");
  });
  const signal = await new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
}
