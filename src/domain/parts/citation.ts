import { z } from "zod";
import { list, part, reference, text } from "../fields.ts";

const citationPart = part(
  "Citation",
  "Where a statement can be checked: a source and the place in it.",
  {
    source: reference("CITES", "Source").describe("The document."),
    at: text
      .optional()
      .describe("The place in it, as `A:P5` or `excerpt`; null where it is the whole."),
    for: list(text).describe("The fields it supports; empty for the whole record or part."),
    note: text.optional().describe("What to mind when reading it."),
  },
);
export type Citation = z.output<typeof citationPart>;

/** A citation, written `SOURCE locator` or as a map `{ source, at, for, note }`. */
const citation = z.preprocess((value) => {
  if (typeof value !== "string") return value;
  const [source, ...locator] = value.trim().split(/\s+/);
  return { source, ...(locator.length > 0 && { at: locator.join(" ") }) };
}, citationPart);

/** Where a record or an inner part can be checked; a part without its own has its owner's. */
export const citations = list(citation).describe("Where it can be checked, in the record's order.");

/** Citations of a record that does not load without one. */
export const requiredCitations = z
  .array(citation, "has no citation; add `citations: [SOURCE locator]`")
  .min(1, "has no citation; add `citations: [SOURCE locator]`")
  .describe("Where it can be checked, in the record's order.");
