import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");
const code = files.filter(
  (file) => /^(src|tests)\/.*\.ts$/.test(file) && !file.includes(".generated."),
);
const seeds = files.filter((file) => /^seeds\/.*\/.*\.yaml$/.test(file));

test("no file is named for the errands it runs", () => {
  expect(
    files.filter((file) => /(^|[/-])(utils?|helpers?|manager|service|common-)\b/.test(file)),
  ).toEqual([]);
});

test("files of the product hold one idea: none over 200 lines, most under 60", () => {
  const lengths = code
    .filter((file) => file.startsWith("src/"))
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  expect(lengths.filter(({ lines }) => lines <= 60).length).toBeGreaterThan(lengths.length / 2);
});

test("nothing is switched off, skipped for good or put off", () => {
  const marks = new RegExp(
    ["eslint-" + "disable", "@ts-" + "ignore", "TO" + "DO", "FIX" + "ME", "test[.]" + "only"].join(
      "|",
    ),
  );
  expect(code.filter((file) => marks.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("records hold facts, not the marks they were planned with", () => {
  const mark = /\b[ABCTYIMLKDN]\d{1,2}\b/;
  const marked = seeds.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => mark.test(line.replaceAll(/[AB]:[HCP]\d*/g, "")))
      .map((line) => `${file}: ${line}`),
  );
  expect(marked).toEqual([]);
});

test("every setting that the product reads is explained in the README", () => {
  const readme = readFileSync("README.md", "utf8");
  const settings =
    readFileSync("src/settings.ts", "utf8").match(
      /\b(NEO4J_[A-Z]+|PUBLIC_URL|PORT|DATASET_FILE)\b/g,
    ) ?? [];
  expect([...new Set(settings)].filter((name) => !readme.includes(name))).toEqual([]);
});
