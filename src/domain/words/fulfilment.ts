import { closedWord } from "./closed-word.ts";

export const Fulfilment = closedWord("Fulfilment", "What became of a condition.", {
  UNKNOWN: ["not known", "No source read says whether it was met."],
  MET: ["met", "A source says that it was met."],
  BREACHED: ["breached", "A source says that it was broken."],
  WAIVED: ["waived", "The one who set it let it go."],
});
