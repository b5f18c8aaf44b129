import { closedWord, type WordOf } from "./closed-word.ts";

export const ActionKind = closedWord(
  "ActionKind",
  "What an act calls itself, or does at first sight.",
  {
    IMPOSE: ["impose", "A control begins."],
    SUSPEND_ISSUANCE: ["suspend issuance", "New permits stop."],
    SUSPEND_PERMITS: ["suspend permits", "Existing permits cannot be used for the time being."],
    PRESUME_DENIAL: ["presume denial", "Applications are refused unless an exception is shown."],
    EXEMPT: ["exempt", "Named goods or persons are let through while the control stands."],
    EXTEND: ["extend", "A dated control is prolonged."],
    TIGHTEN: ["tighten", "The rule becomes stricter."],
    EASE: ["ease", "The rule becomes milder."],
    CANCEL_PERMITS: ["cancel permits", "Existing permits are cancelled or revoked."],
    REINSTATE_PERMITS: ["reinstate permits", "Permits set aside can be used again."],
    SUSPEND_CONTROL: [
      "suspend control",
      "The rule itself is set aside for a time and revives when that ends.",
    ],
    LIFT: ["lift", "The control is taken away or falls to ordinary assessment."],
    REPLACE: ["replace", "One rule takes the place of another."],
    EXPIRE: ["expire", "A dated control reaches its end."],
    REIMPOSE: ["reimpose", "A control that had ended begins again."],
    COURT_ORDER: ["court order", "A court orders the authority to act."],
    COURT_SUSPEND: ["court suspension", "A court suspends permits or a decision."],
    COURT_QUASH: [
      "court quashing",
      "A court sets a decision aside; what it did is not undone by itself.",
    ],
    REASSESS: ["reassess", "The authority decides anew on the same matter."],
    CLARIFY: ["clarify", "The authority explains a rule without changing it."],
    DECLINE: ["decline", "A body that could have acted decided not to."],
    COMPANY_RESTRICT: ["company restriction", "A firm stops its own deliveries."],
  },
);
export type ActionKind = WordOf<typeof ActionKind>;
