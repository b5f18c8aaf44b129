import { dayText } from "../../domain/date/date-text.ts";
import { label } from "../../domain/label.ts";
import { labelOf } from "../../domain/words/closed-word.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { Headline } from "./headline.ts";
import type { TransferRow } from "./row.ts";
import type { Transfer } from "./transfer.ts";

/** The assessment in a few sentences, for a reader. */
export function transferText(
  transfer: Transfer,
  answer: {
    readonly headline: Headline;
    readonly rows: readonly TransferRow[];
    readonly notLooked: readonly string[];
  },
): string {
  const { exporter, destination, item, asOf } = transfer;
  const { headline, rows, notLooked } = answer;
  const what = `${label(item)} from ${exporter.name} to ${destination.name} on ${dayText(asOf)}`;
  const conditions = rows.flatMap((row) => row.conditions);
  const applying = conditions.filter(({ outcome }) => outcome === "APPLIES").length;
  const open = conditions.filter(({ outcome }) => outcome === "UNKNOWN").length;
  return [
    `${what}: ${ruleText(headline, rows)}.`,
    conditions.length > 0
      ? `Of ${conditions.length} condition${conditions.length === 1 ? "" : "s"} ${applying} appl${applying === 1 ? "ies" : "y"} and ${open} cannot be decided from what was told.`
      : "",
    notLooked.length > 0
      ? `Nobody looked for the controls of ${notLooked.join(", ")} on ${destination.name}.`
      : "",
    "This is information from what is on record, not permission.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function ruleText({ posture, match, atLeast }: Headline, rows: readonly TransferRow[]): string {
  if (posture === null)
    return rows.length > 0
      ? "no binding rule for new applications is on record, though other controls apply or may"
      : "no control that applies is on record, which is no permission";
  const rule = labelOf(Posture, posture);
  if (match === "CERTAIN" && atLeast === posture) return rule;
  const least = atLeast === null ? "" : `, at least ${labelOf(Posture, atLeast)}`;
  return `possibly ${rule}${least}`;
}
