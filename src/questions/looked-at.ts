import { isKind } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";

/** Whether somebody looked for controls of an imposer, against a target, or both; null stands for any. */
export function lookedAt(slice: Slice, imposer: string | null, target: string | null): boolean {
  return [imposer, target]
    .filter((key) => key !== null)
    .flatMap((key) => slice.referrers(key, ["LOOKED_AT_IMPOSER", "LOOKED_AT_TARGET"]))
    .filter((record) => isKind(record, "Coverage"))
    .some(
      (coverage) =>
        (imposer === null || coverage.imposer === undefined || coverage.imposer === imposer) &&
        (target === null || coverage.target === undefined || coverage.target === target),
    );
}
