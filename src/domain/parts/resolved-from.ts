import { z } from "zod";
import { part, reference, text } from "../fields.ts";

const resolution = part("ResolvedDate", "A date worked out from words such as `on Monday`.", {
  field: text.describe("The field that holds the date."),
  words: text.describe("The words it was worked out from."),
  source: reference("RESOLVED_FROM", "Source").describe("The document that holds the words."),
});

/** How dates were worked out from relative words: one map, or a list of them. */
export const resolvedFrom = z
  .preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(resolution).default([]),
  )
  .describe("Dates worked out from relative words, in the record's order.");
