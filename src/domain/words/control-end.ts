import { closedWord } from "./closed-word.ts";

export const ControlEnd = closedWord(
  "ControlEnd",
  "What is known of the end of a control that no act on record ends.",
  {
    OPEN: ["open", "It continues until an act on record changes it."],
    UNKNOWN: ["unknown", "Whether or when it ended was looked for and not found."],
  },
);
