import type { AnyRecord } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import { eachReference } from "../domain/references-in.ts";
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
  const owned = ownedKeys(records.values());
  const holderOf = (key: string) => (records.has(key) || owned.has(key) ? key : ownerOf(key));
  const named = new Map<string, Incoming[]>();
  for (const from of records.values()) {
    // One for all that the record names by an edge.
    let last: Incoming | undefined;
    eachReference(from, ({ edge }, to) => {
      last = last?.edge === edge ? last : { edge, from };
      const key = holderOf(to);
      const known = named.get(key);
      if (known) known.push(last);
      else named.set(key, [last]);
    });
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

/**
 * The keys of records that are written inside others. One that was not reached is still a record: its
 * owner must not be read in its place.
 */
function ownedKeys(records: Iterable<AnyRecord>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const record of records)
    if (record.type === "PolicyAction") for (const key of record.conditions) keys.add(key);
  return keys;
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
