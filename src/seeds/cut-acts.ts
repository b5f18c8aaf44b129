import { actDate } from "../domain/act-date.ts";
import type { Day } from "../domain/date/calendar-day.ts";
import { cutBefore } from "../domain/date/cut.ts";
import { beginning } from "../domain/date/period.ts";
import { parsePoint } from "../domain/date/point.ts";
import type { RecordOf } from "../domain/kinds.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { problemAt } from "./seed-file.ts";

/**
 * Acts with the days taken off that lie before an event they are because of: no act begins before
 * its cause. A planned event does not cut, since an act may prepare for it.
 */
export function cutActs(written: readonly Written[]): {
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
} {
  const byKey = new Map(written.map((one) => [one.record.key, one]));
  const problems: Problem[] = [];
  const cut = written.map((one) => {
    if (one.seed.kind !== "PolicyAction") return one;
    const act = one.record as unknown as RecordOf<"PolicyAction">;
    const date = actDate(act);
    if (!date) return one;
    const cause = latestCause(act, byKey);
    const edtf = cause ? cutBefore(date.point, cause.day) : date.point.edtf;
    if (edtf === null && cause)
      problems.push(
        problemAt(
          one.seed,
          [date.field],
          `${date.point.edtf} is before ${cause.key}, which it is because of and which begins on ${cause.day} at the earliest`,
        ),
      );
    if (edtf === null || edtf === date.point.edtf) return one;
    return { ...one, record: { ...one.record, [date.field]: edtf } };
  });
  return { written: cut, problems };
}

function latestCause(
  act: RecordOf<"PolicyAction">,
  byKey: ReadonlyMap<string, Written>,
): { readonly key: string; readonly day: Day } | null {
  const causes = act.reasons
    .filter(({ basis }) => basis === "STATED" || basis === "REPORTED")
    .flatMap(({ because }) => because)
    .flatMap((key) => {
      const event = byKey.get(key);
      if (event?.seed.kind !== "Event") return [];
      const day = firstDay(event.record as unknown as RecordOf<"Event">);
      return day === null ? [] : [{ key, day }];
    });
  return causes.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

function firstDay({ date, during, factuality }: RecordOf<"Event">): Day | null {
  if (factuality === "PLANNED") return null;
  if (date !== undefined) return parsePoint(date).earliest;
  return during === undefined ? null : (beginning({ during })?.earliest ?? null);
}
