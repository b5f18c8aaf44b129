import { fold } from "../domain/fold.ts";

/** A word, folded: as written, cut at hyphens and the like, and in one: `mx-15d`, `mx` and `15d`, `mx15d`. */
export interface Word {
  readonly written: string;
  readonly parts: readonly string[];
  readonly whole: string;
}

/** The words of a text, between spaces and slashes; what holds no letter or digit is none. */
export function wordsIn(text: string): readonly Word[] {
  return fold(text)
    .split(/[ /]/)
    .map((written) => {
      const parts = written.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
      return { written, parts, whole: parts.join("") };
    })
    .filter(({ parts }) => parts.length > 0);
}

/** The terms that a text is found by: parts of words, and words in one, each once. */
export function termsIn(text: string): string[] {
  return [...new Set(wordsIn(text).flatMap(({ parts, whole }) => [...parts, whole]))];
}
