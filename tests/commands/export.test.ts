import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readExport } from "../../src/exported/read-export.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { ask, asker } from "../ask.ts";
import { seedsFolder } from "../seeds/seeds-folder.ts";

let home: string;
let file: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "proviso-export-"));
  file = join(home, "graph.jsonl");
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** How `npm run export` ends. */
function exported(given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/commands/export.ts", ...given],
    { encoding: "utf8", env: { PATH: process.env["PATH"], ...environment } },
  );
  return { status, stdout, stderr };
}

test("the seeds, exported and read again, give every answer byte for byte", async () => {
  const { status, stdout, stderr } = exported([file]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Wrote .*graph\.jsonl: release \S+ of \d{4}-\d\d-\d\d, \d+ records\.\n$/);
  const askExport = asker(memoryPolicyGraph(await readExport(file)));
  for (const name of readdirSync("queries")) {
    const query = readFileSync(`queries/${name}`, "utf8");
    expect(await askExport(query), name).toBe(await ask(query));
  }
});

test("an export, exported again, is the same", () => {
  const copy = join(home, "copy.jsonl");
  expect(exported([copy], { DATASET_FILE: file }).stderr).toBe("");
  expect(readFileSync(copy, "utf8")).toBe(readFileSync(file, "utf8"));
});

test("seeds that are not sound are told, and leave what was written before", () => {
  const old = join(home, "old.jsonl");
  writeFileSync(old, "old\n");
  const bad = seedsFolder({ "states/CAN.yaml": "colour: red\n" });
  const { status, stdout, stderr } = exported([old, bad]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^states\/CAN\.yaml:1:\d+: /);
  expect(readFileSync(old, "utf8")).toBe("old\n");
});

test.each([
  ["no file named", [], {}, 64, /^Name the file to write; the arguments are <file> \[folder\]/],
  ["an option in its place", ["--accept-shrink"], {}, 64, /^Name the file to write/],
  [
    "a folder beside a database",
    ["a", "seeds"],
    { NEO4J_URI: "bolt://a" },
    64,
    /^seeds: NEO4J_URI/,
  ],
  ["a database that is down", ["a"], { NEO4J_URI: "bolt://127.0.0.1:1" }, 69, /^[^\n]+\n$/],
  ["a place that cannot be written", ["/nowhere/a"], {}, 73, /^\/nowhere\/a cannot be written: /],
  ["settings that cannot be used", ["a"], { NEO4J_URI: "x" }, 78, /^NEO4J_URI="x" /],
] as const)("%s is told", (_what, given, environment, code, told) => {
  const { status, stdout, stderr } = exported(given, environment);
  expect([status, stdout]).toEqual([code, ""]);
  expect(stderr).toMatch(told);
});
