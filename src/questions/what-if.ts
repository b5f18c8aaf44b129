import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import type { Posture } from "../domain/words/posture.ts";
import type { SupposedChange } from "../domain/words/supposed-change.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { MAX_DEPTH, type Reached, walkFrom, walkSteps } from "./exposure/walk.ts";
import type { ControlFold } from "./fold/control-fold.ts";
import { foldIn } from "./fold/fold-in.ts";
import { historySteps } from "./fold/history.ts";
import type { AsOf, Question } from "./question.ts";
import type { Standing } from "./standing/answer.ts";
import { standingOf } from "./standing/standing.ts";
import { type Precedent, precedentsFor } from "./what-if/precedents.ts";
import { supposedAct, supposedPosture, withAct } from "./what-if/supposed.ts";

/** `asOf` is the day on which the change is supposed. */
export interface WhatIfArgs extends AsOf {
  readonly control: string;
  readonly change: SupposedChange;
  /** The rule that it leads to; null for the one that the record suggests. */
  readonly posture: Posture | null;
}

export interface WhatIf extends Grounds {
  readonly control: RecordOf<"Control">;
  readonly posture: Posture;
  /** On the day, as it is on record, and as it would be. */
  readonly before: Standing;
  readonly after: Standing;
  /** Conditions that live before and not after, and the other way round, in the order of the acts. */
  readonly falling: readonly RecordOf<"Condition">[];
  readonly reviving: readonly RecordOf<"Condition">[];
  /** What had to be met for an act on the control, in the order of the acts. */
  readonly preconditions: readonly RecordOf<"Condition">[];
  /** Agreements behind acts on the control, or that met one of its conditions, by key. */
  readonly agreements: readonly RecordOf<"Agreement">[];
  /** Goods that the control covers or its acts name and what these lead to, by distance, then key. */
  readonly reached: readonly Reached[];
  readonly truncated: boolean;
  /** Controls that belong to it, took its place, or were moved because of an act on it, by key. */
  readonly dependents: readonly RecordOf<"Control">[];
  readonly precedents: readonly Precedent[];
}

/** What would change if a control were imposed again, or lifted, on a day? Nothing is stored. */
export const whatIf: Question<WhatIfArgs, WhatIf> = {
  names: { control: { argument: "control", kinds: ["Control"] } },
  start: ({ control, change }) => ({
    find: { kind: "PolicyAction", where: { words: { kind: [change] } } },
    keys: [control],
  }),
  steps: [
    ...walkSteps,
    { edges: ["EFFECT_ON"], direction: "OUT", depth: 1 },
    ...historySteps,
    { edges: ["BECAUSE"], direction: "IN", depth: 1 },
    { edges: ["EFFECT_ON", "BECAUSE", "SETTLED_BY", "ENDED_BY"], direction: "OUT", depth: 1 },
    { edges: ["SUPERSEDES", "PART_OF", "ABOUT"], direction: "IN", depth: 1 },
    { edges: ["CITES", "IMPOSED_BY"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    const control = argumentRecord(slice, "control", args.control, [
      "Control",
    ]) as RecordOf<"Control">;
    const fold = foldIn(slice, control);
    const posture = supposedPosture(fold, args.change, args.posture);
    const act = supposedAct(fold, args.change, posture, args.asOf);
    const supposed = withAct(slice, act, control.key);
    const before = standingOf(slice, fold, args);
    const after = standingOf(supposed, foldIn(supposed, control), args);
    const set = conditionsSetOn(slice, fold);
    const { reached, truncated } = walkFrom(slice, control, MAX_DEPTH, args);
    const story = {
      falling: livingOnly(before, after),
      reviving: livingOnly(after, before),
      preconditions: set.filter(({ kind }) => kind === "PRECONDITION"),
      agreements: agreementsBehind(slice, fold, set),
      reached: reached.slice(1),
      dependents: dependentsOf(slice, fold),
      precedents: precedentsFor(slice, found, { ...args, control: control.key }),
    };
    const used: AnyRecord[] = [
      control,
      ...fold.moves.map((move) => move.act),
      ...set,
      ...story.agreements,
      ...story.precedents.map((one) => one.act),
    ];
    return { control, posture, before, after, ...story, truncated, ...groundsOf(slice, used) };
  },
};

function livingOnly(here: Standing, there: Standing): readonly RecordOf<"Condition">[] {
  const others = new Set(there.conditions.map(({ condition }) => condition.key));
  return here.conditions.flatMap(({ condition }) => (others.has(condition.key) ? [] : [condition]));
}

function conditionsSetOn(slice: Slice, { control, moves }: ControlFold) {
  return moves
    .flatMap(({ act }) => act.conditions.flatMap((key) => slice.get(key) ?? []))
    .filter((record) => isKind(record, "Condition"))
    .filter(({ appliesTo }) => appliesTo.includes(control.key));
}

function agreementsBehind(
  slice: Slice,
  { moves }: ControlFold,
  conditions: readonly RecordOf<"Condition">[],
): readonly RecordOf<"Agreement">[] {
  const keys = [
    ...moves.flatMap(({ act }) => act.reasons.flatMap(({ because }) => because)),
    ...conditions.flatMap(({ settledBy }) => settledBy),
  ];
  return [...new Set(keys)]
    .flatMap((key) => slice.get(key) ?? [])
    .filter((record) => isKind(record, "Agreement"))
    .toSorted(compareKeys);
}

function dependentsOf(
  slice: Slice,
  { control, moves }: ControlFold,
): readonly RecordOf<"Control">[] {
  const caused = moves
    .flatMap(({ act }) => slice.referrers(act.key, ["BECAUSE"]))
    .filter((record) => isKind(record, "PolicyAction"))
    .flatMap(({ effects }) => effects.flatMap(({ controls }) => controls))
    .flatMap((key) => slice.get(key) ?? []);
  const named = slice.referrers(control.key, ["SUPERSEDES", "PART_OF"]);
  return [...new Set([...caused, ...named])]
    .filter((record) => isKind(record, "Control"))
    .filter(({ key }) => key !== control.key)
    .toSorted(compareKeys);
}
