import type { ExposureRelation } from "../../domain/words/exposure-relation.ts";
import type { ExposureEdge } from "./edges-from.ts";

/** Relations that say the same, seen from the other end. */
const backwards: Readonly<Partial<Record<ExposureRelation, ExposureRelation>>> = {
  HAS_VARIANT: "VARIANT_OF",
  VARIANT_OF: "HAS_VARIANT",
  HAS_KIND: "IS_A",
  IS_A: "HAS_KIND",
  SUBSTITUTED_BY: "SUBSTITUTE_FOR",
  SUBSTITUTE_FOR: "SUBSTITUTED_BY",
};

/** Whether one of the steps has told the same from its other end. */
export function isToldBackwards(edge: ExposureEdge, told: readonly ExposureEdge[]): boolean {
  return told.some(
    ({ relation, of, leadsTo, basis, period }) =>
      relation === backwards[edge.relation] &&
      of === edge.leadsTo &&
      leadsTo === edge.of &&
      basis === edge.basis &&
      JSON.stringify(period) === JSON.stringify(edge.period),
  );
}
