import { closedWord } from "./closed-word.ts";

export const Factuality = closedWord(
  "Factuality",
  "Whether an event is taken as having happened.",
  {
    ESTABLISHED: ["established", "Sources report it as a fact, and none read denies it."],
    CLAIMED: ["claimed", "Somebody says that it happened."],
    PLANNED: ["planned", "It was announced; the sources read do not say that it took place."],
  },
);
