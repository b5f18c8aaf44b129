import { z } from "zod";
import { date, innerKey, list, part, reference, references, text } from "../fields.ts";
import { actors, bodies } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited, ownCitations } from "../parts/common.ts";
import { reasons } from "../parts/reason.ts";
import { resolvedFrom } from "../parts/resolved-from.ts";

const ratification = part("Ratification", "A step by which a party accepts an agreement.", {
  by: reference("RATIFIED_BY", actors).describe("Who ratified it."),
  date: date.optional().describe("When; null where not known."),
  ...ownCitations,
});

const clause = part("Clause", "What an agreement provides, in our words.", {
  key: innerKey.describe("Its key within the agreement."),
  title: text.describe("What it is about."),
  text: text.describe("What it provides."),
  ...ownCitations,
});

export const Agreement = kind(
  "Agreement",
  "A treaty, a memorandum or an understanding.",
  ["agreement", "agreements"],
  z.strictObject({
    ...cited,
    name: text.describe("What it is called."),
    aliases: list(text).describe("Other names."),
    parties: references("PARTY", bodies).describe("Who agreed."),
    reached: date.optional().describe("When it was agreed; null where not known."),
    signed: date.optional().describe("When it was signed; null where not known."),
    inForce: date.optional().describe("When it entered into force; null where not known."),
    resolvedFrom,
    ratifications: list(ratification).describe("How parties accepted it, in the record's order."),
    clauses: list(clause).describe("What it provides, in the record's order."),
    text: text.optional().describe("What it is, in a line or two."),
    reasons,
  }),
);
