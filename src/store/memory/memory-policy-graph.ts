import { Readable } from "node:stream";
import type { Dataset } from "../../domain/dataset.ts";
import { compareText } from "../../domain/fold.ts";
import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../../domain/kinds.ts";
import type { Page, PolicyGraph, ReleaseView, Where } from "../policy-graph.ts";
import { distinct, type Snapshot, snapshotOf } from "../snapshot.ts";
import { matches } from "./matches.ts";
import { sortedBy } from "./sorted-by.ts";

/** The readable reference: an immutable snapshot in this process, replaced whole by making another. */
export function memoryPolicyGraph(dataset: Dataset): PolicyGraph {
  const view = viewOf(dataset);
  return {
    current: () => Promise.resolve(view),
    known: () => view.release,
    close: () => Promise.resolve(),
  };
}

function viewOf({ release, records }: Dataset): ReleaseView {
  const snapshot = snapshotOf(records);
  const sorted = sortedBy(records);
  const find = <K extends KindName>(kind: K, where: Where, page: Page) => {
    const found = candidates(snapshot, kind, where) ?? sorted(kind, page.order);
    const kept = found.filter((record) => matches(record, kind, where));
    return cut(kept, page) as unknown as readonly RecordOf<K>[];
  };
  const view: ReleaseView = {
    release,
    atHand: snapshot,
    until: () => view,
    get: (keys) => Promise.resolve(new Map(keys.flatMap((key) => present(key, snapshot.get(key))))),
    find: (kind, where, page) => Promise.resolve(find(kind, where, page)),
    count: (kind, where) => {
      const found = candidates(snapshot, kind, where) ?? sorted(kind, null);
      return Promise.resolve(found.filter((record) => matches(record, kind, where)).length);
    },
    referrers: (keys, edges, { after, limit }) =>
      Promise.resolve(
        new Map(
          keys.map((key) => [
            key,
            distinct(snapshot.incoming(key), edges)
              .filter((record) => after === null || compareText(record.key, after) > 0)
              .slice(0, limit),
          ]),
        ),
      ),
    scan: <K extends KindName>(kind: K) =>
      Readable.from(sorted(kind, null)) as AsyncIterable<RecordOf<K>>,
    slice: () => Promise.resolve(snapshot),
  };
  return view;
}

function present(key: string, record: AnyRecord | undefined): [string, AnyRecord][] {
  return record ? [[key, record]] : [];
}

/** The few records that a filter leaves, by index, unsorted; null where only a walk through all finds them. */
function candidates(snapshot: Snapshot, kind: KindName, where: Where): readonly AnyRecord[] | null {
  if (where.keys) return [...new Set(where.keys)].flatMap((key) => snapshot.records.get(key) ?? []);
  const [named] = Object.values(where.references ?? {});
  if (!named || named.some((key) => !snapshot.records.has(key))) return null;
  const referrers = named.flatMap((key) => snapshot.referrers(key, []));
  return [...new Set(referrers)].filter(({ type }) => type === kind);
}

function cut(records: readonly AnyRecord[], { order, descending, above, below, limit }: Page) {
  const within = records
    .map((record) => ({ record, text: order.textOf(record) }))
    .filter(
      ({ text }) =>
        (above === null || compareText(text, above) > 0) &&
        (below === null || compareText(text, below) < 0),
    )
    .toSorted((a, b) => compareText(a.text, b.text));
  const directed = descending ? within.toReversed() : within;
  return directed.slice(0, limit).map(({ record }) => record);
}
