import { closedWord, type WordOf } from "./closed-word.ts";

export const TransferRole = closedWord(
  "TransferRole",
  "Which leg of a transfer a control is about.",
  {
    DESTINATION: ["destination", "The state that the item goes to, or an end user there."],
    VIA: ["via", "Goods that go on from the destination to whom the control is directed at."],
    RE_EXPORT: ["re-export", "A state that the item is to go on to."],
  },
);
export type TransferRole = WordOf<typeof TransferRole>;
