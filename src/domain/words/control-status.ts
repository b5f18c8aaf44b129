import { closedWord, type WordOf } from "./closed-word.ts";

export const ControlStatus = closedWord("ControlStatus", "Where a control stands in its life.", {
  NOT_BEGUN: ["not begun", "No act on it has taken effect."],
  IN_FORCE: [
    "in force",
    "New applications meet a presumption of denial or worse, or permits are suspended or cancelled.",
  ],
  ENDED: ["ended", "An act ended it; the rule it left remains."],
});
export type ControlStatus = WordOf<typeof ControlStatus>;
