import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isSeq, parseDocument } from "yaml";
import { base } from "./base.ts";
import { problemsOf, seedsFolder, textOf } from "./seeds-folder.ts";

type Path = readonly (string | number)[];

/** Every field and element of a file, by path. */
function pathsIn(text: string): readonly Path[] {
  const walk = (node: unknown, path: Path): readonly Path[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) => inside(value, [...path, String(key)]));
    return isSeq(node) ? node.items.flatMap((item, i) => inside(item, [...path, i])) : [];
  };
  const inside = (node: unknown, path: Path): readonly Path[] => [path, ...walk(node, path)];
  return walk(parseDocument(text).contents, []);
}

const files = Object.keys(base).toSorted();
const somewhere = fc.constantFrom(
  ...files.flatMap((file) => pathsIn(textOf(file)).map((path) => ({ file, path }))),
);

/** What people and programs leave in a field by mistake. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 2024, 1e21, Number.NaN, Infinity, "", " ", "~", "..", "*a"),
  fc.constantFrom("CAN", "GAZETTE", "GAZETTE A:P1", "CAN-TUR-2024-LIFT/disclosure", "ANY", "ALL"),
  fc.constantFrom("2024-02-30", "2019-10", "../2019", "[2019-10-01,2019-10-02]", "9999-12-31~"),
  fc.constantFrom("LIFT", "MEMBER", "PROHIBITED", "__proto__", "constructor", "/", "A/", "é\u0301"),
  fc.string(),
  fc.double(),
  fc.json().map((text) => JSON.parse(text) as unknown),
);

/** The text with one place taken out, or something else put there. */
function changed(text: string, path: Path, put: { readonly value: unknown } | null): string {
  const document = parseDocument(text);
  if (put) document.setIn(path, document.createNode(put.value));
  else document.deleteIn(path);
  return String(document);
}

/**
 * That a folder with one changed file loads, or is refused for what stands in that file or in one
 * that names its record, at a line and column that are there. Leaves the folder as it was.
 */
function loadsOrPointsAt(folder: string, file: string, bytes: string | Uint8Array): void {
  writeFileSync(join(folder, file), bytes);
  const problems = problemsOf(folder);
  writeFileSync(join(folder, file), textOf(file));
  const text = typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("latin1");
  const texts: Readonly<Record<string, string>> = { ...base, [file]: text };
  const key = file.replace(/^.*[/]/, "").replace(".yaml", "");
  for (const problem of problems) {
    const said = texts[problem.file] ?? "";
    const lines = said.split("\n");
    expect(texts).toHaveProperty([problem.file]);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? "").length + 1);
    expect(problem.message).toMatch(/\S/);
    if (problem.file !== file) expect(said + problem.message).toContain(key);
  }
}

describe("one thing wrong anywhere never breaks the loader", { timeout: 90_000 }, () => {
  const runs = { numRuns: 200, seed: Number(process.env["SEED"] ?? 20261123) };

  test("a field taken out", () => {
    const folder = seedsFolder();
    fc.assert(
      fc.property(somewhere, ({ file, path }) => {
        loadsOrPointsAt(folder, file, changed(textOf(file), path, null));
      }),
      runs,
    );
  });

  test("a field filled with junk", () => {
    const folder = seedsFolder();
    fc.assert(
      fc.property(somewhere, junk, ({ file, path }, value) => {
        loadsOrPointsAt(folder, file, changed(textOf(file), path, { value }));
      }),
      runs,
    );
  });

  test("a few letters put into a file or over it", () => {
    const folder = seedsFolder();
    const letters = fc.string({ unit: "binary", maxLength: 8 });
    const yaml = fc.constantFrom(
      "{",
      "[",
      "]",
      "- ",
      ": ",
      "&a ",
      "*a",
      "!!x ",
      "? ",
      "|",
      "\t",
      "#",
      "'",
      '"',
      "%",
      "\n",
      "\r",
      "\0",
      "---\n",
      "...\n",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.oneof(letters, yaml),
        fc.nat(3),
        (file, at, put, over) => {
          const text = textOf(file);
          const start = at % text.length;
          loadsOrPointsAt(folder, file, text.slice(0, start) + put + text.slice(start + over));
        },
      ),
      runs,
    );
  });

  test("bytes that are no letters", () => {
    const folder = seedsFolder();
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.uint8Array({ maxLength: 60 }), (file, bytes) => {
        loadsOrPointsAt(folder, file, bytes);
      }),
      runs,
    );
  });
});
