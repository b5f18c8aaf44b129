import { closedWord } from "./closed-word.ts";

export const CoverageResult = closedWord("CoverageResult", "What looking for controls yielded.", {
  LOOKED_FOUND: ["looked and found", "Sources were searched and something was found."],
  LOOKED_NONE: ["looked and found none", "Sources were searched and nothing was found."],
});
