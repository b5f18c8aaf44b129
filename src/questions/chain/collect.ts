import { type AnyRecord, isKind, type RecordOf } from "../../domain/kinds.ts";
import type { Reason } from "../../domain/parts/reason.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { conditionsOf } from "../conditions-of.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { Act } from "../fold/history.ts";
import { lastPossibleDay } from "./date-of.ts";
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
    for (const each of acts) addConditions(slice, fold, each, act, draft, backwards);
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
    const behind = reasonsOf(statement).flatMap(({ because }) => because);
    for (const key of [...statement.about.map(({ record }) => record), ...behind])
      if (drafts.has(key)) step.causes.add(key);
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

/** What had to be met before an act or, as it says, before the one asked about; what met it, and what broke any of its conditions. */
function addConditions(
  slice: Slice,
  { control }: ControlFold,
  act: Act,
  asked: Act,
  draft: DraftOf,
  backwards: (owner: Draft) => void,
): void {
  for (const condition of conditionsOf(slice, act, control.key)) {
    const isBreached = condition.fulfilment === "BREACHED";
    const isPrecondition = condition.kind === "PRECONDITION";
    const settlements = condition.settledBy.flatMap((key) => slice.get(key) ?? []);
    const hanging = isPrecondition ? hangingOn(settlements, act, asked) : null;
    if (isPrecondition) {
      const step = draft(condition, "PRECONDITION");
      if (hanging) draft(hanging, "ACT").causes.add(condition.key);
      if (hanging !== act) step.causes.add(act.key);
    }
    for (const record of hanging || isBreached ? settlements : []) {
      const settlement = draft(record, strandOf(condition));
      settlement.causes.add(isPrecondition ? condition.key : act.key);
      if (hanging && hanging !== record) draft(hanging, "ACT").causes.add(record.key);
      backwards(settlement);
    }
  }
}

/** The act that waited for a precondition: the one that states it, unless it was settled only later; null where that is not known. */
function hangingOn(settlements: readonly AnyRecord[], act: Act, asked: Act): Act | null {
  if (act === asked) return act;
  const days = settlements.flatMap((record) => lastPossibleDay(record) ?? []);
  const settledBy = (one: Act) => days.some((day) => day <= (lastPossibleDay(one) ?? ""));
  return [act, asked].find(settledBy) ?? null;
}

/** A waiver settles a condition, and meets nothing. */
function strandOf({ fulfilment }: RecordOf<"Condition">): Strand {
  if (fulfilment === "BREACHED") return "BREACHED";
  return fulfilment === "MET" ? "MET" : "CAUSE";
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
      if (!queue.includes(record.key)) queue.push(record.key);
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
