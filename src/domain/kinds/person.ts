import { z } from "zod";
import { list, part, reference, text } from "../fields.ts";
import { bodies } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited, ownCitations } from "../parts/common.ts";
import { period } from "../parts/period.ts";

const office = part("Office", "An office that a person holds, and when.", {
  title: text.describe("The office, as `foreign minister`."),
  of: reference("OFFICE_OF", bodies).describe("The state or organization it is an office of."),
  ...period,
  ...ownCitations,
});

export const Person = kind(
  "Person",
  "A named person.",
  ["person", "persons"],
  z.strictObject({
    ...cited,
    name: text.describe("The person's usual name."),
    aliases: list(text).describe("Other spellings."),
    offices: list(office).describe("Offices held, in the record's order."),
  }),
);
