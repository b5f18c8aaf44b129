import { describe, expect, test } from "vitest";
import { acyclicEdges } from "../../src/domain/acyclic-edges.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { SeedError } from "../../src/seeds/problem.ts";
import { base } from "./base.ts";
import { add, problemsOf, put, seedsFolder, type Texts, textOf } from "./seeds-folder.ts";
import { acts } from "./wrong/acts.ts";
import { circles } from "./wrong/circles.ts";
import { dates, periods } from "./wrong/dates.ts";
import { folders, releases } from "./wrong/folders.ts";
import { fieldPaths, keys, references } from "./wrong/references.ts";
import { shapes } from "./wrong/shapes.ts";
import { texts } from "./wrong/texts.ts";
import { oneLine } from "./wrong/wrong.ts";

describe("a sound folder loads", () => {
  const sound: readonly (readonly [what: string, change: Texts])[] = [
    ["as it stands", {}],
    ["with a guide and a licence beside the folders", { "README.md": "# Seeds", LICENSE: "CC0" }],
    [
      "with Windows line ends",
      Object.fromEntries(
        Object.entries(base).map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]),
      ),
    ],
    ["with a bare year for a date", put("events/INCURSION.yaml", "2019-10-09/2019-10-17", "2019")],
    ["with a state whose code other YAML readers take for no", norway()],
    [
      "with an act that moves no control and has no day",
      {
        "policy-actions/CAN-TUR-WORD.yaml":
          "key: CAN-TUR-WORD\nkind: CLARIFY\nname: A word\ntakenBy: [CAN]\ncitations: [GAZETTE A:P1]\n",
      },
    ],
    [
      "with two acts that happen because of one another",
      {
        ...put("policy-actions/CAN-TUR-2019-STOP.yaml", "[INCURSION]", "[CAN-TUR-2024-LIFT]"),
        ...add(
          "policy-actions/CAN-TUR-2024-LIFT.yaml",
          "reasons: [{ key: stop, because: [CAN-TUR-2019-STOP], basis: STATED, offeredBy: CAN, text: It had stopped. }]\n",
        ),
      },
    ],
  ];

  test.each(sound)("%s", (_what, change) => {
    expect(problemsOf(seedsFolder(change))).toEqual([]);
  });
});

describe.each([
  ["a shape that no kind declares", shapes],
  ["a reference that leads nowhere", references],
  ["a key that is none", keys],
  ["a field in question that is none", fieldPaths],
  ["a date that is none", dates],
  ["a period that contradicts itself", periods],
  ["an act that cannot be folded", acts],
  ["a circle", acyclicEdges.flatMap((edge) => [...circles[edge]])],
  ["a file that is no record", texts],
  ["a file that nobody would read", folders],
  ["a release without a name", releases],
])("%s is told with its place and the remedy", (_group, cases) => {
  test.each(cases)("$wrong", ({ change, told }) => {
    expect(problemsOf(seedsFolder(change)).map(oneLine)).toEqual(told);
  });
});

describe("folders that hold nothing to load", () => {
  const nothing = Object.fromEntries(Object.keys(base).map((file) => [file, null]));

  test("an empty folder", () => {
    const folder = seedsFolder({ ...nothing, "states/.keep": null });
    expect(problemsOf(folder).map(({ file, message }) => [file, message])).toEqual([
      [folder, "holds no records; a record is a file KEY.yaml in a kind's folder"],
      ["release.yaml", 'is missing; write `id: "2026-11-23"` and `date: 2026-11-23`'],
    ]);
  });

  test("a folder with nothing but the name of a release", () => {
    const folder = seedsFolder({ ...nothing, "release.yaml": textOf("release.yaml") });
    expect(problemsOf(folder).map(({ file, message }) => [file, message])).toEqual([
      [folder, "holds no records; a record is a file KEY.yaml in a kind's folder"],
    ]);
  });

  test("no folder, and nothing else to complain of", () => {
    const folder = `${seedsFolder()}/elsewhere`;
    expect(problemsOf(folder)).toEqual([
      {
        file: folder,
        line: 1,
        column: 1,
        field: "",
        message: "is no folder; name the seeds folder",
      },
    ]);
  });
});

