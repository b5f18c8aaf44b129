import { Readable } from "node:stream";
import type { Dataset } from "../../domain/dataset.ts";
import { compareText } from "../../domain/fold.ts";
import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../../domain/kinds.ts";
import type { Order } from "../../domain/orders.ts";
import type { Page, PolicyGraph, ReleaseView, Where } from "../policy-graph.ts";
import { distinct, snapshotOf } from "../snapshot.ts";
import { matches } from "./matches.ts";
import { narrowed } from "./narrowed.ts";
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
  const filtered = (kind: KindName, where: Where, order: Order | null) => {
    const { records, untried } = narrowed(snapshot, kind, where) ?? {
      records: sorted(kind, order),
      untried: where,
    };
    return records.filter((record) => matches(record, kind, untried));
  };
  const view: ReleaseView = {
    release,
    atHand: snapshot,
    until: () => view,
    get: (keys) => Promise.resolve(new Map(keys.flatMap((key) => present(key, snapshot.get(key))))),
    find: <K extends KindName>(kind: K, where: Where, page: Page) =>
      Promise.resolve(
        cut(filtered(kind, where, page.order), page) as unknown as readonly RecordOf<K>[],
      ),
    count: (kind, where) => Promise.resolve(filtered(kind, where, null).length),
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
