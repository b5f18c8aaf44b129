import { key, list, text } from "../fields.ts";
import { citations, requiredCitations } from "./citation.ts";

const open = {
  key: key.describe("Its permanent key, unique over all kinds."),
  gaps: list(text).describe("What is not known, in words; shown with every answer that uses it."),
  notes: text.optional().describe("For curators."),
};

/** What every record has. */
export const cited = { ...open, citations: requiredCitations };

/** What a record has that may stand without a citation. */
export const uncited = { ...open, citations };

/** What an inner part has that can be checked by itself. */
export const ownCitations = {
  citations,
  gaps: list(text).describe("What is not known of it, in words."),
};
