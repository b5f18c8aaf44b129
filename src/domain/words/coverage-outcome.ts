import { closedWord, type WordOf } from "./closed-word.ts";

export const CoverageOutcome = closedWord(
  "CoverageOutcome",
  "Whether anybody looked for controls, and what that yielded.",
  {
    LOOKED_FOUND: [
      "looked and found",
      "Sources were searched, and something was found: a control, an act, or a decision not to act.",
    ],
    LOOKED_NONE: [
      "looked and found none",
      "The sources of `looks` were searched, and nothing was found.",
    ],
    NOT_LOOKED: [
      "not looked",
      "Nobody has looked; what is on record, or is not, says nothing of the rest.",
    ],
  },
);
export type CoverageOutcome = WordOf<typeof CoverageOutcome>;
