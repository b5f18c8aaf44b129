import { numberOf } from "../domain/date/calendar-day.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import type { Certainty } from "../domain/words/certainty.ts";
import type { LiftingOutcome } from "../domain/words/lifting-outcome.ts";
import type { Posture } from "../domain/words/posture.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type ChainStep, chainSteps, chainTo } from "./chain/chain.ts";
import { characterisations } from "./chain/reactions.ts";
import { lifts } from "./chain/role-of.ts";
import { summaryOf } from "./chain/summary.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { conditionsOf } from "./conditions-of.ts";
import type { ControlFold } from "./fold/control-fold.ts";
import { foldIn } from "./fold/fold-in.ts";
import { type DaysHeld, daysHeldUntil } from "./fold/days-held.ts";
import type { Act } from "./fold/history.ts";
import { isRestrictive } from "./fold/state.ts";
import { lookedAt } from "./looked-at.ts";
import type { AsOf, Question } from "./question.ts";
import {
  isStatedByTheAuthority,
  reasonsByBasis,
  type ReasonsByBasis,
  reasonsFor,
} from "./reasons-for.ts";

/** Why a control was lifted. */
export interface WhyLifted extends Grounds {
  readonly control: RecordOf<"Control">;
  readonly outcome: LiftingOutcome;
  /** The answer in a sentence or two, composed from the steps. */
  readonly summary: string;
  /** The lifting; null where there was none. */
  readonly action: Act | null;
  /** Its date, EDTF; null where there was none. */
  readonly when: string | null;
  /** How sure it is that the act lifted the control, and had by the day asked about. */
  readonly certainty: Certainty;
  readonly remains: Posture | null;
  readonly daysHeld: DaysHeld | null;
  readonly chain: readonly ChainStep[];
  /** The strongest basis first; a basis that no reason has is left out. */
  readonly reasons: readonly ReasonsByBasis[];
  /** Whether the authority's own words, as far as they were read, give a reason. */
  readonly statedByTheAuthority: boolean;
  readonly conditions: readonly RecordOf<"Condition">[];
  readonly characterisations: readonly RecordOf<"Statement">[];
}

/** Why was a control lifted, the last time on or before a day? */
export const whyLifted: Question<AsOf & { readonly control: string }, WhyLifted> = {
  names: { control: { argument: "control", kinds: ["Control"] } },
  start: ({ control }) => ({ keys: [control] }),
  steps: chainSteps,
  answer: ({ control: key, asOf, today }, slice) => {
    const control = argumentRecord(slice, "control", key, ["Control"]);
    if (!isKind(control, "Control")) throw new Error(`${key} is no Control.`);
    const fold = foldIn(slice, control);
    const index = lastLifting(fold, numberOf(asOf));
    if (index === null) return notLifted(slice, fold, asOf > today);
    const certain =
      isCertain(fold, index) && (fold.moves[index]?.span.last ?? Infinity) <= numberOf(asOf);
    return lifted(slice, fold, index, certain && asOf <= today ? "CERTAINLY" : "POSSIBLY");
  },
};

function lastLifting(fold: ControlFold, day: number): number | null {
  const liftings = fold.moves
    .map((move, index) => ({ move, index }))
    .filter(({ move, index }) => move.span.first <= day && lifts(fold, index))
    .toSorted((a, b) => a.move.span.last - b.move.span.last);
  return liftings.at(-1)?.index ?? null;
}

function isCertain(fold: ControlFold, index: number): boolean {
  const move = fold.moves[index];
  const before = fold.rulesBefore(index);
  return move?.contested === false && before.every(({ posture }) => isRestrictive(posture));
}

function lifted(slice: Slice, fold: ControlFold, index: number, certainty: Certainty): WhyLifted {
  const { control, moves } = fold;
  const move = moves[index];
  if (!move) throw new Error(`${control.key} has no such move.`);
  const chain = chainTo(slice, move.act, [{ fold, index }]);
  const reasons = reasonsFor(move.act);
  const acts = chain.map(({ record }) => record.key);
  const conditions = conditionsOf(slice, move.act, control.key);
  const named = characterisations(slice, [control.key, ...acts]);
  return {
    control,
    outcome: reasons.length > 0 ? "LIFTED" : "NO_REASON_RECORDED",
    summary: summaryOf(slice, fold, index, reasons, certainty),
    action: move.act,
    when: move.date,
    certainty,
    remains: move.posture,
    daysHeld: daysHeldUntil(fold, index),
    chain,
    reasons: reasonsByBasis(move.act),
    statedByTheAuthority: isStatedByTheAuthority(reasons),
    conditions,
    characterisations: named,
    ...groundsOf(slice, [control, ...chain.map(({ record }) => record), ...conditions, ...named]),
  };
}

function notLifted(slice: Slice, fold: ControlFold, isToCome: boolean): WhyLifted {
  const { control, moves } = fold;
  const looked = control.target.some((target) => lookedAt(slice, control.imposedBy, target));
  const outcome = moves.length > 0 ? "NEVER_LIFTED" : looked ? "NOTHING_RECORDED" : "NOT_LOOKED";
  const named = characterisations(slice, [control.key]);
  const sentences = {
    NEVER_LIFTED: `No act on record had lifted “${control.name}” by then.`,
    NOTHING_RECORDED: `No act on “${control.name}” is on record, though we looked.`,
    NOT_LOOKED: `No act on “${control.name}” is on record, and nobody has looked.`,
  };
  return {
    control,
    outcome,
    summary: sentences[outcome],
    action: null,
    when: null,
    certainty: outcome !== "NEVER_LIFTED" ? "NOTHING_RECORDED" : isToCome ? "POSSIBLY" : "NOT",
    remains: null,
    daysHeld: null,
    chain: [],
    reasons: [],
    statedByTheAuthority: false,
    conditions: [],
    characterisations: named,
    ...groundsOf(slice, [control, ...moves.map(({ act }) => act), ...named]),
  };
}
