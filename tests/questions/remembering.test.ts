import { expect, test } from "vitest";
import { remembering } from "../../src/questions/remembering.ts";

test("what was made is given again, and all of it is forgotten for one too many", () => {
  const remembered = remembering<string>(2);
  const made: string[] = [];
  const ask = (name: string) => remembered(name, () => (made.push(name), name));
  for (const name of ["a", "b", "a", "b"]) expect(ask(name)).toBe(name);
  expect(made).toEqual(["a", "b"]);
  for (const name of ["c", "c", "a"]) ask(name);
  expect(made).toEqual(["a", "b", "c", "a"]);
});