describe("a file nested so deeply that reading it would exhaust the stack", () => {
  const deep = [1_000, 5_000, 20_000].flatMap((depth) => [
    { what: `${depth} brackets`, value: "[".repeat(depth) + "]".repeat(depth) },
    { what: `${depth} maps`, value: "{ a: ".repeat(depth) + "}".repeat(depth) },
    { what: `${depth} dashes`, value: `\n  ${"- ".repeat(depth)}x` },
  ]);

  test.each(deep)("$what", ({ value }) => {
    const problems = problemsOf(seedsFolder(put("states/CAN.yaml", "Canada", value)));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["states/CAN.yaml"]));
  });

  test("also where the release should stand", () => {
    const problems = problemsOf(seedsFolder({ "release.yaml": `${"- ".repeat(5_000)}x` }));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["release.yaml"]));
  });
});

describe("many problems", () => {
  const many: Texts = {
    ...put("sources/GAZETTE.yaml", "kind: NEWS", "kind: PAPER\nkind: NEWS"),
    ...put("organizations/GAC.yaml", "state: CAN", "state: CAM"),
    ...put("controls/CAN-TUR.yaml", "checked: 2026-11-23", "checked: 2026-02-30\nowner: CAN"),
    "notes.txt": "x",
    "release.yaml": null,
  };

  test("of several files are told in one report, by file and line", () => {
    const problems = problemsOf(seedsFolder(many));
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ["controls/CAN-TUR.yaml", 9, "checked"],
      ["controls/CAN-TUR.yaml", 10, "owner"],
      ["notes.txt", 1, ""],
      ["organizations/GAC.yaml", 4, "state"],
      ["release.yaml", 1, ""],
      ["sources/GAZETTE.yaml", 3, ""],
    ]);
  });

  test("stand one a line in the message, which ends in their number", () => {
    const lines = messageOf(seedsFolder(many)).split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[3]).toBe(
      'organizations/GAC.yaml:4:8: state: no record has the key "CAM"; did you mean "CAN"?',
    );
    expect(lines[5]).toBe("sources/GAZETTE.yaml:3:1: says this field a second time; keep one");
    expect(lines[6]).toBe("6 problems in 5 files; nothing was loaded.");
  });

  test("a single one is counted as one", () => {
    const folder = seedsFolder(put("organizations/GAC.yaml", "state: CAN", "state: CAM"));
    expect(messageOf(folder)).toMatch(/\n1 problem in 1 file; nothing was loaded\.$/);
  });
});

describe("a file that cannot be read is the only one to be told of", () => {
  const unread: readonly (readonly [what: string, file: string, change: Texts])[] = [
    [
      "a source that everything cites",
      "sources/GAZETTE.yaml",
      put("sources/GAZETTE.yaml", "NEWS", "PAPER"),
    ],
    ["a state that much names", "states/CAN.yaml", { "states/CAN.yaml": "key: [\n" }],
    [
      "an act whose condition is spoken of",
      "policy-actions/CAN-TUR-2024-LIFT.yaml",
      put("policy-actions/CAN-TUR-2024-LIFT.yaml", "LIFT\nname", "LIFTED\nname"),
    ],
    [
      "an act that another one follows",
      "policy-actions/CAN-TUR-2019-STOP.yaml",
      {
        ...put("policy-actions/CAN-TUR-2019-STOP.yaml", "SUSPEND_ISSUANCE", "STOP"),
        "policy-actions/CAN-TUR-2018-IMPOSE.yaml": textOf("policy-actions/CAN-TUR-2024-LIFT.yaml")
          .replace("2024-LIFT", "2018-IMPOSE")
          .replace("2024-01-29", "2018")
          .replace("CASE_BY_CASE", "PROHIBITED")
          .replace("    was: ISSUANCE_SUSPENDED\n", ""),
      },
    ],
    [
      "an event before which an act cannot begin",
      "events/INCURSION.yaml",
      {
        ...put("events/INCURSION.yaml", "during:", "dring:"),
        ...put("policy-actions/CAN-TUR-2019-STOP.yaml", "2019-10-11/2019-10-15", "../2019-10-15"),
      },
    ],
    [
      "a file with the wrong ending",
      "places/BORDER.yml",
      {
        "places/BORDER.yaml": null,
        "places/BORDER.yml": textOf("places/BORDER.yaml"),
      },
    ],
    [
      "a record that names itself otherwise",
      "places/BORDER.yaml",
      put("places/BORDER.yaml", "key: BORDER", "key: EDGE"),
    ],
  ];

  test.each(unread)("%s", (_what, file, change) => {
    const problems = problemsOf(seedsFolder(change));
    expect([...new Set(problems.map((problem) => problem.file))]).toEqual([file]);
  });
});

function messageOf(folder: string): string {
  try {
    loadSeeds(folder);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
  }
  throw new Error("It loaded.");
}

function norway(): Texts {
  return { "states/NOR.yaml": "key: NOR\nalpha2: NO\nname: Norway\n" };
}
