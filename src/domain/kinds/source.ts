import { z } from "zod";
import { date, list, reference, references, text, word } from "../fields.ts";
import { actors, anyRecord } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { uncited } from "../parts/common.ts";
import { resolvedFrom } from "../parts/resolved-from.ts";
import { Seen } from "../words/seen.ts";
import { SourceKind } from "../words/source-kind.ts";

export const Source = kind(
  "Source",
  "A document that statements rest on.",
  ["source", "sources"],
  z.strictObject({
    ...uncited,
    kind: word(SourceKind).describe("What kind of document it is."),
    title: text.describe("Its title, or a description where it has none."),
    publisher: reference("PUBLISHED_BY", actors)
      .optional()
      .describe("Who published it; null where not known."),
    published: date.optional().describe("When it was published; null where not known."),
    resolvedFrom,
    url: z
      .url({ protocol: /^https?$/, message: "is no address; write https://…" })
      .optional()
      .describe("Where it was found; null where no address is known."),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, "is no language code; write two lower-case letters, as en")
      .optional()
      .describe("ISO 639-1; null where not known."),
    seen: word(Seen).describe("How much of it was read."),
    reproduces: reference("REPRODUCES", "Source")
      .optional()
      .describe("The document it is a copy of; null for none."),
    depicts: references("DEPICTS", anyRecord).describe("What a photograph shows."),
    credit: text.optional().describe("Who made a photograph; null for others."),
    amends: references("AMENDS", "Source").describe("The documents that it changes."),
    partOf: reference("PART_OF", "Source")
      .optional()
      .describe("The document it stands in; null for none."),
    locators: text
      .optional()
      .describe("How places in it are named; null where only excerpts were read."),
    aliases: list(text).describe("Other titles."),
  }),
);
