import { describe, expect, test } from "vitest";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import { type PolicyGraph, StoreUnavailable } from "../../src/store/policy-graph.ts";
import { snapshotInFront } from "../../src/store/snapshot-in-front.ts";
import { unhurried } from "./asking.ts";
import { settings, uri } from "./neo4j-of-the-run.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { policyGraphContract } from "./policy-graph.contract.ts";

policyGraphContract("A snapshot in front of a store", (dataset) =>
  Promise.resolve(snapshotInFront(memoryPolicyGraph(dataset), memoryPolicyGraph)),
);

describe.skipIf(uri === null)("in front of a real Neo4j", () => {
  policyGraphContract("A snapshot", async (dataset) => {
    await loadDataset(settings, dataset);
    return snapshotInFront(neo4jPolicyGraph(settings, { patience: 30_000 }), memoryPolicyGraph);
  });

  test("follows a load", async () => {
    let time = 0;
    await loadDataset(settings, generatedDataset(1));
    const graph = snapshotInFront(
      neo4jPolicyGraph(settings, { patience: 30_000 }),
      memoryPolicyGraph,
      () => time,
    );
    const first = await hashOf(graph);
    await loadDataset(settings, generatedDataset(2));
    time = 2_000;
    expect(await hashOf(graph)).toBe(first);
    await expect.poll(() => graph.known()?.hash, { timeout: 20_000 }).toBe(await hashOf(second));
    await graph.close();
  });
});

/** A store that can be given another release, go away, and hang; it counts how often it is asked. */
function changingStore() {
  let behind: PolicyGraph | null = memoryPolicyGraph(generatedDataset(1));
  let hangs = false;
  let asked = 0;
  const store: PolicyGraph = {
    current: (deadline) => {
      asked += 1;
      if (hangs) return new Promise(() => undefined);
      if (!behind) return Promise.reject(new StoreUnavailable("Away."));
      return behind.current(deadline);
    },
    known: () => null,
    close: () => Promise.resolve(),
  };
  return {
    store,
    asked: () => asked,
    becomes: (next: PolicyGraph | null) => {
      behind = next;
    },
    hang: () => {
      hangs = true;
    },
  };
}

/** Lets what runs in the background come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const second = memoryPolicyGraph(generatedDataset(2));
const hashOf = async (graph: PolicyGraph) => (await graph.current(unhurried)).release.hash;

describe("the snapshot", () => {
  test("is read whole once, and looked after once a second at most", async () => {
    let time = 0;
    const { store, asked } = changingStore();
    const graph = snapshotInFront(store, memoryPolicyGraph, () => time);
    expect(graph.known()).toBeNull();
    const [one, other] = await Promise.all([hashOf(graph), hashOf(graph)]);
    expect([one, asked()]).toEqual([other, 1]);
    time = 999;
    await hashOf(graph);
    expect(asked()).toBe(1);
    time = 1_001;
    await hashOf(graph);
    expect(asked()).toBe(2);
  });

  test("follows the store to its next release, and answers by the old one until it is there", async () => {
    let time = 0;
    const { store, becomes } = changingStore();
    const graph = snapshotInFront(store, memoryPolicyGraph, () => time);
    const first = await hashOf(graph);
    becomes(second);
    time = 2_000;
    expect(await hashOf(graph)).toBe(first);
    await settled();
    expect(await hashOf(graph)).toBe(await hashOf(second));
    expect(graph.known()?.hash).toBe(await hashOf(second));
  });

  test("answers while the store is away", async () => {
    let time = 0;
    const { store, becomes } = changingStore();
    const graph = snapshotInFront(store, memoryPolicyGraph, () => time);
    const first = await hashOf(graph);
    becomes(null);
    for (time = 2_000; time < 6_000; time += 2_000) {
      expect(await hashOf(graph)).toBe(first);
      await settled();
    }
  });

  test("before it is there, a store that is away is told as such, and asked anew", async () => {
    const { store, becomes } = changingStore();
    becomes(null);
    const graph = snapshotInFront(store, memoryPolicyGraph);
    await expect(graph.current(unhurried)).rejects.toThrow("Away.");
    becomes(second);
    expect(await hashOf(graph)).toBe(await hashOf(second));
  });

  test("a request does not wait past its deadline for it", async () => {
    const { store, hang } = changingStore();
    hang();
    const graph = snapshotInFront(store, memoryPolicyGraph);
    await expect(graph.current({ ...unhurried, remaining: () => 20 })).rejects.toThrow(
      StoreUnavailable,
    );
  });
});
