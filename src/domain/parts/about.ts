import { z } from "zod";
import { part, reference, text } from "../fields.ts";
import { anyRecord } from "../kind-names.ts";

/** A record, or one field of it: a key, or `{ record, field }`. */
const subject = z.preprocess(
  (value) => (typeof value === "string" ? { record: value } : value),
  part("Subject", "A record, or one field of it.", {
    record: reference("ABOUT", anyRecord).describe("The record."),
    field: text
      .optional()
      .describe(
        "The path of the field, as `effective` or `reasons/sweden`; null for the whole record.",
      ),
  }),
);

export const about = subject.describe("The record, or the field of it, in question.");
export const abouts = z
  .array(subject)
  .default([])
  .describe("What it is about, in the record's order.");
