import { expect, test } from "vitest";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { problemsOf, seedsFolder } from "./seeds-folder.ts";
import { oneLine } from "./wrong/wrong.ts";

const asserting = (text: string) => seedsFolder({ "assertions.yaml": text });
const told = (text: string) => problemsOf(asserting(text)).map(oneLine);
const remedy = "restore them, or accept the loss with --accept-shrink";

test("a folder that holds what it asserts loads", () => {
  expect(told("kinds: { State: 2, Product: 2 }\n")).toEqual([]);
});

test("a folder that has lost records does not, and says of which kind and in which case", () => {
  expect(
    told("kinds:\n  State: 3\n  Product: 2\ncases:\n  - { case: STORY, atLeast: 1 }\n"),
  ).toEqual([
    `assertions.yaml:2:10 kinds.State | 2 there, at least 3 asserted; ${remedy}`,
    `assertions.yaml:5:5 cases[0] | no case is "STORY"`,
  ]);
});

test("a case that has lost members does not", () => {
  const folder = seedsFolder({
    "cases/STORY.yaml": "key: STORY\ntitle: A story\nsummary: Short.\nmembers: [CAN-TUR]\n",
    "assertions.yaml": "kinds: {}\ncases: [{ case: STORY, atLeast: 2 }]\n",
  });
  expect(problemsOf(folder).map(oneLine)).toEqual([
    `assertions.yaml:2:9 cases[0] | 1 there, at least 2 asserted; ${remedy}`,
  ]);
});

test("the loss may be accepted", () => {
  const folder = asserting("kinds: { State: 3 }\n");
  expect(loadSeeds(folder, { acceptShrink: true }).release.counts.State).toBe(2);
});

test("what the file itself says wrong is told beside what the records do", () => {
  const folder = seedsFolder({
    "assertions.yaml": "kinds: { State: many }\nsources: 3\n",
    "places/BORDER.yaml": "key: BORDER\nkind: LINE\nname: The border\ncitations: [GAZETTE]\n",
  });
  expect(problemsOf(folder).map(({ file }) => file)).toEqual([
    "assertions.yaml",
    "assertions.yaml",
    "places/BORDER.yaml",
  ]);
});

test("a kind that is none suggests the nearest", () => {
  expect(told("kinds: { Stat: 1 }\n")).toEqual([
    'assertions.yaml:1:10 kinds.Stat | is no field here; did you mean "State"?',
  ]);
});
