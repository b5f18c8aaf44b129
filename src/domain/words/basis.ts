import { closedWord, type WordOf } from "./closed-word.ts";

export const Basis = closedWord(
  "Basis",
  "On what ground a statement stands, the strongest first.",
  {
    STATED: ["stated by the authority", "The one who acted says so itself."],
    REPORTED: ["reported", "A source reports it as a fact."],
    ALLEGED: ["alleged", "Somebody asserts it; it is not established."],
    ANALYSIS: ["analysis", "It is concluded from other facts."],
  },
);
export type Basis = WordOf<typeof Basis>;
