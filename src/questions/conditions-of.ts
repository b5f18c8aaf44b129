import { isKind, type RecordOf } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";
import type { Act } from "./fold/history.ts";

/** The conditions that an act sets for a control, in the act's order. */
export function conditionsOf(
  slice: Slice,
  act: Act,
  control: string,
): readonly RecordOf<"Condition">[] {
  return act.conditions.flatMap((key) => {
    const condition = slice.get(key);
    return condition && isKind(condition, "Condition") && condition.appliesTo.includes(control)
      ? [condition]
      : [];
  });
}
