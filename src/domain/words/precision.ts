import { closedWord, type WordOf } from "./closed-word.ts";

export const Precision = closedWord("Precision", "How exactly a date is known.", {
  DAY: ["day", "The day is known."],
  MONTH: ["month", "Some day of the month."],
  YEAR: ["year", "Some day of the year; never 1 January."],
  RANGE: ["range", "One day of the range, both ends included."],
  ONE_OF: ["one of", "One of the listed days."],
});
export type Precision = WordOf<typeof Precision>;
