import type { Point } from "../../domain/date/point.ts";
import type { Posture } from "../../domain/words/posture.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { ActionKind } from "../../domain/words/action-kind.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import { numberOf } from "../../domain/date/calendar-day.ts";
import { compareText } from "../../domain/fold.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { type DaysHeld, daysHeldOn, daysHeldUntil } from "../fold/days-held.ts";
import type { Move } from "../fold/history.ts";
import { type Span, spanOf } from "../fold/span.ts";
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
  /** The ending that followed, up to the day asked about; null for none on record by then. */
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
  const index = fold.moves.findIndex(
    ({ act, span }) =>
      span.first <= day &&
      act.reasons.some(({ because }) => because.some((key) => trigger.keys.has(key))),
  );
  const move = fold.moves[index];
  if (!move) return null;
  const ending = fold.moves.findIndex(
    ({ span }, i) => i > index && fold.ends(i) && span.first <= day,
  );
  const end = fold.moves[ending];
  return {
    control: fold.control,
    first: {
      ...changeBy(move, day),
      kind: move.kind,
      posture: move.posture,
      permits: move.permits?.status ?? null,
    },
    daysAfter: trigger.began && daysBetween(spanOf(trigger.began), move.span),
    standing: standingOf(slice, fold, when),
    end: end
      ? {
          ...changeBy(end, day),
          reasons: reasonsByBasis(end.act),
          conditions: conditionsOf(slice, end.act, fold.control.key),
        }
      : null,
    daysHeld: end ? daysHeldUntil(fold, ending) : daysHeldOn(fold, day),
  };
}

function changeBy({ act, date, contested, span }: Move, day: number) {
  const certainty: Certainty = contested || span.last > day ? "POSSIBLY" : "CERTAINLY";
  return { act, date, certainty };
}

/** How many days lie between, at least and at most; null where an end is open. */
function daysBetween(from: Span, to: Span) {
  const [least, most] = [to.first - from.last, to.last - from.first];
  return Number.isFinite(least) && Number.isFinite(most) ? { least, most } : null;
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
