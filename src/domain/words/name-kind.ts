import { closedWord, type WordOf } from "./closed-word.ts";

export const NameKind = closedWord("NameKind", "What a text is to the record that goes by it.", {
  KEY: ["key", "Its permanent key."],
  CODE: ["code", "A code that others gave it: ISO 3166-1 alpha-2, or a control-list entry's."],
  NAME: ["name", "Its usual name."],
  TITLE: ["title", "Its title, or the question that a dispute is about."],
  ALIAS: ["alias", "Another name, spelling or designation."],
});
export type NameKind = WordOf<typeof NameKind>;
