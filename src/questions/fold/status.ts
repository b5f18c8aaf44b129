import type { Certainty } from "../../domain/words/certainty.ts";
import type { ControlStatus } from "../../domain/words/control-status.ts";
import type { ControlFold, DayState } from "./control-fold.ts";
import { permitOptions, postureOptions } from "./options.ts";
import { isRestrictive } from "./state.ts";

/** Where a control may stand on a day; empty where no act is on record. */
export function statusesOn(fold: ControlFold, day: number): readonly ControlStatus[] {
  if (fold.moves.length === 0) return [];
  return [...new Set(fold.on(day).flatMap((state) => statusesIn(fold, state, day)))];
}

function statusesIn(fold: ControlFold, state: DayState, day: number): ControlStatus[] {
  const permits = permitOptions(fold, state, day);
  return postureOptions(fold, state, day).flatMap((posture) =>
    permits.map((permit): ControlStatus => {
      const restricts = permit.value === "SUSPENDED" || permit.value === "CANCELLED";
      if (isRestrictive(posture.value) || restricts) return "IN_FORCE";
      return state.living.length === 0 ? "NOT_BEGUN" : "ENDED";
    }),
  );
}

/** How sure it is that a control is in force on a day. */
export function inForce(fold: ControlFold, day: number, today: number): Certainty {
  const statuses = statusesOn(fold, day);
  if (statuses.length === 0) return "NOTHING_RECORDED";
  if (day > today) return "POSSIBLY";
  if (!statuses.includes("IN_FORCE")) return "NOT";
  return statuses.length === 1 ? "CERTAINLY" : "POSSIBLY";
}
