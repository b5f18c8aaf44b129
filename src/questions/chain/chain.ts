import type { AnyRecord, RecordOf } from "../../domain/kinds.ts";
import { label } from "../../domain/label.ts";
import type { Citation } from "../../domain/parts/citation.ts";
import type { Actor } from "../../domain/parts/actor.ts";
import type { Reason } from "../../domain/parts/reason.ts";
import { Basis } from "../../domain/words/basis.ts";
import type { EffectDirection } from "../../domain/words/effect-direction.ts";
import type { StepRole } from "../../domain/words/step-role.ts";
import type { Slice, Step } from "../../store/policy-graph.ts";
import { disputesAbout } from "../cited.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { directionsOf, isProlonged } from "../fold/direction.ts";
import { type Act, historySteps } from "../fold/history.ts";
import { collect, type Draft, type Subject } from "./collect.ts";
import { dateOf } from "./date-of.ts";
import { inOrder } from "./in-order.ts";
import { roleOf } from "./role-of.ts";

/** A step on the way to an act: a record, and what it does in the story. */
export interface ChainStep {
  /** Its place in the chain, from 1. */
  readonly n: number;
  readonly role: StepRole;
  readonly record: AnyRecord;
  /** The step in a line. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** When, EDTF; null where no day is known. */
  readonly date: string | null;
  /** The steps that it happened because of, as the record says it, in the chain's order. */
  readonly becauseOf: readonly ChainStep[];
  /** On what ground it belongs here; null for the acts themselves and for what was said about them. */
  readonly basis: Reason["basis"] | null;
  /** Who says that it belongs here. */
  readonly offeredBy: readonly Actor[];
  /** Which ways an act moved the control; empty for what is no act on it. */
  readonly directions: readonly EffectDirection[];
  /** Whether an act made a temporary or dated restriction into a longer one. */
  readonly prolonged: boolean;
  readonly disputes: readonly RecordOf<"Dispute">[];
}

/** The edges that a chain is read along, from its control. */
export const chainSteps: readonly Step[] = [
  ...historySteps,
  { edges: ["SETTLED_BY", "ENDED_BY"], direction: "OUT", depth: 1 },
  { edges: ["BECAUSE"], direction: "IN", depth: 8 },
  { edges: ["BECAUSE"], direction: "OUT", depth: 8 },
  { edges: ["ABOUT"], direction: "IN", depth: 1 },
  { edges: ["IMPOSED_BY", "TARGETS"], direction: "OUT", depth: 1 },
  { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
  {
    edges: ["CITES", "ANNOUNCED_IN", "TAKEN_BY", "SAID_BY", "OFFERED_BY", "EXEMPTS"],
    direction: "OUT",
    depth: 1,
  },
];

/** Every step that led to an act, over the controls that it moves, and what came of it, in order. */
export function chainTo(
  slice: Slice,
  act: Act,
  subjects: readonly Subject[],
): readonly ChainStep[] {
  const drafts = collect(slice, act, subjects);
  const steps = new Map<string, ChainStep & { readonly becauseOf: ChainStep[] }>();
  for (const [place, draft] of inOrder(drafts).entries()) {
    const { record, namedBy } = draft;
    const moves = subjects.map(({ fold }) => ({ fold, index: moveOf(fold, record.key) }));
    steps.set(record.key, {
      n: place + 1,
      role: roleOf(draft, act, subjects),
      record,
      text: label(record),
      citations: record.citations,
      date: dateOf(record),
      becauseOf: [],
      basis: strongest(namedBy),
      offeredBy: distinct(namedBy.map(({ offeredBy }) => offeredBy)),
      directions: [
        ...new Set(moves.flatMap(({ fold, index }) => directionsOf(fold, index))),
      ].toSorted(),
      prolonged: moves.some(({ fold, index }) => isProlonged(fold, index)),
      disputes: disputesAbout(slice, [record]),
    });
  }
  const byPlace = [...steps.values()];
  for (const { record, causes } of drafts.values())
    steps.get(record.key)?.becauseOf.push(...byPlace.filter((step) => causes.has(step.record.key)));
  return byPlace;
}

function moveOf({ moves }: ControlFold, key: string): number {
  return moves.findIndex(({ act }) => act.key === key);
}

function strongest(reasons: Draft["namedBy"]): Reason["basis"] | null {
  return Basis.values.find((basis) => reasons.some((reason) => reason.basis === basis)) ?? null;
}

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [JSON.stringify(actor), actor])).values()];
}
