import { isKind } from "../../domain/kinds.ts";
import type { EventKind } from "../../domain/words/event-kind.ts";
import type { StepRole } from "../../domain/words/step-role.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { directionsOf } from "../fold/direction.ts";
import { isRestrictive } from "../fold/state.ts";
import type { Act } from "../fold/history.ts";
import type { Draft, Subject } from "./collect.ts";

const eventRoles: Partial<Readonly<Record<EventKind, StepRole>>> = {
  JUDGMENT: "RULED",
  FINDING: "FINDING",
  REVIEW: "REVIEWED",
  TALKS: "NEGOTIATED",
  MEETING: "NEGOTIATED",
};

/** What a step does in the story of an act. */
export function roleOf(draft: Draft, act: Act, subjects: readonly Subject[]): StepRole {
  const { record, strands } = draft;
  const roles = new Set(subjects.flatMap((subject) => actRole(record.key, act, subject) ?? []));
  if (roles.has("LIFTED")) return "LIFTED";
  const [role, ...others] = roles;
  if (role) return others.length > 0 ? "CHANGED" : role;
  if (strands.has("ACT")) return "CHANGED";
  if (strands.has("PRECONDITION")) return "PRECONDITION";
  if (strands.has("BREACHED")) return "BREACHED";
  if (strands.has("MET")) return "MET";
  if (strands.has("REACTION")) return "REACTION";
  if (!strands.has("CAUSE")) return ruled(draft) ?? "CONSEQUENCE";
  if (subjects.some(({ fold }) => isTrigger(draft, act, fold))) return "TRIGGER";
  if (isKind(record, "Agreement")) return "AGREED";
  if (isKind(record, "Statement") && record.act === "ASSURE") return "ASSURED";
  return (isKind(record, "Event") ? eventRoles[record.kind] : undefined) ?? "EVIDENCE";
}

/** What an act did to one control; null where it did nothing to it. */
function actRole(key: string, asked: Act, { fold }: Subject): StepRole | null {
  const index = fold.moves.findIndex(({ act }) => act.key === key);
  const move = fold.moves[index];
  if (!move) return null;
  if (move.act === asked && lifts(fold, index)) return "LIFTED";
  if (isFirst(fold, index)) return "IMPOSED";
  if (move.posture === null && move.permits == null && move.exempts.length > 0) return "EXEMPTED";
  const [direction, ...others] = directionsOf(fold, index);
  return others.length > 0 || !direction || direction === "SAME" ? "CHANGED" : direction;
}

/** Whether a move takes its control from a restriction to ordinary assessment or less. */
export function lifts(fold: ControlFold, index: number): boolean {
  const posture = fold.moves[index]?.posture ?? null;
  if (posture === null || isRestrictive(posture)) return false;
  return fold.rulesBefore(index).some((rule) => isRestrictive(rule.posture));
}

function isFirst(fold: ControlFold, index: number): boolean {
  const mine = fold.moves[index]?.span.last ?? Infinity;
  return fold.moves.every(
    ({ span }, i) => i === index || span.last > mine || (span.last === mine && i > index),
  );
}

/** Whether the act that imposed the control was because of it; a lifting that comes first imposed nothing. */
function isTrigger({ record }: Draft, asked: Act, fold: ControlFold): boolean {
  const first = fold.moves.findIndex((_, i) => isFirst(fold, i));
  const imposing = fold.moves[first]?.act;
  if (!imposing || (imposing === asked && lifts(fold, first))) return false;
  return imposing.reasons.some(({ because }) => because.includes(record.key));
}

function ruled({ record }: Draft): StepRole | null {
  return isKind(record, "Event") && record.kind === "JUDGMENT" ? "RULED" : null;
}
