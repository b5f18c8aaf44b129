import type { Day } from "../domain/date/calendar-day.ts";
import { numberOf } from "../domain/date/calendar-day.ts";
import { compareText } from "../domain/fold.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import { dateSortText } from "../domain/orders.ts";
import type { Certainty } from "../domain/words/certainty.ts";
import type { ChangesOutcome } from "../domain/words/changes-outcome.ts";
import type { EffectDirection } from "../domain/words/effect-direction.ts";
import { PermitStatus } from "../domain/words/permit-status.ts";
import { Posture } from "../domain/words/posture.ts";
import type { Slice } from "../store/policy-graph.ts";
import { checkKeys } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { isAboutProduct, whereOf } from "./control-filter.ts";
import { type ControlFold, foldOf } from "./fold/control-fold.ts";
import { isProlonged, permitDirection, postureDirection } from "./fold/direction.ts";
import { type Act, historyOf, historySteps, type Move } from "./fold/history.ts";
import { lookedAt } from "./looked-at.ts";
import { controlNames } from "./naming.ts";
import { type Question, UnknownArgument } from "./question.ts";

export interface ChangesArgs {
  /** The window, both days included. */
  readonly from: Day;
  readonly to: Day;
  /** Keys; null for any. */
  readonly imposer: string | null;
  readonly target: string | null;
  readonly product: string | null;
}

/** What an act changed about the rule for new applications, or the fate of existing permits; or that it prolonged the rule. */
export interface ControlChanged {
  readonly control: RecordOf<"Control">;
  readonly action: Act;
  /** The date that moves the fold, EDTF. */
  readonly when: string;
  /** CERTAINLY where the act certainly lies in the window and certainly changed it. */
  readonly certainty: Certainty;
  /** Null where the rule was left as it was. */
  readonly posture: LaneChange<Posture> | null;
  /** Null where permits were left as they were. */
  readonly permits: LaneChange<PermitStatus> | null;
  /** Whether a temporary or dated rule became a longer one. */
  readonly prolonged: boolean;
}

interface LaneChange<V> {
  /** What may have held before, the strictest first; null in it where perhaps nothing did. */
  readonly before: readonly (V | null)[];
  readonly after: V;
  /** Ascending; several where what held before is not certain. */
  readonly directions: readonly EffectDirection[];
}

export interface Changes extends Grounds {
  /** By date, then control, then act. */
  readonly changes: readonly ControlChanged[];
  readonly outcome: ChangesOutcome;
}

/** Which rules changed between two days? */
export const changesBetween: Question<ChangesArgs, Changes> = {
  names: controlNames,
  start: ({ imposer, target, product, from, to }) => {
    if (from > to) throw new UnknownArgument(`from, to: ${from} is after ${to}; turn them round.`);
    return {
      find: { kind: "Control", where: whereOf(imposer, target) },
      keys: [imposer, target, product].filter((key) => key !== null && key !== "ANY") as string[],
    };
  },
  steps: [
    ...historySteps,
    { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
    { edges: ["CITES"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    checkKeys(args, slice);
    const folds = foldsOf(slice, found, args.product);
    const changes = folds
      .flatMap((fold) => fold.moves.flatMap((_, index) => changeBy(fold, index, args) ?? []))
      .toSorted((a, b) => compareText(sortText(a), sortText(b)));
    const used = changes.flatMap(({ control, action }) => [control, action]);
    return { changes, outcome: outcomeOf(args, slice, folds, changes), ...groundsOf(slice, used) };
  },
};

function foldsOf(slice: Slice, keys: readonly string[], product: string | null): ControlFold[] {
  return keys.flatMap((key) => {
    const control = slice.get(key);
    if (!control || !isKind(control, "Control")) return [];
    const fold = foldOf(historyOf(slice, control));
    const acts = fold.moves.map(({ act }) => act);
    return product === null || isAboutProduct(control, acts, product) ? [fold] : [];
  });
}

/** What a move changed within the window; null where it lies outside or changed nothing. */
function changeBy(fold: ControlFold, index: number, args: ChangesArgs): ControlChanged | null {
  const move = fold.moves[index];
  if (!move) return null;
  const [first, last] = [numberOf(args.from), numberOf(args.to)];
  if (move.span.last < first || move.span.first > last) return null;
  const states = fold.before(index);
  const posture = laneChange(
    states.map((state) => state.posture),
    move.posture,
    Posture.values,
    postureDirection,
  );
  const permits = laneChange(
    states.map((state) => state.permits),
    move.permits?.status ?? null,
    PermitStatus.values,
    permitDirection,
  );
  const prolonged = isProlonged(fold, index);
  if (!posture && !permits && !prolonged) return null;
  const isInside = move.span.first >= first && move.span.last <= last;
  const isSure = isInside && !move.contested && changesForCertain(move, posture, permits);
  return {
    control: fold.control,
    action: move.act,
    when: move.date,
    certainty: isSure || (isInside && prolonged && !move.contested) ? "CERTAINLY" : "POSSIBLY",
    posture,
    permits,
    prolonged,
  };
}

function changesForCertain(
  { posture: to }: Move,
  posture: LaneChange<Posture> | null,
  permits: LaneChange<PermitStatus> | null,
): boolean {
  return (
    (posture !== null && to !== null && !posture.before.includes(to)) ||
    (permits !== null && !permits.before.includes(permits.after))
  );
}

function laneChange<V extends string>(
  states: readonly (V | null)[],
  after: V | null,
  order: readonly V[],
  directionOf: (before: V | null, after: V) => EffectDirection,
): LaneChange<V> | null {
  if (after === null || states.every((value) => value === after)) return null;
  const rank = (value: V | null) => (value === null ? -1 : order.indexOf(value));
  const before = [...new Set(states)].toSorted((a, b) => rank(b) - rank(a));
  const ways = new Set(before.map((value) => directionOf(value, after)));
  if (ways.size > 1) ways.delete("SAME");
  else if (after === "VALID" && ways.has("SAME")) return null;
  return { before, after, directions: [...ways].toSorted() };
}

function outcomeOf(
  { imposer, target }: ChangesArgs,
  slice: Slice,
  folds: readonly ControlFold[],
  changes: readonly ControlChanged[],
): ChangesOutcome {
  if (changes.length > 0) return "CHANGED";
  if (folds.some(({ moves }) => moves.length > 0)) return "UNCHANGED";
  return lookedAt(slice, imposer, target) ? "NOTHING_RECORDED" : "NOT_LOOKED";
}

function sortText({ when, control, action }: ControlChanged): string {
  return `${dateSortText(when)} ${control.key} ${action.key}`;
}
