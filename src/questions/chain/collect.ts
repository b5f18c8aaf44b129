import { type AnyRecord, isKind } from "../../domain/kinds.ts";
import type { Reason } from "../../domain/parts/reason.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { Act } from "../fold/history.ts";
import { reactionsTo } from "./reactions.ts";

/** Why a record belongs to a chain. */
export type Strand =
  "ACT" | "CAUSE" | "PRECONDITION" | "MET" | "BREACHED" | "CONSEQUENCE" | "REACTION";

/** A step that is still to be placed. */
export interface Draft {
  readonly record: AnyRecord;
  readonly strands: Set<Strand>;
  /** Keys of the steps that it must not come before. */
  readonly causes: Set<string>;
  /** The reasons that name it. */
  readonly namedBy: Reason[];
}

/** An act in the history of one of the controls that it moves. */
export interface Subject {
  readonly fold: ControlFold;
  /** Which of the fold's moves it is. */
  readonly index: number;
}

type DraftOf = (record: AnyRecord, strand: Strand) => Draft;

/** Everything that belongs to the story of an act, over the controls that it moves, by key. */
export function collect(
  slice: Slice,
  act: Act,
  subjects: readonly Subject[],
): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const draft: DraftOf = (record, strand) => {
    const known = drafts.get(record.key) ?? {
      record,
      strands: new Set<Strand>(),
      causes: new Set<string>(),
      namedBy: [],
    };
    drafts.set(record.key, known);
    known.strands.add(strand);
    return known;
  };
  const acts = new Set([...subjects.flatMap(actsUpTo), act]);
  const backwards = (owner: Draft) => addCauses(slice, owner, subjects, acts, drafts, draft);
  for (const each of acts) backwards(draft(each, "ACT"));
  for (const { fold } of subjects)
    for (const each of acts) addConditions(slice, fold, each, draft, backwards);
  addConsequences(slice, [...acts], drafts, draft);
  const about = [...subjects.map(({ fold }) => fold.control), ...acts].map(({ key }) => key);
  addReactions(slice, about, drafts, draft);
  return drafts;
}

/** What a step is because of, and what that is because of; acts yet to come are no causes. */
function addCauses(
  slice: Slice,
  owner: Draft,
  subjects: readonly Subject[],
  acts: ReadonlySet<Act>,
  drafts: ReadonlyMap<string, Draft>,
  draft: DraftOf,
): void {
  for (const reason of reasonsOf(owner.record))
    for (const key of reason.because) {
      const cause = slice.get(key);
      if (!cause || cause === owner.record || isLaterAct(cause, subjects, acts)) continue;
      owner.causes.add(cause.key);
      const known = drafts.has(cause.key);
      const step = draft(cause, "CAUSE");
      step.namedBy.push(reason);
      if (!known && !isKind(cause, "PolicyAction"))
        addCauses(slice, step, subjects, acts, drafts, draft);
    }
}

/** What was said about the controls and the acts, behind what it is about. */
function addReactions(
  slice: Slice,
  about: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  draft: DraftOf,
): void {
  for (const statement of reactionsTo(slice, about)) {
    if (drafts.has(statement.key)) continue;
    const step = draft(statement, "REACTION");
    for (const { record } of statement.about) if (drafts.has(record)) step.causes.add(record);
  }
}

/** The acts on the control from its first one to the one asked about, in the order of the fold. */
function actsUpTo({ fold: { moves }, index }: Subject): readonly Act[] {
  const asked = moves[index];
  return moves
    .filter(
      (move, i) =>
        move === asked ||
        (asked !== undefined &&
          !move.after.includes(index) &&
          (move.span.last < asked.span.last || (move.span.last === asked.span.last && i < index))),
    )
    .map(({ act }) => act);
}

function isLaterAct(
  record: AnyRecord,
  subjects: readonly Subject[],
  acts: ReadonlySet<Act>,
): boolean {
  return (
    isKind(record, "PolicyAction") &&
    !acts.has(record) &&
    subjects.some(({ fold }) => fold.moves.some(({ act }) => act === record))
  );
}

/** What had to be met before an act, what met it, and what broke any of its conditions. */
function addConditions(
  slice: Slice,
  { control }: ControlFold,
  act: Act,
  draft: DraftOf,
  backwards: (owner: Draft) => void,
): void {
  for (const condition of conditionsOf(slice, act, control.key)) {
    const isBreached = condition.fulfilment === "BREACHED";
    const isPrecondition = condition.kind === "PRECONDITION";
    if (isPrecondition) {
      draft(condition, "PRECONDITION");
      draft(act, "ACT").causes.add(condition.key);
    }
    for (const key of isPrecondition || isBreached ? condition.settledBy : []) {
      const record = slice.get(key);
      if (!record) continue;
      const settlement = draft(record, isBreached ? "BREACHED" : "MET");
      settlement.causes.add(isPrecondition ? condition.key : act.key);
      if (isPrecondition) draft(act, "ACT").causes.add(record.key);
      backwards(settlement);
    }
  }
}

/** Events and agreements that came of an act, or of such a consequence. */
function addConsequences(
  slice: Slice,
  acts: readonly Act[],
  drafts: ReadonlyMap<string, Draft>,
  draft: DraftOf,
): void {
  const queue: string[] = acts.map(({ key }) => key);
  for (const key of queue)
    for (const record of slice.referrers(key, ["BECAUSE"])) {
      if (!isKind(record, "Event") && !isKind(record, "Agreement")) continue;
      const isNew = !drafts.has(record.key);
      const step = draft(record, "CONSEQUENCE");
      if (isNew) queue.push(record.key);
      for (const reason of record.reasons)
        for (const cause of reason.because)
          if (drafts.has(cause)) {
            step.causes.add(cause);
            if (isNew) step.namedBy.push(reason);
          }
    }
}

function reasonsOf(record: AnyRecord): readonly Reason[] {
  return "reasons" in record ? record.reasons : [];
}
