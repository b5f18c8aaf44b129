import type { z } from "zod";
import { innerKey, list, part, references, text, word } from "../fields.ts";
import { causes } from "../kind-names.ts";
import { Basis } from "../words/basis.ts";
import { actor } from "./actor.ts";
import { ownCitations } from "./common.ts";

export const reason = part("Reason", "Why: what something happened because of, and who says so.", {
  key: innerKey.describe("Its key within its owner."),
  because: references("BECAUSE", causes).describe(
    "What it happened because of, in the reason's order.",
  ),
  basis: word(Basis).describe("On what ground it stands."),
  offeredBy: actor("OFFERED_BY").describe("Who offers it."),
  text: text.describe("The reason in a line."),
  ...ownCitations,
});
export type Reason = z.output<typeof reason>;

export const reasons = list(reason).describe(
  "Why it happened, in the record's order; empty where none is known.",
);
