import { type AnyRecord, kinds } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import { eachReference } from "../domain/links.ts";
import type { Slice } from "./policy-graph.ts";

/** Who names a record: the edge, and the record that holds it. */
export interface Incoming {
  readonly edge: string;
  readonly from: AnyRecord;
}

/** Records with their indexes by key and by reference, immutable. */
export interface Snapshot extends Slice {
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** Everything that names a key, in order of the naming records' keys. */
  incoming(key: string): readonly Incoming[];
}

/** Indexes records, which may come in any order; a record given twice counts once. */
export function snapshotOf(unordered: readonly AnyRecord[], truncated = false): Snapshot {
  const records = new Map(unordered.toSorted(compareKeys).map((record) => [record.key, record]));
  const named = new Map<string, Incoming[]>();
  const links: { readonly to: string; readonly by: Incoming }[] = [];
  // A condition that was not reached is still a record: its owner must not be read in its place.
  const owned = new Set<string>();
  for (const from of records.values()) {
    // One for all that the record names by an edge in a row.
    let by: Incoming | undefined;
    eachReference(from, (reference, to) => {
      by = by?.edge === reference.edge ? by : { edge: reference.edge, from };
      links.push({ to, by });
      if (reference.to.kinds.every((kind) => kinds[kind].inline)) owned.add(to);
    });
  }
  const holderOf = (key: string) => (records.has(key) || owned.has(key) ? key : ownerOf(key));
  for (const { to, by } of links) {
    const key = holderOf(to);
    const known = named.get(key);
    if (known) known.push(by);
    else named.set(key, [by]);
  }
  const incoming = (key: string) => named.get(key) ?? [];
  return {
    truncated,
    records,
    incoming,
    all: () => records.values(),
    get: (key) => records.get(holderOf(key)),
    referrers: (key, edges) => distinct(incoming(key), edges),
  };
}

/** Of those that name a record, the ones that do so by one of the edges, each once; any edge where none is given. */
export function distinct(
  incoming: readonly Incoming[],
  edges: readonly string[],
): readonly AnyRecord[] {
  const wanted =
    edges.length === 0 ? incoming : incoming.filter(({ edge }) => edges.includes(edge));
  return [...new Set(wanted.map(({ from }) => from))];
}

/** The record that holds an inner one: `OWNER/word` is read as its owner, unless it is a record itself. */
export function ownerOf(key: string): string {
  const slash = key.indexOf("/");
  return slash < 0 ? key : key.slice(0, slash);
}
