import { closedWord, type WordOf } from "./closed-word.ts";

export const EffectDirection = closedWord(
  "EffectDirection",
  "Which way an effect moved a control, from what held before and after.",
  {
    TIGHTENED: ["tightened", "What held after is stricter than what held before."],
    EASED: ["eased", "What held after is milder than what held before."],
    SAME: ["same", "The rule did not change."],
  },
);
export type EffectDirection = WordOf<typeof EffectDirection>;
