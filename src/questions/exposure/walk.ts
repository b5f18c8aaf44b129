import type { AnyRecord } from "../../domain/kinds.ts";
import { compareKeys } from "../../domain/orders.ts";
import type { ExposureRelation } from "../../domain/words/exposure-relation.ts";
import type { Slice, Step } from "../../store/policy-graph.ts";
import type { AsOf } from "../question.ts";
import { edgesFrom, type ExposureEdge } from "./edges-from.ts";
import { isToldBackwards } from "./told-backwards.ts";

/** A record that is reached, and how many steps away. */
export interface Reached {
  readonly record: AnyRecord;
  readonly layer: number;
}

export interface Walk {
  /** By layer, then key. */
  readonly reached: readonly Reached[];
  /** By the layer they lead from, then in the order of their record. */
  readonly edges: readonly ExposureEdge[];
  /** Whether the cap on records left some out. */
  readonly truncated: boolean;
}

/** The deepest walk. */
export const MAX_DEPTH = 6;
/** More than a reader can follow; beyond it the walk says that it was cut. */
const MOST = 200;

/** Up to a class, or back to what is replaced: seen, and not followed further. */
const ends: ReadonlySet<ExposureRelation> = new Set(["IS_A", "SUBSTITUTE_FOR"]);

/** Everything that a record leads to within so many steps, layer by layer. */
export function walkFrom(slice: Slice, from: AnyRecord, depth: number, when: AsOf): Walk {
  const layers = new Map([[from.key, 0]]);
  const records: AnyRecord[] = [from];
  // What is first seen where a walk ends is followed once another relation leads there.
  const followed = new Set([from.key]);
  const edges: ExposureEdge[] = [];
  let frontier = [from];
  let truncated = false;
  for (let layer = 1; layer <= depth; layer++) {
    const next: AnyRecord[] = [];
    for (const record of frontier)
      for (const edge of edgesFrom(slice, record, when)) {
        const to = slice.get(edge.leadsTo);
        if (!to || isToldBackwards(edge, edges)) continue;
        if (!layers.has(to.key)) {
          if (layers.size === MOST) {
            truncated = true;
            continue;
          }
          layers.set(to.key, layer);
          records.push(to);
        }
        if (!ends.has(edge.relation) && !followed.has(to.key)) {
          followed.add(to.key);
          next.push(to);
        }
        edges.push(edge);
      }
    frontier = next.toSorted(compareKeys);
  }
  const layerOf = ({ key }: AnyRecord) => layers.get(key) ?? 0;
  return {
    reached: records
      .toSorted((a, b) => layerOf(a) - layerOf(b) || compareKeys(a, b))
      .map((record) => ({ record, layer: layerOf(record) })),
    edges,
    truncated,
  };
}

const inwards = [
  "EFFECT_ON",
  "IN_LIST",
  "PARENT",
  "LISTED_AS",
  "VARIANT_OF",
  "IS_A",
  "SUBSTITUTE_FOR",
  "INVOLVES",
];
const outwards = [
  "COVERS",
  "NAMES",
  "COMPONENT_OF",
  "VARIANT_OF",
  "IS_A",
  "SUBSTITUTE_FOR",
  "OPERATED_BY",
  "PLACE",
];

/** The edges that a walk follows, as often as it may be deep. */
export const walkSteps: readonly Step[] = Array.from({ length: MAX_DEPTH }, () => [
  { edges: inwards, direction: "IN" as const, depth: 1 as const },
  { edges: outwards, direction: "OUT" as const, depth: 1 as const },
]).flat();
