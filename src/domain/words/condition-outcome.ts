import { closedWord, type WordOf } from "./closed-word.ts";

export const ConditionOutcome = closedWord(
  "ConditionOutcome",
  "What a condition means for a transfer.",
  {
    APPLIES: ["applies", "It has to be kept, or holds for the transfer."],
    UNKNOWN: ["unknown", "What was told of the transfer does not decide it."],
    EXEMPT: ["exempt", "The transfer is freed from it."],
    NOT_APPLICABLE: ["not applicable", "It is about something else, or is settled."],
  },
);
export type ConditionOutcome = WordOf<typeof ConditionOutcome>;
