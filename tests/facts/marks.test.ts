import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { marks } from "./marks.ts";

const folder = new URL(".", import.meta.url);
const asserted = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap((file) => [
    ...readFileSync(new URL(file, folder), "utf8").matchAll(/\bfact\(\s*"([A-Z]\d+a?)",/g),
  ])
  .map(([, mark = ""]) => mark);

test("the two articles hold seventy-five facts", () => {
  expect(marks.filter((mark) => /^[AB]/.test(mark))).toHaveLength(75);
});

test("every mark has an assertion, and one only", () => {
  expect(asserted.toSorted()).toEqual(marks.toSorted());
});
