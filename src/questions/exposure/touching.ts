import { type AnyRecord, isKind, type RecordOf } from "../../domain/kinds.ts";
import { compareKeys } from "../../domain/orders.ts";
import type { Slice, Step } from "../../store/policy-graph.ts";

/** The edges from a thing to the controls that touch it. */
export const touchingSteps: readonly Step[] = [
  { edges: ["LISTED_AS"], direction: "OUT", depth: 1 },
  { edges: ["PARENT", "IN_LIST"], direction: "OUT", depth: 8 },
  { edges: ["NAMES", "COVERS", "TARGETS"], direction: "IN", depth: 1 },
  { edges: ["EFFECT_ON"], direction: "OUT", depth: 1 },
];

/** The controls directed at a state, organization or person, or that cover goods, or whose acts name them, by key. */
export function controlsTouching(slice: Slice, record: AnyRecord): readonly RecordOf<"Control">[] {
  const goods = [record.key, ...(isKind(record, "Product") ? listingsOf(slice, record) : [])];
  const direct = goods.flatMap((key) => slice.referrers(key, ["COVERS", "TARGETS"]));
  const named = slice
    .referrers(record.key, ["NAMES"])
    .filter((act) => isKind(act, "PolicyAction"))
    .flatMap(({ effects }) =>
      effects.filter(({ names }) => names.includes(record.key)).flatMap(({ controls }) => controls),
    );
  const found = [...direct, ...named.flatMap((key) => slice.get(key) ?? [])];
  return [...new Set(found)].filter((one) => isKind(one, "Control")).toSorted(compareKeys);
}

/** The entries that list a product, those above them, and their lists. */
export function listingsOf(
  slice: Slice,
  { listedAs = [] }: RecordOf<"Product">,
): readonly string[] {
  const keys = new Set(listedAs);
  for (const key of keys) {
    const entry = slice.get(key);
    if (!entry || !isKind(entry, "ControlListEntry")) continue;
    keys.add(entry.list);
    if (entry.parent !== undefined) keys.add(entry.parent);
  }
  return [...keys].filter((key) => slice.get(key) !== undefined);
}
