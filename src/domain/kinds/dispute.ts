import { z } from "zod";
import { list, part, text } from "../fields.ts";
import { kind } from "../kind.ts";
import { about } from "../parts/about.ts";
import { actor } from "../parts/actor.ts";
import { requiredCitations } from "../parts/citation.ts";
import { cited, ownCitations } from "../parts/common.ts";

const value = z
  .preprocess((given) => (typeof given === "number" ? String(given) : given), text)
  .optional()
  .describe(
    "The value it would give the field: a date, a word or a number; null where it is none.",
  );

const version = part("Version", "One of the versions that sources give.", {
  says: text.describe("What it says, in our words."),
  value,
  heldBy: list(actor("HELD_BY")).describe("Who takes this side; empty where only the sources do."),
  citations: requiredCitations,
});

const assessment = part("Assessment", "What we make of a dispute, and why.", {
  value,
  text: text.describe("What we hold, and on what ground."),
  ...ownCitations,
});

export const Dispute = kind(
  "Dispute",
  "Sources disagree: the versions side by side, none deleted.",
  ["dispute", "disputes"],
  z.strictObject({
    ...cited,
    question: text.describe("What they disagree on."),
    about,
    versions: z
      .array(version)
      .min(2, "needs at least two versions")
      .describe("What each side says, in the record's order."),
    assessment: assessment.optional().describe("What we make of it; null where we make nothing."),
  }),
);
