import { closedWord } from "./closed-word.ts";

export const Bindingness = closedWord(
  "Bindingness",
  "What a control rests on, from law to a firm's own choice.",
  {
    BINDING: ["binding", "A rule of law that binds exporters."],
    ADMINISTRATIVE: ["administrative", "A policy of the authority that decides on permits."],
    POLITICAL: ["political", "A commitment that states gave one another."],
    VOLUNTARY: ["voluntary", "A request that states may follow."],
    COMPANY: ["company", "A firm's own rule."],
  },
);
