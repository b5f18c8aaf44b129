import { z } from "zod";
import { day, reference, references, text, word } from "../fields.ts";
import { actors, bodies } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { uncited } from "../parts/common.ts";
import { CoverageResult } from "../words/coverage-result.ts";

export const Coverage = kind(
  "Coverage",
  "Where we looked for controls, and when; a pair without one was not looked at.",
  ["coverageRecord", "coverageRecords"],
  z
    .strictObject({
      ...uncited,
      imposer: reference("LOOKED_AT_IMPOSER", bodies)
        .optional()
        .describe("Whose controls; null for anybody's."),
      target: reference("LOOKED_AT_TARGET", actors)
        .optional()
        .describe("Against whom; null for anybody."),
      day: day.describe("When we looked."),
      sources: references("SEARCHED", "Source").describe("What we searched."),
      result: word(CoverageResult).describe("What it yielded."),
      note: text.optional().describe("How far the search went; null where nothing is to add."),
    })
    .refine(
      ({ imposer, target }) => imposer ?? target,
      "names neither imposer nor target; name one",
    ),
);
