import { numberOf } from "../../domain/date/calendar-day.ts";
import { actDate } from "../../domain/act-date.ts";
import { parsePoint } from "../../domain/date/point.ts";
import type { AnyRecord, RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { State } from "../fold/state.ts";
import type { StandingCondition } from "./answer.ts";

/**
 * The conditions that live on a day: from their act until the next change of posture, unless
 * something ended them before. Preconditions lie before the act and do not live after it.
 */
export function conditionsOn(
  slice: Slice,
  { control, moves }: ControlFold,
  states: readonly State[],
  day: number,
  today: number,
): readonly StandingCondition[] {
  return moves.flatMap(({ act }, i) => {
    const living = states.filter((state) => state.living.includes(i));
    if (living.length === 0) return [];
    const sure = living.length === states.length && day <= today;
    return conditionsOf(slice, act, control.key)
      .filter((condition) => condition.kind !== "PRECONDITION" && !isEnded(slice, condition, day))
      .map((condition) => ({ condition, certainty: sure ? ("CERTAINLY" as const) : "POSSIBLY" }));
  });
}

function isEnded(slice: Slice, { endedBy }: RecordOf<"Condition">, day: number): boolean {
  return endedBy.some((key) => {
    const record = slice.get(key);
    const latest = record ? lastDay(record) : null;
    return latest !== null && numberOf(latest) <= day;
  });
}

function lastDay(record: AnyRecord): string | null {
  if (record.type === "PolicyAction") return actDate(record)?.point.latest ?? null;
  if (record.type === "Agreement") {
    const edtf = record.inForce ?? record.signed ?? record.reached;
    return edtf === undefined ? null : parsePoint(edtf).latest;
  }
  const edtf = record.type === "Event" || record.type === "Statement" ? record.date : undefined;
  return edtf === undefined ? null : parsePoint(edtf).latest;
}
