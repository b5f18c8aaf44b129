import type { Reason } from "../domain/parts/reason.ts";
import { Basis } from "../domain/words/basis.ts";
import type { Act } from "./fold/history.ts";

/** Why an act was taken, the strongest basis first, then in the act's order. */
export function reasonsFor(act: Act): readonly Reason[] {
  const rank = ({ basis }: Reason) => Basis.values.indexOf(basis);
  return act.reasons.toSorted((a, b) => rank(a) - rank(b));
}

/** The reasons of one basis. */
export interface ReasonsByBasis {
  readonly basis: Basis;
  /** In the act's order. */
  readonly reasons: readonly Reason[];
}

/** The reasons of an act by basis, the strongest first; a basis that no reason has is left out. */
export function reasonsByBasis(act: Act): readonly ReasonsByBasis[] {
  return Basis.values.flatMap((basis) => {
    const reasons = act.reasons.filter((reason) => reason.basis === basis);
    return reasons.length > 0 ? [{ basis, reasons }] : [];
  });
}

/** Whether the one who acted gives a reason in what was read of its own words. */
export function isStatedByTheAuthority(reasons: readonly Reason[]): boolean {
  return reasons.some(({ basis }) => basis === "STATED");
}
