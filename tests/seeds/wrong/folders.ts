import { base } from "../base.ts";
import { wrong } from "./wrong.ts";

const stray =
  "is neither a kind's folder nor known here; the folders are states, organizations, persons, " +
  "places, products, control-lists, control-list-entries, controls, policy-actions, agreements, " +
  "events, statements, sources, disputes, cases, coverage-records";
const release = "release.yaml";

/** Files where nobody would read them. */
export const folders = [
  wrong("a file beside the folders", { "notes.txt": "x" }, `notes.txt:1:1 | ${stray}`),
  wrong("a folder of no kind", { "countries/CAN.yaml": "x" }, `countries:1:1 | ${stray}`),
  wrong(
    "a folder for what stands inside others",
    { "conditions/LATE.yaml": "x" },
    `conditions:1:1 | ${stray}`,
  ),
  wrong(
    "another file in a kind's folder",
    { "states/notes.txt": "x" },
    "states/notes.txt:1:1 | is no seed; a seed is KEY.yaml",
  ),
  wrong(
    "another ending",
    { "states/FRA.yml": "key: FRA\n" },
    "states/FRA.yml:1:1 | is no seed; a seed is KEY.yaml",
  ),
  wrong(
    "a folder in a kind's folder",
    { "states/europe/FRA.yaml": "x" },
    "states/europe:1:1 | is no seed; a seed is KEY.yaml",
  ),
  wrong(
    "a folder named like a seed",
    { "states/FRA.yaml/FRA.yaml": "x" },
    "states/FRA.yaml:1:1 | is a folder; it is to be a file",
  ),
  wrong(
    "a file named like a kind's folder",
    { cases: "x" },
    "cases:1:1 | is a file; it is to be a folder of seeds",
  ),
];

/** A release that nobody can name. */
export const releases = [
  wrong(
    "no release file",
    { [release]: null },
    `${release}:1:1 | is missing; write \`id: "2026-11-23"\` and \`date: 2026-11-23\``,
  ),
  wrong("an empty release file", { [release]: "" }, `${release}:1:1 | holds nothing; fill it`),
  wrong(
    "a folder for the release file",
    { [release]: null, "release.yaml/x": "x" },
    `${release}:1:1 | is a folder; it is to be a file`,
  ),
  wrong(
    "a release without an id",
    { [release]: "date: 2026-11-23\n" },
    `${release}:1:1 id | is missing`,
  ),
  wrong(
    "a release of a year",
    { [release]: "id: 2026\ndate: 2026\n" },
    `${release}:1:5 id | 2026 is read as the number 2026; text is needed here, so quote it: "2026"`,
    `${release}:2:7 date | 2026 is read as the number 2026; text is needed here, so quote it: "2026"`,
  ),
  wrong(
    "a release of no day",
    { [release]: 'id: "x"\ndate: 2026-02-30\n' },
    `${release}:2:7 date | is no day of the calendar; write it as 2024-01-29`,
  ),
  wrong(
    "a release with more to say",
    { [release]: `${base[release] ?? ""}colour: green\n` },
    `${release}:3:1 colour | is no field here; the fields here are id, date`,
  ),
  wrong(
    "a list for a release",
    { [release]: "- id: x\n" },
    `${release}:1:1 | must be a map, not a list`,
  ),
  wrong(
    "a release file that is no YAML",
    { [release]: "id: [x\n" },
    `${release}:2:1 | Flow sequence in block collection must be sufficiently indented and end with a ]`,
  ),
  wrong(
    "an alias in the release file",
    { [release]: "id: &x 2026-11-23\ndate: *x\n" },
    `${release}:2:7 | is an alias; write out what it stands for`,
  ),
  wrong(
    "a byte order mark before the release",
    { [release]: `\uFEFF${base[release] ?? ""}` },
    `${release}:1:1 | begins with a byte order mark; save it as UTF-8 without`,
  ),
];
