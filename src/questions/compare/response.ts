import type { Point } from "../../domain/date/point.ts";
import type { Posture } from "../../domain/words/posture.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { ActionKind } from "../../domain/words/action-kind.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import type { EffectDirection } from "../../domain/words/effect-direction.ts";
import { numberOf } from "../../domain/date/calendar-day.ts";
import { compareText } from "../../domain/fold.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { type DaysHeld, daysHeldUntilEither } from "../fold/days-held.ts";
import { directionsOf } from "../fold/direction.ts";
import type { Move } from "../fold/history.ts";
import { type Span, spanOf } from "../fold/span.ts";
import { isRestrictive } from "../fold/state.ts";
import type { AsOf } from "../question.ts";
import { reasonsByBasis, type ReasonsByBasis } from "../reasons-for.ts";
import type { Change, Standing } from "../standing/answer.ts";
import { standingOf } from "../standing/standing.ts";

/** What somebody did about a trigger, on one control. */
export interface ControlResponse {
  readonly control: RecordOf<"Control">;
  readonly first: FirstAct;
  /** Null where the day of one of the two is open. */
  readonly daysAfter: { readonly least: number; readonly most: number } | null;
  readonly standing: Standing;
  /** The ending that followed, up to the day asked about, or the first act where that is one; null for none on record by then. */
  readonly end: ResponseEnd | null;
  readonly daysHeld: DaysHeld;
}

/** The first act on a control that is because of the trigger. */
export interface FirstAct extends Change {
  readonly kind: ActionKind;
  /** POSSIBLY where the effect is contested, or may come after the day asked about. */
  readonly certainty: Certainty;
  /** What it set; null where it left that alone. */
  readonly posture: Posture | null;
  readonly permits: PermitStatus | null;
  /** Which ways it may have taken the control, ascending. */
  readonly directions: readonly EffectDirection[];
}

export interface ResponseEnd extends Change {
  readonly certainty: Certainty;
  readonly reasons: readonly ReasonsByBasis[];
  readonly conditions: readonly RecordOf<"Condition">[];
}

/** How a control answered a trigger; null where none of the acts on it is because of that by the day. */
export function responseOf(
  slice: Slice,
  fold: ControlFold,
  trigger: { readonly keys: ReadonlySet<string>; readonly began: Point | null },
  when: AsOf,
): ControlResponse | null {
  const day = numberOf(when.asOf);
  const known = Math.min(day, numberOf(when.today));
  const index = fold.moves.findIndex(
    ({ act, span }) =>
      span.first <= day &&
      act.reasons.some(({ because }) => because.some((key) => trigger.keys.has(key))),
  );
  const move = fold.moves[index];
  if (!move) return null;
  const endings = endingsFrom(fold, index, day, known);
  const end = fold.moves[endings[0] ?? -1];
  const last = fold.moves[endings.at(-1) ?? -1];
  const isOver = last !== undefined && certaintyOf(last, known) === "CERTAINLY";
  return {
    control: fold.control,
    first: {
      kind: move.kind,
      posture: move.posture,
      permits: move.permits?.status ?? null,
      directions: directionsOf(fold, index),
      ...changeBy(move, known),
    },
    daysAfter: trigger.began && daysBetween(spanOf(trigger.began), move.span),
    standing: standingOf(slice, fold, when),
    end: end
      ? {
          reasons: reasonsByBasis(end.act),
          conditions: conditionsOf(slice, end.act, fold.control.key),
          ...changeBy(end, known),
        }
      : null,
    daysHeld: leavesARule(fold, index)
      ? daysHeldUntilEither(fold, endings, isOver ? null : known)
      : daysHeldUntilEither(fold, [], null),
  };
}

/** Whether something restrictive held after a move, or it ended that; what comes later is another story otherwise. */
function leavesARule(fold: ControlFold, index: number): boolean {
  const posture = fold.moves[index]?.posture ?? null;
  return posture === null || isRestrictive(posture) || fold.ends(index);
}

/** The endings from a move on that may have come by a day, up to the first that certainly has. */
function endingsFrom(
  fold: ControlFold,
  index: number,
  day: number,
  known: number,
): readonly number[] {
  if (!leavesARule(fold, index)) return [];
  const endings = fold.moves.flatMap((move, i) =>
    i >= index && fold.ends(i) && move.span.first <= day ? [i] : [],
  );
  const certain = endings.findIndex((i) => {
    const move = fold.moves[i];
    return move !== undefined && certaintyOf(move, known) === "CERTAINLY";
  });
  return certain < 0 ? endings : endings.slice(0, certain + 1);
}

function changeBy(move: Move, known: number) {
  return { act: move.act, date: move.date, certainty: certaintyOf(move, known) };
}

function certaintyOf({ contested, span }: Move, known: number): Certainty {
  return contested || span.last > known ? "POSSIBLY" : "CERTAINLY";
}

/** How many days lie between, at least and at most; null where an end is open. What answers does not come first, unless it certainly did. */
function daysBetween(from: Span, to: Span) {
  const [least, most] = [to.first - from.last, to.last - from.first];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return null;
  return { least: most < 0 ? least : Math.max(0, least), most };
}

/** The longest held first, by what is sure of it, of those that certainly began; then by key. */
export function longestHeldFirst(a: ControlResponse, b: ControlResponse): number {
  const sure = ({ first }: ControlResponse) => (first.certainty === "CERTAINLY" ? 0 : 1);
  const held = ({ daysHeld }: ControlResponse) => daysHeld.ranges.at(-1) ?? { least: -1, most: -1 };
  return (
    sure(a) - sure(b) ||
    held(b).least - held(a).least ||
    held(b).most - held(a).most ||
    compareText(a.control.key, b.control.key)
  );
}
