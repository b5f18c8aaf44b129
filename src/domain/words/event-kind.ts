import { closedWord, type WordOf } from "./closed-word.ts";

export const EventKind = closedWord("EventKind", "What kind of thing happened.", {
  CONFLICT: ["conflict", "A war or an armed conflict."],
  MILITARY_OPERATION: ["military operation", "An operation of armed forces."],
  USE_IN_CONFLICT: ["use in conflict", "Goods are used in fighting."],
  TRANSFER: ["transfer", "Goods change hands or cross a border."],
  DEPLOYMENT: ["deployment", "Forces or goods are brought into place."],
  ACCESSION_STEP: ["accession step", "A step on the way of a state into an organization."],
  MEETING: ["meeting", "Representatives meet."],
  BRIEFING: ["briefing", "Somebody informs a body."],
  TALKS: ["talks", "Negotiations, calls, lobbying."],
  REVIEW: ["review", "An authority examines a matter."],
  FINDING: ["finding", "What an examination established."],
  JUDGMENT: ["judgment", "A court decides."],
  VOTE: ["vote", "A body votes."],
  INVASION: ["invasion", "Forces enter another state."],
  LICENCE_DECISION: ["licence decision", "An authority decides on an application."],
  OTHER: ["other", "None of the others."],
});
export type EventKind = WordOf<typeof EventKind>;
