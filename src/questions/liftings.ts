import type { Day } from "../domain/date/calendar-day.ts";
import type { Reason } from "../domain/parts/reason.ts";
import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { compareText } from "../domain/fold.ts";
import { dateSortText } from "../domain/orders.ts";
import type { Certainty } from "../domain/words/certainty.ts";
import type { EffectDirection } from "../domain/words/effect-direction.ts";
import type { LiftingOutcome } from "../domain/words/lifting-outcome.ts";
import { type Posture, strictness } from "../domain/words/posture.ts";
import type { Slice } from "../store/policy-graph.ts";
import { checkKeys } from "./arguments.ts";
import { isAboutProduct, whereOf } from "./control-filter.ts";
import { reactionsTo } from "./chain/reactions.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { conditionsOf } from "./conditions-of.ts";
import type { ControlFold } from "./fold/control-fold.ts";
import { foldIn } from "./fold/fold-in.ts";
import { type DaysHeld, daysHeldUntil } from "./fold/days-held.ts";
import { postureDirection } from "./fold/direction.ts";
import type { Act } from "./fold/history.ts";
import { isRestrictive } from "./fold/state.ts";
import { lookedAt } from "./looked-at.ts";
import { controlNames } from "./naming.ts";
import type { Question } from "./question.ts";
import { reasonsFor } from "./reasons-for.ts";

export interface LiftingsArgs {
  /** Keys; null for any. */
  readonly imposer: string | null;
  readonly target: string | null;
  readonly product: string | null;
  /** Acts whose possible days meet the window, both ends included; null where open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Also the other easings of the rule. */
  readonly includeEasings: boolean;
}

/** An effect that took a control from a restriction to ordinary assessment or less. */
export interface Lifting {
  readonly control: RecordOf<"Control">;
  readonly action: Act;
  /** The date that moves the fold, EDTF. */
  readonly when: string;
  readonly certainty: Certainty;
  /** False for an easing that leaves the control in force, or never was one. */
  readonly lifts: boolean;
  readonly direction: EffectDirection;
  /** The postures that may have held before, the strictest first; null for none. */
  readonly before: readonly (Posture | null)[];
  readonly remains: Posture;
  readonly daysHeld: DaysHeld;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly RecordOf<"Condition">[];
  readonly reactions: readonly RecordOf<"Statement">[];
}

export interface Liftings extends Grounds {
  /** By date, then control, then act. */
  readonly liftings: readonly Lifting[];
  readonly outcome: LiftingOutcome;
}

/** The edges to what a row shows beside its own records. */
const documents = ["CITES", "ANNOUNCED_IN"];
const actors = ["IMPOSED_BY", "TARGETS", "TAKEN_BY", "SAID_BY", "OFFERED_BY", "EXEMPTS"];

