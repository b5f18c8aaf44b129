import type { Dataset } from "../../src/domain/dataset.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import type { PolicyGraph, ReleaseView } from "../../src/store/policy-graph.ts";
import { snapshotOf } from "../../src/store/snapshot.ts";
import { reachedIn } from "../store/reached.ts";

/** What a store was asked: how often by each method, and how many records its slices held. */
export interface Counts {
  readonly calls: Readonly<Record<string, number>>;
  readonly slice: number;
}

/**
 * A graph in memory that is asked as one far away would be: nothing is at hand, and a slice holds
 * what its steps reach and no more.
 */
export function countedGraph({ release, records }: Dataset) {
  const near = memoryPolicyGraph({ release, records });
  const reached = reachedIn(records);
  let calls: Record<string, number> = {};
  let held = 0;
  const count = (name: string) => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  const far = (view: ReleaseView): ReleaseView => ({
    ...view,
    atHand: null,
    until: () => far(view),
    get: (keys) => (count("get"), view.get(keys)),
    find: (...asked) => (count("find"), view.find(...asked)),
    count: (...asked) => (count("count"), view.count(...asked)),
    referrers: (...asked) => (count("referrers"), view.referrers(...asked)),
    slice: (start, steps) => {
      count("slice");
      const keys = reached(start, steps);
      held += keys.size;
      return Promise.resolve(snapshotOf(records.filter(({ key }) => keys.has(key))));
    },
  });
  const graph: PolicyGraph = {
    current: async (deadline) => (count("current"), far(await near.current(deadline))),
    known: () => null,
    close: () => near.close(),
  };
  const begin = () => {
    calls = {};
    held = 0;
  };
  return { graph, begin, counted: (): Counts => ({ calls, slice: held }) };
}
