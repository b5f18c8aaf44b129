import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord } from "../../domain/kinds.ts";
import { referenceFiltersOf } from "../../domain/reference-filters.ts";
import type { Where } from "../policy-graph.ts";
import { distinct, type Snapshot } from "../snapshot.ts";

/** The few records that an index leaves, unsorted, some perhaps of other kinds. */
interface Narrowed {
  readonly records: readonly AnyRecord[];
  /** What of the filter they have not passed yet. */
  readonly untried: Where;
}

/** What is left of a kind by index; null where only a walk through all of it finds what passes. */
export function narrowed(snapshot: Snapshot, kind: KindName, where: Where): Narrowed | null {
  if (where.keys) {
    const records = [...new Set(where.keys)].flatMap((key) => snapshot.records.get(key) ?? []);
    return { records, untried: where };
  }
  const [fewest] = Object.entries(where.references ?? {})
    .map(([name, keys]) => ({ name, incoming: keys.map((key) => snapshot.naming(key)) }))
    .toSorted((a, b) => sizeOf(a.incoming) - sizeOf(b.incoming));
  if (!fewest) return null;
  const { name, incoming } = fewest;
  const edges = referenceFiltersOf(kind).find((filter) => filter.name === name)?.edges;
  if (!edges) return { records: [], untried: {} };
  const { references, ...untried } = where;
  const rest = Object.entries(references ?? {}).filter(([other]) => other !== name);
  return {
    records: distinct(incoming.flat(), edges),
    untried: rest.length > 0 ? { ...untried, references: Object.fromEntries(rest) } : untried,
  };
}

function sizeOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
