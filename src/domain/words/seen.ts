import { closedWord } from "./closed-word.ts";

export const Seen = closedWord("Seen", "How much of a source was read.", {
  FULL: ["read in full", "The whole text was read."],
  EXCERPT: ["excerpt read", "An excerpt of a stored copy was read."],
  NONE: ["not read", "It is known only through other sources."],
});
