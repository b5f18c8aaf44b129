import { parsePoint } from "../../domain/date/point.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { spanOf } from "../fold/span.ts";
import type { State } from "../fold/state.ts";
import type { StandingExemption } from "./answer.ts";

/**
 * What is let through on a day while the control stands: until the exemption's own last day, the
 * next act on existing permits, or the ending. In order of the acts.
 */
export function exemptionsOn(
  { moves }: ControlFold,
  states: readonly State[],
  day: number,
  today: number,
): readonly StandingExemption[] {
  return moves.flatMap(({ act, date, exempts }, i) => {
    const standing = states.filter(({ exempting }) => exempting.includes(i));
    if (standing.length === 0) return [];
    return exempts.flatMap((one) => {
      const last = one.through === undefined ? null : spanOf(parsePoint(one.through));
      if (last && day > last.last) return [];
      const sure =
        standing.length === states.length && day <= today && (!last || day <= last.first);
      return [{ act, date, exempts: one, certainty: sure ? ("CERTAINLY" as const) : "POSSIBLY" }];
    });
  });
}
