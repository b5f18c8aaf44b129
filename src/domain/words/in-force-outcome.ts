import { closedWord, type WordOf } from "./closed-word.ts";

export const InForceOutcome = closedWord(
  "InForceOutcome",
  "What asking which controls are in force comes to.",
  {
    IN_FORCE: ["in force", "At least one fits."],
    NONE_IN_FORCE: ["none in force", "Controls are on record, and none of them fits."],
    NOTHING_RECORDED: ["nothing recorded", "We looked, and no control is on record."],
    NOT_LOOKED: ["not looked", "No control is on record, and nobody has looked."],
  },
);
export type InForceOutcome = WordOf<typeof InForceOutcome>;
