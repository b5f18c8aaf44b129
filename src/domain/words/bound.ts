import { closedWord } from "./closed-word.ts";

export const Bound = closedWord("Bound", "How a number is meant.", {
  EXACTLY: ["exactly", "The number itself."],
  ABOUT: ["about", "A rounded or estimated number."],
  AT_LEAST: ["at least", "This many or more."],
  AT_MOST: ["at most", "This many or fewer."],
});
