import { closedWord, type WordOf } from "./closed-word.ts";

export const SpeechAct = closedWord("SpeechAct", "What somebody does by saying it.", {
  CLAIM: ["claims", "Asserts that something is so."],
  CONDEMN: ["condemns", "Speaks against it."],
  SUPPORT: ["supports", "Speaks for it."],
  CONCERN: ["voices concern", "Worries about it."],
  CONFIRM: ["confirms", "Says that an earlier report is right."],
  DENY: ["denies", "Says that it is not so."],
  NON_DENIAL: ["does not deny", "Is asked or speaks to it and does not deny it."],
  CHARACTERISE: ["calls it", "Gives it a name of their own."],
  REPORT: ["reports", "Publishes what they found or learnt."],
  REQUEST: ["asks for it", "Asks somebody to act."],
  ASSURE: ["assures", "Gives an assurance."],
  INTEND: ["intends", "Announces an act to come, which moves nothing by itself."],
  POSITION: ["takes a position", "Says how they see it."],
});
export type SpeechAct = WordOf<typeof SpeechAct>;
