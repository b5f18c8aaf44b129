import { dateText } from "../../domain/date/date-text.ts";
import { parsePoint } from "../../domain/date/point.ts";
import { isKind } from "../../domain/kinds.ts";
import { label } from "../../domain/label.ts";
import type { Actor } from "../../domain/parts/actor.ts";
import { labelOf } from "../../domain/words/closed-word.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import { Basis } from "../../domain/words/basis.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { Slice } from "../../store/policy-graph.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { Reason } from "../../domain/parts/reason.ts";
import { isStatedByTheAuthority } from "../reasons-for.ts";

/** An act on a control and its reasons in a sentence or two, composed from the record. */
export function summaryOf(
  slice: Slice,
  fold: ControlFold,
  index: number,
  reasons: readonly Reason[],
  certainty: Certainty,
): string {
  const move = fold.moves[index];
  if (!move) return "";
  const { control } = fold;
  const imposer = slice.get(control.imposedBy);
  const who = imposer ? label(imposer) : control.imposedBy;
  const from = beforeText(fold, index);
  const to = move.posture === null ? "" : ` to ${labelOf(Posture, move.posture)}`;
  const when = dateText(parsePoint(move.date));
  return `${who}: “${control.name}” ${certainty === "CERTAINLY" ? "" : "possibly "}went${from}${to} (${when}). ${reasonText(slice, reasons)}`;
}

function beforeText(fold: ControlFold, index: number): string {
  const before = new Set(fold.before(index).flatMap(({ posture }) => posture ?? []));
  const words = [...before].map((posture) => labelOf(Posture, posture));
  return words.length > 0 ? ` from ${words.join(" or ")}` : "";
}

function reasonText(slice: Slice, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "No source read gives a reason.";
  const given = reasons.map(({ basis, offeredBy, text }) => {
    const by = basis === "STATED" ? "" : ` (${nameOf(slice, offeredBy)})`;
    return `${capital(labelOf(Basis, basis))}${by}: ${text.replace(/\.$/, "")}.`;
  });
  const silence = isStatedByTheAuthority(reasons)
    ? ""
    : " What was read of the authority's own words states no reason.";
  return given.join(" ") + silence;
}

function nameOf(slice: Slice, actor: Actor): string {
  if (typeof actor !== "string") return actor.anonymous;
  const record = slice.get(actor);
  return record &&
    (isKind(record, "State") || isKind(record, "Organization") || isKind(record, "Person"))
    ? record.name
    : actor;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
