import type { ConditionTerms } from "../domain/kinds/condition.ts";
import type { AnyRecord, RecordOf } from "../domain/kinds.ts";
import { inheritCitations } from "./inherit-citations.ts";
import type { Written } from "./records.ts";

/** The records that a seed file becomes: its own, and one for each condition written inside it. */
export function storedRecords({ seed, record }: Written): readonly AnyRecord[] {
  const whole = inheritCitations(seed.kind, record);
  if (seed.kind !== "PolicyAction") return [whole as unknown as AnyRecord];
  const { conditions, ...act } = whole as unknown as Omit<
    RecordOf<"PolicyAction">,
    "conditions"
  > & {
    readonly conditions: readonly ConditionTerms[];
  };
  const own = conditions.map((terms) => conditionOf(act, terms));
  return [{ ...act, conditions: own.map(({ key }) => key) }, ...own];
}

function conditionOf(
  { key, effects }: Pick<RecordOf<"PolicyAction">, "key" | "effects">,
  terms: ConditionTerms,
): RecordOf<"Condition"> {
  const moved = [...new Set(effects.flatMap(({ controls }) => controls))];
  return {
    ...terms,
    type: "Condition",
    key: `${key}/${terms.key}`,
    setBy: key,
    appliesTo: terms.appliesTo.length > 0 ? terms.appliesTo : moved,
  };
}
