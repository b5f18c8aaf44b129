import { closedWord, type WordOf } from "./closed-word.ts";

export const TransferMatch = closedWord(
  "TransferMatch",
  "Whether a control applies to a transfer.",
  {
    CERTAIN: ["certain", "The record says that it applies."],
    POSSIBLE: ["possible", "It may apply; each ground says what is open."],
  },
);
export type TransferMatch = WordOf<typeof TransferMatch>;
