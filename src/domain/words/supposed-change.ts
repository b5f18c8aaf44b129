import { closedWord, type WordOf } from "./closed-word.ts";

export const SupposedChange = closedWord(
  "SupposedChange",
  "What is supposed to happen to a control.",
  {
    REIMPOSE: ["reimpose", "It becomes a restriction again."],
    LIFT: ["lift", "It falls to ordinary assessment or less."],
  },
);
export type SupposedChange = WordOf<typeof SupposedChange>;
