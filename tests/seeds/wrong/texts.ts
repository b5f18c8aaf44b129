import { put, textOf } from "../seeds-folder.ts";
import { wrong } from "./wrong.ts";

const canada = "states/CAN.yaml";
const gazette = "sources/GAZETTE.yaml";
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** Files that are no YAML that everybody reads alike. */
export const texts = [
  wrong(
    "an open bracket",
    put(gazette, "title: The Gazette", "title: [The Gazette"),
    `${gazette}:4:1 | Flow sequence in block collection must be sufficiently indented and end with a ]`,
  ),
  wrong(
    "an open quote",
    put(gazette, "title: The Gazette", 'title: "The Gazette'),
    `${gazette}:5:1 | Missing closing "quote`,
  ),
  wrong(
    "a colon within a text",
    put(gazette, "The Gazette", "The Gazette: a paper"),
    `${gazette}:3:8 | Nested mappings are not allowed in compact mappings`,
  ),
  wrong(
    "a field given twice",
    put(gazette, "title: The Gazette", "title: The Gazette\ntitle: The Wire"),
    `${gazette}:4:1 | says this field a second time; keep one`,
  ),
  wrong(
    "a tab for indentation",
    put(canada, "    attested:", "\tattested:"),
    `${canada}:7:1 | Tabs are not allowed as indentation`,
    `${canada}:8:1 | All mapping items must start at the same column`,
  ),
  wrong(
    "an alias",
    put(gazette, "title: The Gazette", "title: &t The Gazette\naliases: [*t]"),
    `${gazette}:4:11 | is an alias; write out what it stands for`,
  ),
  wrong(
    "aliases of aliases, which would fill the memory",
    {
      [gazette]: "a: &a [x, x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    },
    `${gazette}:2:8 | is an alias; write out what it stands for`,
    `${gazette}:2:12 | is an alias; write out what it stands for`,
    `${gazette}:3:8 | is an alias; write out what it stands for`,
    `${gazette}:3:12 | is an alias; write out what it stands for`,
  ),
  wrong(
    "a tag of somebody's own",
    put(gazette, "title: The Gazette", "title: !paper The Gazette"),
    `${gazette}:3:8 | Unresolved tag: !paper`,
  ),
  wrong(
    "two documents in a file",
    { [gazette]: textOf(gazette) + "---\nkey: WIRE\n" },
    `${gazette}:5:1 | begins another document; a file is one record`,
  ),
  wrong(
    "a list for a record",
    { [gazette]: "- key: GAZETTE\n" },
    `${gazette}:1:1 | must be a map, not a list`,
  ),
  wrong(
    "a text for a record",
    { [gazette]: "The Gazette\n" },
    `${gazette}:1:1 | must be a map, not text`,
  ),
  wrong("an empty file", { [gazette]: "" }, `${gazette}:1:1 | holds nothing; fill it`),
  wrong(
    "a file of comments",
    { [gazette]: "# later\n" },
    `${gazette}:1:1 | holds nothing; fill it`,
  ),
  wrong(
    "a byte order mark",
    { [gazette]: `\uFEFF${textOf(gazette)}` },
    `${gazette}:1:1 | begins with a byte order mark; save it as UTF-8 without`,
  ),
  wrong(
    "another coding of letters",
    { "states/TUR.yaml": latin1(textOf("states/TUR.yaml")) },
    "states/TUR.yaml:1:1 | is not UTF-8; save it as such",
  ),
  wrong(
    "two bytes for each letter",
    { [gazette]: utf16(textOf(gazette)) },
    `${gazette}:1:1 | holds control characters; save it as UTF-8 without them`,
  ),
  wrong(
    "letters taken apart",
    { "states/TUR.yaml": textOf("states/TUR.yaml").normalize("NFD") },
    "states/TUR.yaml:1:1 | holds decomposed letters, which look like others but are not; save it in Unicode form NFC",
  ),
  ...[
    ["a control character, escaped", '"Can\\0ada"'],
    ["half a letter, escaped", '"Can\\ud800ada"'],
    ["a letter taken apart, escaped", '"Cane\\u0301"'],
    ["a mark that turns the text round", "Can\u202Eada"],
    ["a space without width", "Can\u200Bada"],
  ].map(([what = "", name = ""]) =>
    wrong(
      what,
      put(canada, "name: Canada", `name: ${name}`),
      `${canada}:3:7 | holds letters that cannot be seen; take them out`,
    ),
  ),
  wrong(
    "ten megabytes in a text",
    put(gazette, "The Gazette", "a".repeat(10_000_000)),
    `${gazette}:1:1 | is larger than a megabyte; a file is one record`,
  ),
];
