import type { RecordOf } from "../domain/kinds.ts";
import type { Where } from "../store/policy-graph.ts";
import type { Act } from "./fold/history.ts";

/** The controls of an imposer, on a target; null for any. */
export function whereOf(imposer: string | null, target: string | null): Where {
  return {
    references: {
      ...(imposer !== null && { imposedBy: [imposer] }),
      ...(target !== null && { target: [target] }),
    },
  };
}

/** Whether a product is covered directly by a control, or named by one of the acts on it. */
export function isAboutProduct(
  { key, covers }: RecordOf<"Control">,
  acts: readonly Act[],
  product: string,
): boolean {
  const named = acts.some(({ effects }) =>
    effects.some(({ controls, names }) => controls.includes(key) && names.includes(product)),
  );
  return named || covers.includes(product);
}
