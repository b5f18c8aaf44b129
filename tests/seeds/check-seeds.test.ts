import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { base } from "./base.ts";
import { put, seedsFolder, type Texts } from "./seeds-folder.ts";

/** What the command says of a folder, by default the repository's own. */
function check(...folder: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/commands/check-seeds.ts", ...folder],
    { encoding: "utf8" },
  );
  return { status, stdout, lines: stderr.split("\n") };
}

describe("sound seeds: a verdict on the last line, and nothing on stderr", () => {
  test("the real ones, where no folder is named", () => {
    const { status, stdout, lines } = check();
    expect({ status, lines }).toEqual({ status: 0, lines: [""] });
    expect(stdout).toMatch(
      /^(worth a look: .+\n)*seeds: \d+ records of release \S+ are sound\.\n$/,
    );
  });

  test("those of a folder that is named, with what may want a look", () => {
    const folder = seedsFolder();
    const { status, stdout, lines } = check(folder);
    expect({ status, lines }).toEqual({ status: 0, lines: [""] });
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining([
        "worth a look: PolicyAction CAN-TUR-2024-LIFT: gives no reason",
        `${folder}: ${Object.keys(base).length} records of release test are sound.`,
      ]),
    );
  });
});

describe("unsound seeds: every problem on a line of its own, and no stack trace", () => {
  test("problems of two files", () => {
    const folder = seedsFolder({
      ...put("organizations/GAC.yaml", "state: CAN", "state: CAM"),
      ...put("places/BORDER.yaml", "kind: REGION", "kind: LINE\ncolour: red"),
    });
    expect(check(folder)).toEqual({
      status: 1,
      stdout: "",
      lines: [
        'organizations/GAC.yaml:4:8: state: no record has the key "CAM"; did you mean "CAN"?',
        'places/BORDER.yaml:2:7: kind: "LINE" is not one of REGION, CITY, SITE, SEA; did you mean "SITE"?',
        "places/BORDER.yaml:3:1: colour: is no field here; the fields here are key, gaps, notes, citations, kind, name, aliases, in",
        "3 problems in 2 files; nothing was loaded.",
        "",
      ],
    });
  });

  const lineOf = (folder: string, line: string) => [
    line.replace("FOLDER", folder),
    "1 problem in 1 file; nothing was loaded.",
    "",
  ];
  const odd: readonly (readonly [what: string, change: Texts, line: string])[] = [
    [
      "aliases",
      put("sources/GAZETTE.yaml", "The Gazette", "&t The Gazette\naliases: [*t]"),
      "sources/GAZETTE.yaml:4:11: is an alias; write out what it stands for",
    ],
    [
      "a file in the place of a folder",
      { cases: "x" },
      "cases:1:1: is a file; it is to be a folder of seeds",
    ],
    [
      "a folder in the place of a file",
      { "release.yaml": null, "release.yaml/x": "x" },
      "release.yaml:1:1: is a folder; it is to be a file",
    ],
    [
      "no records",
      Object.fromEntries(
        Object.keys(base).flatMap((file) => (file === "release.yaml" ? [] : [[file, null]])),
      ),
      "FOLDER:1:1: holds no records; a record is a file KEY.yaml in a kind's folder",
    ],
  ];

  test.each(odd)("%s", (_what, change, line) => {
    const folder = seedsFolder(change);
    expect(check(folder)).toEqual({ status: 1, stdout: "", lines: lineOf(folder, line) });
  });

  test.each(["elsewhere", "release.yaml"])("no folder: %s", (name) => {
    const folder = `${seedsFolder()}/${name}`;
    expect(check(folder)).toEqual({
      status: 1,
      stdout: "",
      lines: lineOf(folder, "FOLDER:1:1: is no folder; name the seeds folder"),
    });
  });
});
