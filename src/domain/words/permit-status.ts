import { closedWord, type WordOf } from "./closed-word.ts";

export const PermitStatus = closedWord(
  "PermitStatus",
  "The fate of permits that existed, a lane that moves on its own; from the mildest to the strictest.",
  {
    VALID: ["permits valid", "Existing permits can be used."],
    SUSPENDED: ["permits suspended", "Existing permits cannot be used for the time being."],
    CANCELLED: ["permits cancelled", "Existing permits are cancelled (EU and UK: revoked)."],
  },
);
export type PermitStatus = WordOf<typeof PermitStatus>;
