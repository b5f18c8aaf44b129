import { z } from "zod";
import { list, reference, references, text } from "../fields.ts";
import { bodies } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { uncited } from "../parts/common.ts";

export const ControlList = kind(
  "ControlList",
  "A list of goods that an authority controls.",
  ["controlList", "controlLists"],
  z.strictObject({
    ...uncited,
    name: text.describe("Its name, as its keeper gives it."),
    aliases: list(text).describe("Other names and abbreviations."),
    keptBy: reference("KEPT_BY", bodies).describe("Who keeps it."),
    edition: text.optional().describe("The edition meant; null where any."),
    legalBasis: references("LEGAL_BASIS", "Source").describe("The acts that set it out."),
  }),
);
