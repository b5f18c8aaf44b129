import type { RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { beginningOf } from "../beginning-of.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { mayHaveEndedUnseen } from "../fold/options.ts";
import { type Span, spanOf } from "../fold/span.ts";
import type { State } from "../fold/state.ts";
import type { StandingCondition } from "./answer.ts";

/** The conditions that live on a day; preconditions lie before their act and do not live after it. */
export function conditionsOn(
  ...on: Parameters<typeof conditionsSetBy>
): readonly StandingCondition[] {
  return conditionsSetBy(...on).filter(({ condition }) => condition.kind !== "PRECONDITION");
}

/**
 * The conditions of the acts whose word counts on a day, preconditions too: from their act until the
 * next change of posture, unless something ended them before.
 */
export function conditionsSetBy(
  slice: Slice,
  fold: ControlFold,
  states: readonly State[],
  day: number,
  today: number,
): readonly StandingCondition[] {
  const { control, moves } = fold;
  const isDoubted = mayHaveEndedUnseen(fold, day);
  return moves.flatMap(({ act }, i) => {
    const living = states.filter((state) => state.living.includes(i));
    if (living.length === 0) return [];
    const sure = living.length === states.length && day <= today && !isDoubted;
    return conditionsOf(slice, act, control.key).flatMap((condition) => {
      const ends = endsOf(slice, condition);
      const isOver = ends.some(({ last }) => last <= day);
      if (isOver) return [];
      const stays = ends.every(({ first }) => first > day);
      return [{ condition, certainty: sure && stays ? ("CERTAINLY" as const) : "POSSIBLY" }];
    });
  });
}

/** The days on which each of what ended a condition can have done so. */
function endsOf(slice: Slice, { endedBy }: RecordOf<"Condition">): readonly Span[] {
  return endedBy.flatMap((key) => {
    const record = slice.get(key);
    const point = record ? beginningOf(record) : null;
    return point ? [spanOf(point)] : [];
  });
}
