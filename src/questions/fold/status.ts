import type { Certainty } from "../../domain/words/certainty.ts";
import type { ControlStatus } from "../../domain/words/control-status.ts";
import type { ControlFold } from "./control-fold.ts";
import { options, optionsBefore, permitLane, postureLane } from "./lane.ts";
import { isRestrictive, type State } from "./state.ts";

/** Where a control may stand on a day; empty where no act is on record. */
export function statusesOn(fold: ControlFold, day: number): readonly ControlStatus[] {
  if (fold.moves.length === 0) return [];
  return [...new Set(fold.on(day).flatMap((state) => statusesIn(fold, state, day)))];
}

function statusesIn(fold: ControlFold, state: State, day: number): ControlStatus[] {
  const postures =
    state.posture === null ? optionsBefore(fold, day) : options(fold, postureLane, state, day);
  const permits = options(fold, permitLane, state, day);
  return postures.flatMap((posture) =>
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
