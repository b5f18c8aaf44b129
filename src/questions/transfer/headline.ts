import { Posture, strictness } from "../../domain/words/posture.ts";
import type { TransferMatch } from "../../domain/words/transfer-match.ts";
import { rulesOf, strictestOf, type TransferRow } from "./row.ts";

/** What a transfer meets first of all. */
export interface Headline {
  /** The strictest rule that a state's or a body's control may set for the destination; null for none. */
  readonly posture: Posture | null;
  /** Whether the control that sets it applies; null where there is none. */
  readonly match: TransferMatch | null;
  /** The strictest rule that is sure: over controls that certainly apply, of the mildest each may set; null for none. */
  readonly atLeast: Posture | null;
}

/** Over rows for the destination, or through it, that are binding or administrative. */
export function headlineOf(rows: readonly TransferRow[]): Headline {
  const counted = rows.filter(
    ({ role, control }) =>
      role !== "RE_EXPORT" && ["BINDING", "ADMINISTRATIVE"].includes(control.bindingness),
  );
  const strictest = Math.max(-1, ...counted.map(strictestOf));
  const leading = counted.filter((row) => strictest >= 0 && strictestOf(row) === strictest);
  const isCertain = leading.some(({ match }) => match === "CERTAIN");
  const certain = counted.filter(({ match }) => match === "CERTAIN");
  const least = Math.max(-1, ...certain.map(mildestOf));
  return {
    posture: Posture.values[strictest] ?? null,
    match: leading.length === 0 ? null : isCertain ? "CERTAIN" : "POSSIBLE",
    atLeast: Posture.values[least] ?? null,
  };
}

/** How strict the mildest rule is that a row may set; -1 where perhaps none holds. */
function mildestOf({ standing: { posture } }: TransferRow): number {
  const isOpen = posture.candidates.some(({ value }) => value === null);
  const rules = rulesOf(posture);
  return isOpen || rules.length === 0 ? -1 : Math.min(...rules.map(strictness));
}
