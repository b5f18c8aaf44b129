import { closedWord, type WordOf } from "./closed-word.ts";

export const NotApplying = closedWord(
  "NotApplying",
  "Why a control that was considered does not apply to a transfer.",
  {
    EXCLUDED: ["excluded", "The control leaves the item out."],
    NOT_COVERED: ["not covered", "The item is not among the goods it covers."],
    OTHER_MOVEMENT: [
      "other movement",
      "It is about imports, transit, services or money, not about exports.",
    ],
    OTHER_END_USER: ["other end user", "It is directed at another end user."],
    OTHER_END_USE: ["other end use", "It is about another end use."],
    NOT_YET: ["not yet", "It had not begun on the day."],
    ENDED: ["ended", "It had ended by the day, and left no rule."],
    NOTHING_RECORDED: ["nothing recorded", "No act on it is on record."],
  },
);
export type NotApplying = WordOf<typeof NotApplying>;
