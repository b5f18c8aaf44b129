import { dayText } from "../../domain/date/date-text.ts";
import type { Quantity } from "../../domain/parts/quantity.ts";
import { Bound } from "../../domain/words/bound.ts";
import { labelOf } from "../../domain/words/closed-word.ts";
import { PermitStatus } from "../../domain/words/permit-status.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { Move } from "../fold/history.ts";
import type { LaneAnswer, Standing } from "./answer.ts";

type Said = Pick<
  Standing,
  "asOf" | "posture" | "permits" | "inForce" | "exemptions" | "cancelledEarlier"
>;

/** The standing in a sentence: `On 1 June 2021: presumption of denial; 29 permits cancelled.` */
export function standingText(standing: Said): string {
  if (standing.inForce === "NOTHING_RECORDED")
    return `On ${dayText(standing.asOf)}: no act on this control is recorded, which is no permission.`;
  const parts = [
    laneText(standing.posture, (word) => labelOf(Posture, word), "no rule begun"),
    permitsText(standing),
    ...standing.exemptions.map(({ exempts, certainty }) => {
      const count = exempts.quantity
        ? `${quantityText(exempts.quantity)} exempted`
        : "an exemption";
      return certainty === "CERTAINLY" ? count : `possibly ${count}`;
    }),
    ...standing.cancelledEarlier.map(({ permits, certainty }) => {
      const maybe = certainty === "CERTAINLY" ? "" : "possibly ";
      return `${maybe}${countOf(permits.count)}cancelled earlier`;
    }),
  ].filter((part) => part !== "");
  const said = parts.length > 0 ? parts.join("; ") : "nothing begun";
  return `On ${dayText(standing.asOf)}: ${said}.`;
}

function laneText<V extends string>(
  { value, certainty, candidates }: LaneAnswer<V>,
  name: (word: V) => string,
  nothing: string,
): string {
  if (certainty === "NOTHING_RECORDED") return "";
  if (certainty !== "POSSIBLY") return value === null ? nothing : name(value);
  const words = candidates.map(({ value, reason }) => {
    if (value !== null) return name(value);
    return reason === "END_UNKNOWN" || reason === "STATED_END_PASSED" ? "ended" : nothing;
  });
  return `possibly ${words.join(", possibly ")}`;
}

function permitsText({ permits }: Said): string {
  if (permits.value !== null && permits.by) {
    const count = permits.by.permits.count;
    return count
      ? `${countOf(count)}${permits.value.toLowerCase()}`
      : `existing ${labelOf(PermitStatus, permits.value)}`;
  }
  return permits.certainty === "NOT"
    ? ""
    : laneText(
        permits,
        (word) => `existing ${labelOf(PermitStatus, word)}`,
        "no word on existing permits",
      );
}

function countOf(count: Quantity | undefined): string {
  return count ? `${quantityText(count)} ` : "permits ";
}

/** `about 30 permits of about 350 permits`. */
export function quantityText({ value, unit, bound, partOf }: Quantity): string {
  const exactly = bound === "EXACTLY" ? "" : `${labelOf(Bound, bound)} `;
  const own = `${exactly}${value}${unit === undefined ? "" : ` ${unit}`}`;
  return partOf ? `${own} of ${quantityText(partOf)}` : own;
}

/** What to mind: acts whose effective day is not known, so that another of their days stands in. */
export function standingNotes(moves: readonly Move[]): readonly string[] {
  return moves
    .filter(({ dateField }) => dateField !== "effective")
    .map(
      ({ act, dateField }) =>
        `The day on which ${act.key} took effect is not known; the day it was ${dateField} stands in for it.`,
    );
}