/** Which controls were lifted, why, and on what conditions? */
export const liftings: Question<LiftingsArgs, Liftings> = {
  names: controlNames,
  start: ({ imposer, target, product }) => ({
    find: { kind: "Control", where: whereOf(imposer, target) },
    keys: [imposer, target, product].filter((key) => key !== null && key !== "ANY") as string[],
  }),
  // Those of a history, and what the acts give as their reasons: how these came about is asked by whyLifted.
  steps: [
    { edges: ["EFFECT_ON"], direction: "IN", depth: 1 },
    { edges: ["HAS_CONDITION", "BECAUSE"], direction: "OUT", depth: 1 },
    // What was said about it, and disputes about that too.
    { edges: ["ABOUT"], direction: "IN", depth: 2 },
    { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
    { edges: [...documents, ...actors], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    checkKeys(args, slice);
    const folds = found.map((key) => foldIn(slice, control(slice, key)));
    const rows = folds
      .flatMap((fold) => fold.moves.flatMap((_, index) => liftingBy(slice, fold, index) ?? []))
      .filter((row) => isAsked(row, args))
      .toSorted((a, b) => compareText(sortText(a), sortText(b)));
    return {
      liftings: rows,
      outcome: outcomeOf(args, slice, folds, rows),
      ...grounds(slice, rows),
    };
  },
};

function control(slice: Slice, key: string): RecordOf<"Control"> {
  const record = slice.get(key);
  if (!record || !isKind(record, "Control")) throw new Error(`The graph lost the control ${key}.`);
  return record;
}

/** A move as a lifting or another easing; null where it is neither. */
function liftingBy(slice: Slice, fold: ControlFold, index: number): Lifting | null {
  const move = fold.moves[index];
  if (!move || move.posture === null || isRestrictive(move.posture))
    return easingBy(slice, fold, index);
  return (
    rowOf(slice, fold, index, (before) => isRestrictive(before)) ?? easingBy(slice, fold, index)
  );
}

function easingBy(slice: Slice, fold: ControlFold, index: number): Lifting | null {
  const posture = fold.moves[index]?.posture ?? null;
  if (posture === null) return null;
  const row = rowOf(slice, fold, index, (before) => postureDirection(before, posture) === "EASED");
  return (
    row && {
      ...row,
      lifts: false,
      daysHeld: { ...row.daysHeld, continues: isRestrictive(posture) },
    }
  );
}

/** A row for a move where some posture before it qualifies; POSSIBLE where only some do. */
function rowOf(
  slice: Slice,
  fold: ControlFold,
  index: number,
  qualifies: (before: Posture | null) => boolean,
): Lifting | null {
  const move = fold.moves[index];
  if (!move?.posture) return null;
  const before = [...new Set(fold.rulesBefore(index).map(({ posture }) => posture))];
  const fitting = before.filter(qualifies);
  if (fitting.length === 0) return null;
  const { control } = fold;
  return {
    control,
    action: move.act,
    when: move.date,
    certainty: fitting.length === before.length && !move.contested ? "CERTAINLY" : "POSSIBLY",
    lifts: true,
    direction: "EASED",
    before: before.toSorted((a, b) => strictnessOf(b) - strictnessOf(a)),
    remains: move.posture,
    daysHeld: daysHeldUntil(fold, index),
    reasons: reasonsFor(move.act),
    conditions: conditionsOf(slice, move.act, control.key),
    reactions: reactionsTo(slice, [move.act.key]),
  };
}

/** Nothing is milder than any rule. */
function strictnessOf(posture: Posture | null): number {
  return posture === null ? -1 : strictness(posture);
}

function isAsked(row: Lifting, { from, to, product, includeEasings }: LiftingsArgs): boolean {
  const [earliest = "", latest = "~"] = dateSortText(row.when).split(" ");
  return (
    (row.lifts || includeEasings) &&
    (from === null || latest >= from) &&
    (to === null || earliest <= to) &&
    (product === null || isAboutProduct(row.control, [row.action], product))
  );
}

function sortText({ when, control, action }: Lifting): string {
  return `${dateSortText(when)} ${control.key} ${action.key}`;
}

/** What an empty list means. */
function outcomeOf(
  { imposer, target }: LiftingsArgs,
  slice: Slice,
  folds: readonly ControlFold[],
  rows: readonly Lifting[],
): LiftingOutcome {
  if (rows.length > 0)
    return rows.some(({ reasons }) => reasons.length > 0) ? "LIFTED" : "NO_REASON_RECORDED";
  if (folds.some(({ moves }) => moves.length > 0)) return "NEVER_LIFTED";
  return lookedAt(slice, imposer, target) ? "NOTHING_RECORDED" : "NOT_LOOKED";
}

function grounds(slice: Slice, rows: readonly Lifting[]): Grounds {
  const used: AnyRecord[] = rows.flatMap(({ control, action, conditions, reactions, reasons }) => [
    control,
    action,
    ...conditions,
    ...reactions,
    ...reasons.flatMap(({ because }) => because.flatMap((key) => slice.get(key) ?? [])),
  ]);
  return groundsOf(slice, used);
}
