import { closedWord, type WordOf } from "./closed-word.ts";

export const CandidateReason = closedWord(
  "CandidateReason",
  "Why a value is only possible on a day.",
  {
    DATE_COARSE: ["day not known", "The day of an act is known only as a range."],
    DATE_DISPUTED: ["day disputed", "Sources disagree on the day of an act."],
    CONTESTED: ["contested", "Whether an act had this effect is contested."],
    END_UNKNOWN: ["end not found", "Nobody recorded says whether or when the control ended."],
    STATED_END_PASSED: [
      "stated end passed",
      "The last day that the rule was to hold has passed, and no renewal or end is on record.",
    ],
    START_UNKNOWN: [
      "beginning not found",
      "An act says what held before it, but not since when that had held.",
    ],
    IN_FUTURE: ["in the future", "The day asked about has not come yet."],
  },
);
export type CandidateReason = WordOf<typeof CandidateReason>;
