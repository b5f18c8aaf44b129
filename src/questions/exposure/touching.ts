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

/** The controls directed at a state, organization or person, or that cover goods, or whose acts name them, by key; not those that leave the goods out. */
export function controlsTouching(slice: Slice, record: AnyRecord): readonly RecordOf<"Control">[] {
  const goods = [record.key, ...listingsOf(slice, record)];
  const direct = goods.flatMap((key) => slice.referrers(key, ["COVERS", "TARGETS"]));
  const named = slice
    .referrers(record.key, ["NAMES"])
    .filter((act) => isKind(act, "PolicyAction"))
    .flatMap(({ effects }) =>
      effects.filter(({ names }) => names.includes(record.key)).flatMap(({ controls }) => controls),
    );
  const found = [...direct, ...named.flatMap((key) => slice.get(key) ?? [])];
  return [...new Set(found)]
    .filter((one) => isKind(one, "Control"))
    .filter(({ excludes }) => !goods.some((key) => excludes.includes(key)))
    .toSorted(compareKeys);
}

/** The entries that list a product, those above them or above an entry, and their lists. */
export function listingsOf(slice: Slice, record: AnyRecord): readonly string[] {
  const keys = new Set(above(record));
  for (const key of keys) for (const more of above(slice.get(key))) keys.add(more);
  return [...keys].filter((key) => slice.get(key) !== undefined);
}

function above(record: AnyRecord | undefined): readonly string[] {
  if (record?.type === "Product") return record.listedAs ?? [];
  if (record?.type !== "ControlListEntry") return [];
  return [record.list, ...(record.parent === undefined ? [] : [record.parent])];
}
