import { closedWord } from "./closed-word.ts";

export const ConditionKind = closedWord(
  "ConditionKind",
  "What a control or its lifting hangs on.",
  {
    PRECONDITION: ["precondition", "Had to be met before the act."],
    UNDERTAKING: ["undertaking", "Has to be kept after the act."],
    EXEMPTION: ["exemption", "Frees somebody or something from the control."],
    RESERVED_POWER: ["reserved power", "What the authority may still do, and on what trigger."],
    REVIEW_RULE: ["review rule", "How applications are assessed."],
  },
);
