import { expect, test } from "vitest";
import { ask } from "./ask.ts";

/** A fact by its mark: the question that brings it out, and the answer that shows it. */
export function fact(mark: string, says: string, query: string, answer: object): void {
  test(`${mark}: ${says}`, async () => {
    expect(await ask(query)).toEqual(answer);
  });
}

/** A list with at least these elements, in any order. */
export function holding(...elements: readonly unknown[]): unknown {
  return expect.arrayContaining([...elements]);
}

/** A text in which this stands. */
export function saying(words: RegExp | string): unknown {
  return expect.stringMatching(words);
}
