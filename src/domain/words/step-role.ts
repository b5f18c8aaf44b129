import { closedWord, type WordOf } from "./closed-word.ts";

export const StepRole = closedWord("StepRole", "What a step does in the chain of reasons.", {
  TRIGGER: ["trigger", "What the first act was because of."],
  IMPOSED: ["imposed", "The first act on the control."],
  CHANGED: ["changed", "An act that changed the rule, in no single direction."],
  EXEMPTED: ["exempted", "An act that only let something through."],
  TIGHTENED: ["tightened", "An act that made the rule stricter."],
  EASED: ["eased", "An act that made the rule milder."],
  EVIDENCE: ["evidence", "What a later act or reason rests on."],
  ASSURED: ["assured", "An assurance that somebody gave."],
  NEGOTIATED: ["negotiated", "Talks, calls or lobbying on the way."],
  REVIEWED: ["reviewed", "An examination of the matter."],
  FINDING: ["finding", "What an examination established."],
  RULED: ["ruled", "A court's judgment."],
  CONSEQUENCE: ["consequence", "What the control brought about."],
  PRECONDITION: ["precondition", "What had to happen before the lifting."],
  MET: ["met", "What met a precondition."],
  BREACHED: ["breached", "What broke a condition."],
  AGREED: ["agreed", "An agreement on the way."],
  LIFTED: ["lifted", "The act that is asked about, a lifting."],
  REACTION: ["reaction", "What somebody said about the control or an act on it."],
});
export type StepRole = WordOf<typeof StepRole>;
