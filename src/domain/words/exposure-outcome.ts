import { closedWord, type WordOf } from "./closed-word.ts";

export const ExposureOutcome = closedWord(
  "ExposureOutcome",
  "What asking where something leads comes to.",
  {
    LEADS_ON: ["leads on", "At least one step onwards is on record."],
    NOTHING_RECORDED: [
      "nothing recorded",
      "No step onwards is on record; nobody says that there is none.",
    ],
  },
);
export type ExposureOutcome = WordOf<typeof ExposureOutcome>;
