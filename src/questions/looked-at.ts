import { isKind, type RecordOf } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";

/** Whether somebody looked for controls of an imposer, against a target, or both; null stands for any. */
export function lookedAt(slice: Slice, imposer: string | null, target: string | null): boolean {
  return coverageOf(slice, imposer, target).length > 0;
}

/** The records that say so, each once, in no order. */
export function coverageOf(
  slice: Slice,
  imposer: string | null,
  target: string | null,
): readonly RecordOf<"Coverage">[] {
  const looks = [imposer, target]
    .filter((key) => key !== null)
    .flatMap((key) => slice.referrers(key, ["LOOKED_AT_IMPOSER", "LOOKED_AT_TARGET"]))
    .filter((record) => isKind(record, "Coverage"))
    .filter(
      (look) =>
        (imposer === null || look.imposer === undefined || look.imposer === imposer) &&
        (target === null || look.target === undefined || look.target === target),
    );
  return [...new Set(looks)];
}
