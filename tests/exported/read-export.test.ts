import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { ExportError } from "../../src/exported/export-error.ts";
import { exportLines } from "../../src/exported/export-lines.ts";
import { readExport } from "../../src/exported/read-export.ts";
import { dataset as real } from "../ask.ts";
import { datasetOf, generatedDataset } from "../generate/dataset.ts";
import { stored } from "../store/stored.ts";

const small = datasetOf([
  stored("State", { key: "CAN" }),
  stored("State", { key: "TUR" }),
  stored("Source", { key: "SEED" }),
  stored("PolicyAction", { key: "CAN-ACT", conditions: ["CAN-ACT/word"] }),
  stored("Condition", { key: "CAN-ACT/word", setBy: "CAN-ACT" }),
]);
const lines = [...exportLines(small)];

/** What reading a text comes to, and what it is refused for, without the last line, which says what to do. */
async function read(text: string): Promise<Dataset | readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "proviso-export-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, "graph.jsonl");
  writeFileSync(file, text);
  try {
    return await readExport(file);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    const told = error.message.replaceAll(file, "FILE").split("\n");
    expect(told.pop()).toMatch(
      /^\d+ problems? in FILE; nothing was loaded\. Copy it again, or write it again: npm run export -- FILE$/,
    );
    return told;
  }
}

/** The records changed, and the first line made to suit them. */
function forged(change: (record: Record<string, unknown>) => object): string {
  const records = small.records.map((record) => `${JSON.stringify(change({ ...record }))}\n`);
  const hash = createHash("sha256").update(records.join("")).digest("hex");
  return [`${JSON.stringify({ ...small.release, hash })}\n`, ...records].join("");
}

test.each([
  ["a small graph", small],
  ["the seeds", real],
  ["a generated graph", generatedDataset(7)],
])("%s comes back as it was, letter for letter", async (_what, dataset) => {
  const back = await read([...exportLines(dataset)].join(""));
  expect(JSON.stringify(back)).toBe(JSON.stringify(dataset));
});

test("the first line is the release, each line after it a record", () => {
  expect(JSON.parse(lines[0] ?? "")).toEqual(small.release);
  expect(lines.slice(1).map((line) => (JSON.parse(line) as { key: string }).key)).toEqual([
    "CAN",
    "CAN-ACT",
    "CAN-ACT/word",
    "SEED",
    "TUR",
  ]);
});

const cases: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  ["nothing", "", ["FILE:1: is empty"]],
  [
    "another file altogether",
    "key: CAN\nname: Canada\n",
    [
      "FILE:1: does not name a release, so this is no export of this version",
      expect.stringMatching(/^FILE:1: is no JSON: /) as string,
    ],
  ],
  [
    "a release that lacks its hash",
    lines.join("").replace(/,"hash":"[^"]*"/, ""),
    [
      "FILE:1: does not name a release, so this is no export of this version",
      expect.stringMatching(/^FILE:1: hash: /) as string,
    ],
  ],
  [
    "a line cut short",
    lines.join("").slice(0, -20),
    ["FILE:6: ends in its midst: the file was cut short"],
  ],
  [
    "the last line lost",
    lines.slice(0, -1).join(""),
    [
      "FILE:5: holds in all State 1, where line 1 counts 2; the file was cut short, or has lost lines",
    ],
  ],
  [
    "every line but the first lost",
    lines.slice(0, 1).join(""),
    [expect.stringMatching(/^FILE:1: holds in all State 0, .* was cut short/) as string],
  ],
  [
    "two lines that changed places",
    [lines[0], lines[2], lines[1], ...lines.slice(3)].join(""),
    ['FILE:3: "CAN" does not come after "CAN-ACT"'],
  ],
  [
    "a line twice",
    [...lines.slice(0, 2), ...lines.slice(1)].join(""),
    ['FILE:3: "CAN" does not come after "CAN"'],
  ],
  [
    "a letter changed",
    lines.join("").replace("an act", "an art"),
    ["FILE:1: gives another hash than the lines after it: they were changed"],
  ],
  [
    "several problems at once",
    [lines[0], "{\n", '{"type":"Planet","key":"X"}\n', "[]\n", ...lines.slice(4)].join(""),
    [
      expect.stringMatching(/^FILE:2: is no JSON: /) as string,
      'FILE:3: type: "Planet" is no kind of record',
      "FILE:4: is no JSON object",
    ],
  ],
  [
    "a field that no kind has",
    forged((record) => ({ ...record, ...(record["key"] === "TUR" && { colour: "red" }) })),
    ['FILE:6: Unrecognized key: "colour"'],
  ],
  [
    "a field of the wrong type",
    forged((record) => ({ ...record, ...(record["key"] === "TUR" && { name: 1 }) })),
    [expect.stringMatching(/^FILE:6: name: /) as string],
  ],
  [
    "a field that authors may leave out",
    forged(({ gaps, ...record }) => (record["key"] === "TUR" ? record : { ...record, gaps })),
    ["FILE:6: gaps: is not written out as an export does"],
  ],
  [
    "a reference that leads nowhere",
    forged((record) => (record["key"] === "CAN-ACT" ? { ...record, takenBy: ["USA"] } : record)),
    ["FILE:3: names USA, which is no record, by TAKEN_BY"],
  ],
  [
    "a reference to another kind",
    forged((record) => (record["key"] === "CAN-ACT" ? { ...record, takenBy: ["SEED"] } : record)),
    ["FILE:3: names SEED, which is a Source, by TAKEN_BY"],
  ],
];

test.each(cases)("%s is told by its line", async (_what, text, told) => {
  expect(await read(text)).toEqual(told);
});

test("a file that is not there is told, and a folder", async () => {
  await expect(readExport("/nowhere/graph.jsonl")).rejects.toThrow(
    /^\/nowhere\/graph\.jsonl:1: cannot be read: ENOENT/,
  );
  await expect(readExport(tmpdir())).rejects.toThrow(/:1: cannot be read: EISDIR/);
});

test("whatever is changed, put in or taken out is noticed", async () => {
  const text = lines.join("");
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.nat(40),
      fc.string({ maxLength: 4 }),
      async (at, taken, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + taken);
        fc.pre(changed !== text);
        const answer = await read(changed);
        // Only the id and the day of the release stand alone; all else answers for something.
        const isRead = !Array.isArray(answer);
        expect(isRead && at > (lines[0] ?? "").indexOf('"counts"')).toBe(false);
      },
    ),
  );
});
