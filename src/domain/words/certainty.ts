import { closedWord, type WordOf } from "./closed-word.ts";

export const Certainty = closedWord("Certainty", "How sure an answer is of a value on a day.", {
  CERTAINLY: ["certainly", "One value fits everything on record."],
  POSSIBLY: ["possibly", "Several values fit what is on record, or the day lies in the future."],
  NOT: ["not", "What is on record excludes it."],
  NOTHING_RECORDED: [
    "nothing recorded",
    "Nothing on record speaks of it; the absence of a record is no permission.",
  ],
});
export type Certainty = WordOf<typeof Certainty>;
