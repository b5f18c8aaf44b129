import type { Dataset } from "../domain/dataset.ts";
import { deadlineIn } from "./deadline.ts";
import { inTime } from "./in-time.ts";
import type { PolicyGraph } from "./policy-graph.ts";
import { wholeRelease } from "./whole-release.ts";

/** How long a look at the release that the store names is good for, in milliseconds. */
const FRESH = 1_000;
/** How long reading a whole release may take. */
const PATIENCE = 120_000;

/** Makes a graph that is read without waiting of a whole release. */
type CopyOf = (dataset: Dataset) => PolicyGraph;

/**
 * A copy of the current release in this process, in front of a store that many processes share. It
 * follows the store to a new release in the background, and answers by the old one until the new one
 * is whole, and while the store is away. Only the first request waits for it.
 */
export function snapshotInFront(
  graph: PolicyGraph,
  copyOf: CopyOf,
  now: () => number = () => performance.now(),
): PolicyGraph {
  let held: PolicyGraph | null = null;
  let looked = -Infinity;
  let looking: Promise<void> | null = null;
  const follow = () =>
    (looking ??= newer(graph, copyOf, held)
      .then((next) => {
        held = next ?? held;
        looked = now();
      })
      .finally(() => {
        looking = null;
      }));
  const followIfStale = () => {
    // A store that is away is asked again by the next request.
    if (now() - looked > FRESH) follow().catch(() => undefined);
  };
  return {
    current: async (deadline) => {
      if (held) followIfStale();
      else await inTime(follow(), deadline, "The release is still being read; ask again.");
      return (held ?? graph).current(deadline);
    },
    known: () => {
      if (held) followIfStale();
      return held?.known() ?? null;
    },
    close: () => graph.close(),
  };
}

/** The store's release as a copy; null where the one that is held is the same. Throws StoreUnavailable. */
async function newer(
  graph: PolicyGraph,
  copyOf: CopyOf,
  held: PolicyGraph | null,
): Promise<PolicyGraph | null> {
  const view = await graph.current(deadlineIn(PATIENCE, new AbortController().signal));
  const known = held?.known();
  const { id, date, hash } = view.release;
  if (known?.hash === hash && known.id === id && known.date === date) return null;
  return copyOf(await wholeRelease(view));
}
