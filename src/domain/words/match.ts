import { closedWord } from "./closed-word.ts";

export const Match = closedWord("Match", "How an entry of one list answers to one of another.", {
  EXACT: ["exact", "Both cover the same goods."],
  BROADER: ["broader", "The other entry covers more."],
  NARROWER: ["narrower", "The other entry covers less."],
});
