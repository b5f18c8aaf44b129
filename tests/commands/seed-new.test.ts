import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { seedsFolder } from "../seeds/seeds-folder.ts";

const tsx = pathToFileURL("node_modules/tsx/dist/loader.mjs").href;
const command = join(process.cwd(), "src/commands/seed-new.ts");

/** The command beside the base as `seeds`; its questions are answered line by line. */
function seedNew(given: readonly string[], answers: readonly string[] = []) {
  const home = mkdtempSync(join(tmpdir(), "proviso-home-"));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const seeds = seedsFolder();
  symlinkSync(seeds, join(home, "seeds"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", tsx, command, ...given],
    { cwd: home, encoding: "utf8", input: answers.map((line) => `${line}\n`).join("") },
  );
  return { status, stdout, stderr, seeds };
}

test("a state needs its code alone", () => {
  const { status, stdout, seeds } = seedNew(["state", "key=BRA"]);
  expect([status, stdout]).toEqual([
    0,
    "seeds/states/BRA.yaml is written; what may be added stands at its end.\n",
  ]);
  expect(loadSeeds(seeds).records.find(({ key }) => key === "BRA")).toMatchObject({
    name: "Brazil",
  });
});

test("what is not given is asked, with the words to choose from", () => {
  const answers = ["CAN-TUR-OTHER", "GAZETTE A:P1, GAZETTE A:P2", "", "Other goods", "CAN"];
  const rest = ["TUR", "EXPORT, TRANSIT", "BINDING", "UNKNOWN", "OPEN", "2026-11-23"];
  const { status, stderr, seeds } = seedNew(["controls"], [...answers, ...rest]);
  expect(status).toBe(0);
  expect(stderr).toContain("One of EXPORT, IMPORT, TRANSIT,");
  expect(loadSeeds(seeds).records.find(({ key }) => key === "CAN-TUR-OTHER")).toMatchObject({
    directions: ["EXPORT", "TRANSIT"],
    citations: [{ at: "A:P1" }, { at: "A:P2" }],
  });
});

test("what is left out stands as a comment that says what it is", () => {
  const { seeds } = seedNew(["place", "key=SEA", "kind=SEA", "name=The sea", "citations=GAZETTE"]);
  expect(readFileSync(join(seeds, "places/SEA.yaml"), "utf8")).toMatch(
    /^key: SEA\n(.+\n)+# aliases: Other names\.\n/,
  );
});

test.each([
  [["stat"], [], 64, /"stat" is no kind; .* did you mean "State"\?/],
  [["state", "nmae=x"], [], 64, /"nmae" is no field of State; .* did you mean "name"\?/],
  [["state", "BRA"], [], 64, /"BRA" is no answer; write field=answer/],
  [["state", "key=CAN"], [], 64, /seeds\/states\/CAN\.yaml is there already/],
  [["place", "key=SEA"], ["GAZETTE"], 64, /Nothing is written: kind, name not answered/],
  [
    ["place", "key=SEA", "kind=SEE", "name=The sea", "citations=GAZET"],
    [],
    1,
    /places\/SEA\.yaml:.*: kind: "SEE" is not one of/,
  ],
])("%j is refused, and nothing is left behind", (given, answers, code, says) => {
  const { status, stderr, seeds } = seedNew(given, answers);
  expect(stderr).toMatch(says);
  expect(status).toBe(code);
  expect(existsSync(join(seeds, "places/SEA.yaml"))).toBe(false);
});
