import { compareText } from "../domain/fold.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import type { Certainty } from "../domain/words/certainty.ts";
import type { InForceOutcome } from "../domain/words/in-force-outcome.ts";
import { atLeast, type Posture, strictness } from "../domain/words/posture.ts";
import type { Slice } from "../store/policy-graph.ts";
import { checkKeys } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { foldIn } from "./fold/fold-in.ts";
import { isAboutProduct, whereOf } from "./control-filter.ts";
import { lookedAt } from "./looked-at.ts";
import { controlNames } from "./naming.ts";
import type { AsOf, Question } from "./question.ts";
import type { Standing } from "./standing/answer.ts";
import { standing, standingOf } from "./standing/standing.ts";

export interface InForceArgs extends AsOf {
  /** Keys; null for any. A target is asked for as it stands: general rules have the target `ANY`. */
  readonly imposer: string | null;
  readonly target: string | null;
  readonly product: string | null;
  /** Only where the rule is, or may be, at least this strict; null for any. */
  readonly postureAtLeast: Posture | null;
  /** Only those of this certainty; null for CERTAINLY and POSSIBLY. */
  readonly certainty: Certainty | null;
}

export interface InForce extends Grounds {
  /** The strictest rule first, then CERTAINLY before POSSIBLY, then by key. */
  readonly controls: readonly Standing[];
  /** What the list comes to, above all when it is empty. */
  readonly outcome: InForceOutcome;
}

/** Which controls are in force on a day, and how do they stand? */
export const controlsInForce: Question<InForceArgs, InForce> = {
  names: controlNames,
  start: ({ imposer, target, product }) => ({
    find: { kind: "Control", where: whereOf(imposer, target) },
    keys: [imposer, target, product].filter((key) => key !== null && key !== "ANY") as string[],
  }),
  steps: [
    ...standing.steps,
    { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
  ],
  answer: (args, slice, found) => {
    checkKeys(args, slice);
    const standings = found.flatMap((key) => standingOn(slice, key, args));
    const controls = standings.filter((row) => isAsked(row, args)).toSorted(strictestFirst);
    return {
      controls,
      outcome: outcomeOf(args, slice, standings.length, controls.length),
      ...groundsOf(
        slice,
        controls.flatMap(({ control }) => [control, ...actsOn(slice, control.key)]),
      ),
    };
  },
};

function standingOn(slice: Slice, key: string, args: InForceArgs): readonly Standing[] {
  const control = slice.get(key);
  if (!control || !isKind(control, "Control")) return [];
  const fold = foldIn(slice, control);
  const acts = fold.moves.map(({ act }) => act);
  return args.product === null || isAboutProduct(control, acts, args.product)
    ? [standingOf(slice, fold, args)]
    : [];
}

function actsOn(slice: Slice, control: string): readonly RecordOf<"PolicyAction">[] {
  return slice.referrers(control, ["EFFECT_ON"]).filter((record) => isKind(record, "PolicyAction"));
}

function isAsked(
  { inForce, posture }: Standing,
  { certainty, postureAtLeast }: InForceArgs,
): boolean {
  const sureEnough =
    certainty === null ? inForce === "CERTAINLY" || inForce === "POSSIBLY" : inForce === certainty;
  if (postureAtLeast === null) return sureEnough;
  return sureEnough && possible(posture).some((rule) => atLeast(rule, postureAtLeast));
}

function possible({ value, candidates }: Standing["posture"]): readonly Posture[] {
  return value === null ? candidates.flatMap((candidate) => candidate.value ?? []) : [value];
}

function strictestFirst(a: Standing, b: Standing): number {
  const rank = (row: Standing) => Math.max(-1, ...possible(row.posture).map(strictness));
  const sure = (row: Standing) => (row.inForce === "CERTAINLY" ? 0 : 1);
  return rank(b) - rank(a) || sure(a) - sure(b) || compareText(a.control.key, b.control.key);
}

function outcomeOf(
  { imposer, target }: InForceArgs,
  slice: Slice,
  recorded: number,
  inForce: number,
): InForceOutcome {
  if (inForce > 0) return "IN_FORCE";
  if (recorded > 0) return "NONE_IN_FORCE";
  return lookedAt(slice, imposer, target) ? "NOTHING_RECORDED" : "NOT_LOOKED";
}
