import { closedWord, type WordOf } from "./closed-word.ts";

export const Posture = closedWord(
  "Posture",
  "The rule for new applications, from the mildest to the strictest.",
  {
    NO_CONTROL: ["no control", "No permit is asked for."],
    GENERAL_LICENCE: [
      "general licence",
      "A general licence covers the transfer; no single application.",
    ],
    CASE_BY_CASE: ["case by case", "Each application is assessed by itself."],
    CASE_BY_CASE_WITH_CONDITIONS: [
      "case by case with conditions",
      "Each application is assessed by itself, and conditions are attached.",
    ],
    PRESUMPTION_OF_DENIAL: [
      "presumption of denial",
      "Applications are refused unless exceptional circumstances are shown.",
    ],
    ISSUANCE_SUSPENDED: ["no new permits", "No new permits are issued for the time being."],
    PROHIBITED: ["prohibited", "The transfer is forbidden."],
  },
);
export type Posture = WordOf<typeof Posture>;

/** Whether the first rule is at least as strict as the second. */
export function atLeast(posture: Posture, floor: Posture): boolean {
  return strictness(posture) >= strictness(floor);
}

/** The place of a posture in the order of strictness, 0 for the mildest. */
export function strictness(posture: Posture): number {
  return Posture.values.indexOf(posture);
}
