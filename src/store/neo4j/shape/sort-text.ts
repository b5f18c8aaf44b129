/** Above every character that a sort text keeps, and by code point as by UTF-16 unit. */
const LAST = "\uD7FF";

/** Above every sort text. */
export const TOP = LAST + LAST;

/**
 * A sort text as the graph holds it. Neo4j compares two stored texts by code point, but a stored
 * text with a parameter by UTF-16 unit; the two differ above U+D7FF, so those characters are spelled
 * out: U+D7FF and six hexadecimal digits.
 */
export function sortText(text: string): string {
  return text.replaceAll(
    /[\uD7FF-\u{10FFFF}]/gu,
    (letter) => LAST + (letter.codePointAt(0) ?? 0).toString(16).padStart(6, "0"),
  );
}
