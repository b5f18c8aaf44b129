import type { Query } from "minisearch";
import { fold } from "../domain/fold.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Word, wordsIn } from "./terms.ts";

/**
 * What a text asks of the index: names that hold each of its words (`AND`) or any of them (`OR`), as
 * written, or under another name of the record that goes by the word or by the whole text.
 */
export function queryOf(
  { called }: Pick<Catalogue, "called">,
  text: string,
  combineWith: "AND" | "OR",
): Query {
  const words = wordsIn(text);
  const queries = words.map((word): Query => {
    const others = otherNames(called, word.written).map(nameQuery);
    return { combineWith: "OR", queries: [wordQuery(word), ...others] };
  });
  const asked: Query = { combineWith, queries, prefix: mayGoOn, fuzzy: changesIn };
  const others = words.length > 1 ? otherNames(called, text) : [];
  return others.length === 0
    ? asked
    : { combineWith: "OR", queries: [asked, ...others.map(nameQuery)] };
}

/** A word in its parts or in one. */
function wordQuery({ parts, whole }: Word): Query {
  const inParts: Query = { combineWith: "AND", queries: [...parts] };
  return parts.length === 1 ? whole : { combineWith: "OR", queries: [inParts, whole] };
}

/** Another name, letter for letter: nobody typed it, so nobody mistyped it. */
function nameQuery(name: string): Query {
  return { combineWith: "AND", queries: wordsIn(name).map(wordQuery), prefix: false, fuzzy: false };
}

/** The other names of the one record that goes by a name; of a key or a code, which may be a word, none. */
function otherNames(called: Catalogue["called"], text: string): readonly string[] {
  const [entry, ...others] = called(text);
  if (!entry || others.length > 0) return [];
  const names = entry.names.filter(({ kind }) => kind !== "KEY" && kind !== "CODE");
  const known = names.map((name) => fold(name.text));
  return known.includes(fold(text)) ? known.filter((name) => wordsIn(name).length > 0) : [];
}

/** Whether a term may be the beginning of one; a letter or a digit begins too many. */
function mayGoOn(term: string): boolean {
  return !/^[a-z\p{N}]$/u.test(term);
}

/** How many letters of a term may be wrong; with a digit changed it would be another thing. */
function changesIn(term: string): number | false {
  if (term.length < 4 || /\p{N}/u.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}
