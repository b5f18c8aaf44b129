import DataLoader from "dataloader";
import type { AnyRecord } from "../domain/kinds.ts";
import type { Catalogue } from "../search/catalogue.ts";
import { catalogueOf } from "../search/catalogues.ts";
import type {
  Deadline,
  KeyPage,
  PolicyGraph,
  ReleaseView,
  Slice,
  Step,
} from "../store/policy-graph.ts";

/** One request's reading of one release: no record is read twice, and what is asked together is read together. */
export interface RequestReader {
  /** The release that answers the whole request, resolved once. */
  view(): Promise<ReleaseView>;
  /** What the records of that release go by. */
  catalogue(): Promise<Catalogue>;
  /** The record of a key that another record names; at once where it is at hand. */
  follow(key: string): AnyRecord | Promise<AnyRecord>;
  /** The record of a key; null for none. */
  get(key: string): Promise<AnyRecord | null>;
  referrers(key: string, edges: readonly string[], page: KeyPage): Promise<readonly AnyRecord[]>;
  /** A slice that holds at least what the steps reach; requests of one tick share it. */
  slice(keys: readonly string[], steps: readonly Step[], cap: number): Promise<Slice>;
}

export function requestReader(graph: PolicyGraph, deadline: Deadline): RequestReader {
  let opened: Promise<ReleaseView> | undefined;
  let atHand: Slice | null = null;
  const known = new Map<string, AnyRecord>();
  const view = () =>
    (opened ??= graph.current(deadline).then((release) => {
      atHand = release.atHand;
      return release;
    }));
  const records = new DataLoader<string, AnyRecord | null>(async (keys) => {
    const found = await (await view()).get(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  const bySteps = new Map<readonly Step[], DataLoader<readonly string[], Slice>>();
  const byEdges = new Map<string, DataLoader<string, readonly AnyRecord[]>>();
  return {
    view,
    catalogue: async () => catalogueOf(await view(), deadline),
    get: (key) => records.load(key),
    follow: (key) => {
      const record = atHand?.get(key) ?? known.get(key);
      if (record) return record;
      return records.load(key).then((loaded) => {
        if (!loaded) throw new Error(`The graph lost the record ${key}.`);
        return loaded;
      });
    },
    referrers: (key, edges, page) => {
      const name = JSON.stringify([edges, page]);
      const loader = byEdges.get(name) ?? referrersLoader(view, edges, page);
      byEdges.set(name, loader);
      return loader.load(key);
    },
    slice: async (keys, steps, cap) => {
      const loader = bySteps.get(steps) ?? sliceLoader(view, steps, cap, known);
      bySteps.set(steps, loader);
      return loader.load(keys);
    },
  };
}

function referrersLoader(
  view: () => Promise<ReleaseView>,
  edges: readonly string[],
  page: KeyPage,
): DataLoader<string, readonly AnyRecord[]> {
  return new DataLoader(async (keys) => {
    const found = await (await view()).referrers(keys, edges, page);
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** Joins the slices that one tick asks for into one, and keeps its records for following references. */
function sliceLoader(
  view: () => Promise<ReleaseView>,
  steps: readonly Step[],
  cap: number,
  known: Map<string, AnyRecord>,
): DataLoader<readonly string[], Slice> {
  return new DataLoader(
    async (starts) => {
      const release = await view();
      const slice = await release.slice([...new Set(starts.flat())], steps, cap);
      if (!release.atHand) for (const record of slice.all()) known.set(record.key, record);
      return starts.map(() => slice);
    },
    { cache: false },
  );
}
