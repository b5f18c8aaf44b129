import { z } from "zod";
import { date, list, text, word } from "../fields.ts";
import { kind } from "../kind.ts";
import { abouts } from "../parts/about.ts";
import { actor } from "../parts/actor.ts";
import { cited } from "../parts/common.ts";
import { quantities } from "../parts/quantity.ts";
import { reasons } from "../parts/reason.ts";
import { resolvedFrom } from "../parts/resolved-from.ts";
import { SpeechAct } from "../words/speech-act.ts";

export const Statement = kind(
  "Statement",
  "Somebody says something; a claim stays a claim, with its claimant.",
  ["statement", "statements"],
  z.strictObject({
    ...cited,
    by: z.array(actor("SAID_BY")).min(1).describe("Who says it."),
    act: word(SpeechAct).describe("What they do by saying it."),
    date: date.optional().describe("When they said it; null where not known."),
    resolvedFrom,
    about: abouts,
    text: text.describe("What is said, in our words."),
    grounds: list(text).describe("The grounds they give, in their order."),
    label: text
      .optional()
      .describe("The name they give it, where they characterise; null otherwise."),
    quantities,
    reasons,
  }),
);
