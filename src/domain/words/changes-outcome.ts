import { closedWord, type WordOf } from "./closed-word.ts";

export const ChangesOutcome = closedWord(
  "ChangesOutcome",
  "What asking for changes in a window of days comes to.",
  {
    CHANGED: ["changed", "At least one change may lie in the window."],
    UNCHANGED: ["unchanged", "Acts are on record, and none of them changed a rule in the window."],
    NOTHING_RECORDED: ["nothing recorded", "We looked, and no act is on record."],
    NOT_LOOKED: ["not looked", "No act is on record, and nobody has looked."],
  },
);
export type ChangesOutcome = WordOf<typeof ChangesOutcome>;
