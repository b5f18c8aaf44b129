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
  /** Everything that names just this key, no inner part of its record, in order of the naming records' keys. */
  naming(key: string): readonly Incoming[];
  /** Everything that names a key, or an inner part of its record, in order of the naming records' keys. */
  incoming(key: string): readonly Incoming[];
}

/** Indexes records, which may come in any order; a record given twice counts once. */
export function snapshotOf(unordered: readonly AnyRecord[], truncated = false): Snapshot {
  const records = new Map(unordered.toSorted(compareKeys).map((record) => [record.key, record]));
  const named = new Map<string, Incoming[]>();
  // A condition that was not reached is still a record: its owner must not be read in its place.
  const owned = new Set<string>();
  for (const from of records.values()) {
    // One for all that the record names by an edge in a row.
    let by: Incoming | undefined;
    eachReference(from, (reference, to) => {
      by = by?.edge === reference.edge ? by : { edge: reference.edge, from };
      const known = named.get(to);
      if (known) known.push(by);
      else named.set(to, [by]);
      if (reference.to.kinds.every((kind) => kinds[kind].inline)) owned.add(to);
    });
  }
  const isPart = (key: string) => ownerOf(key) !== key && !records.has(key) && !owned.has(key);
  const parts = new Map<string, string[]>();
  for (const key of named.keys())
    if (isPart(key)) parts.set(ownerOf(key), [...(parts.get(ownerOf(key)) ?? []), key]);
  const naming = (key: string) => named.get(key) ?? [];
  const incoming = (key: string) => {
    const inner = parts.get(key);
    if (!inner) return isPart(key) ? [] : naming(key);
    return [key, ...inner].flatMap(naming).toSorted((a, b) => compareKeys(a.from, b.from));
  };
  return {
    truncated,
    records,
    naming,
    incoming,
    all: () => records.values(),
    get: (key) => records.get(isPart(key) ? ownerOf(key) : key),
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
