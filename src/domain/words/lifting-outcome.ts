import { closedWord, type WordOf } from "./closed-word.ts";

export const LiftingOutcome = closedWord(
  "LiftingOutcome",
  "What asking why a control was lifted comes to.",
  {
    LIFTED: ["lifted", "An act lifted it, and reasons are on record."],
    NEVER_LIFTED: ["never lifted", "Acts are on record, and none of them lifted it."],
    NO_REASON_RECORDED: ["no reason recorded", "It was lifted; no source read gives a reason."],
    NOTHING_RECORDED: ["nothing recorded", "We looked, and no act is on record."],
    NOT_LOOKED: ["not looked", "No act is on record, and nobody has looked."],
  },
);
export type LiftingOutcome = WordOf<typeof LiftingOutcome>;
