import { z } from "zod";
import { list, part, reference, text, word } from "../fields.ts";
import { kind } from "../kind.ts";
import { ownCitations, uncited } from "../parts/common.ts";
import { Match } from "../words/match.ts";

const equivalent = part("EquivalentEntry", "An entry of another list that answers to this one.", {
  entry: reference("EQUIVALENT_TO", "ControlListEntry").describe("The other entry."),
  match: word(Match).describe("How it answers to this one."),
  ...ownCitations,
});

export const ControlListEntry = kind(
  "ControlListEntry",
  "An entry or a group of entries of a control list.",
  ["controlListEntry", "controlListEntries"],
  z.strictObject({
    ...uncited,
    code: text.describe("Its code as printed, as `2-15` or `ML10.c`."),
    list: reference("IN_LIST", "ControlList").describe("The list it stands in."),
    name: text.describe("Its title, in a line."),
    edition: text.optional().describe("The edition meant; null where any."),
    parent: reference("PARENT", "ControlListEntry")
      .optional()
      .describe("The entry it stands under; null at the top."),
    equivalentTo: list(equivalent).describe("Entries of other lists that answer to it."),
  }),
);
