import { base } from "../base.ts";
import { add, put } from "../seeds-folder.ts";
import { wrong } from "./wrong.ts";

const ministry = "organizations/GAC.yaml";
const control = "controls/CAN-TUR.yaml";
const border = "places/BORDER.yaml";
const word = "statements/GAZETTE-WORD.yaml";
const lift = "policy-actions/CAN-TUR-2024-LIFT.yaml";

const keyForm =
  "is no key; write upper-case letters and digits joined by hyphens, as CAN-TUR-2024-LIFT";

/** References that name nothing, or what they cannot name. */
export const references = [
  wrong(
    "a misspelt reference",
    put(ministry, "state: CAN", "state: CAM"),
    `${ministry}:4:8 state | no record has the key "CAM"; did you mean "CAN"?`,
  ),
  wrong(
    "a reference to nothing near",
    put(ministry, "state: CAN", "state: ATLANTIS"),
    `${ministry}:4:8 state | no record has the key "ATLANTIS"; this names State`,
  ),
  wrong(
    "a citation of no source",
    put(border, "[GAZETTE A:P2]", "[GAZETE A:P2]"),
    `${border}:4:13 citations[0].source | no record has the key "GAZETE"; did you mean "GAZETTE"?`,
  ),
  wrong(
    "a reference to another kind",
    put(ministry, "state: CAN", "state: NATO"),
    `${ministry}:4:8 state | "NATO" is of the kind Organization; this names State`,
  ),
  wrong(
    "an inner record that is not there",
    put(word, "LIFT/disclosure", "LIFT/disclosing"),
    `${word}:5:9 about[0].record | no record has the key "CAN-TUR-2024-LIFT/disclosing"; did you mean "CAN-TUR-2024-LIFT/disclosure"?`,
  ),
  wrong(
    "a reference in small letters",
    put(ministry, "state: CAN", "state: can"),
    `${ministry}:4:8 state | is no key; write KEY, or OWNER/word for an inner record`,
  ),
  wrong(
    "a reference in letters that only look alike",
    put(ministry, "state: CAN", "state: \u0421\u0410N"),
    `${ministry}:4:8 state | is no key; write KEY, or OWNER/word for an inner record`,
  ),
  wrong(
    "a record named twice in one list",
    put(control, "target: [TUR]", "target: [TUR, TUR]"),
    `${control}:4:9 target | names a record twice`,
  ),
  wrong(
    "a reserved word beside records",
    put(control, "[CAN-ECL-2]", "[ALL, CAN-ECL-2]"),
    `${control}:7:10 covers[0] | ALL stands alone; take the other references away`,
  ),
  wrong(
    "a reserved word that the field does not take",
    put(control, "target: [TUR]", "target: [ALL]"),
    `${control}:4:10 target[0] | no record has the key "ALL"; this names State, Organization, Person`,
  ),
  wrong(
    "a reference of a thousand letters",
    put(ministry, "state: CAN", `state: ${"A".repeat(1000)}`),
    `${ministry}:4:8 state | no record has the key "${"A".repeat(100)}…"; this names State`,
  ),
];

/** Keys that are none, or not this record's. */
export const keys = [
  wrong(
    "the two-letter code of another state",
    put("states/TUR.yaml", "alpha2: TR", "alpha2: TU"),
    'states/TUR.yaml:2:9 alpha2 | "TU" is not the code of TUR; leave it out, it is TR',
  ),
  wrong(
    "a key unlike the file's name",
    put(border, "key: BORDER", "key: EDGE"),
    `${border}:1:6 key | "EDGE" is not the file's name, BORDER`,
  ),
  wrong(
    "a key in small letters",
    put(border, "key: BORDER", "key: border"),
    `${border}:1:6 key | ${keyForm}`,
  ),
  wrong(
    "a key in letters that only look alike",
    put(border, "key: BORDER", "key: \u0412ORDER"),
    `${border}:1:6 key | ${keyForm}`,
  ),
  wrong(
    "a number for a key",
    put(border, "key: BORDER", "key: 6E001"),
    `${border}:1:6 key | 6E001 is read as the number 60; text is needed here, so quote it: "6E001"`,
  ),
  wrong(
    "a reserved key",
    { "places/ANY.yaml": "key: ANY\nkind: SEA\nname: Any\ncitations: [GAZETTE A:P2]\n" },
    "places/ANY.yaml:1:6 key | is a reserved word, no key",
  ),
  wrong(
    "one key in two folders",
    { "organizations/TUR.yaml": (base["organizations/NATO.yaml"] ?? "").replace("NATO", "TUR") },
    `states/TUR.yaml:1:6 key | "TUR" is already the key of organizations/TUR.yaml`,
  ),
  wrong(
    "an inner key in capitals",
    put(lift, "key: disclosure", "key: Disclosure"),
    `${lift}:11:10 conditions[0].key | is no inner key; write lower-case letters and digits joined by hyphens, as sweden`,
  ),
  wrong(
    "one inner key for two conditions",
    put(
      lift,
      "citations:",
      "  - { key: disclosure, kind: UNDERTAKING, basis: STATED, text: Say it again. }\ncitations:",
    ),
    `${lift}:16:12 conditions[1].key | "disclosure" is already the key of another of the conditions`,
  ),
];

/** What is said about a field has to be said of one that there is. */
export const fieldPaths = [
  wrong(
    "a statement about a field that is not there",
    put(word, "[CAN-TUR-2024-LIFT/disclosure]", "[{ record: CAN-TUR-2024-LIFT, field: efective }]"),
    `${word}:5:45 about[0].field | CAN-TUR-2024-LIFT has no efective; did you mean "effective"?`,
  ),
  wrong(
    "a statement about a part that is not there",
    put(
      word,
      "[CAN-TUR-2024-LIFT/disclosure]",
      "[{ record: CAN-TUR-2024-LIFT, field: effects/CAN-TUR/permits }]",
    ),
    `${word}:5:45 about[0].field | CAN-TUR-2024-LIFT has no effects/CAN-TUR/permits`,
  ),
  wrong(
    "a statement about a field that an inner record does not have",
    put(
      word,
      "[CAN-TUR-2024-LIFT/disclosure]",
      "[{ record: CAN-TUR-2024-LIFT/disclosure, field: exemptions }]",
    ),
    `${word}:5:56 about[0].field | CAN-TUR-2024-LIFT/disclosure has no exemptions; did you mean "exempts"?`,
  ),
  wrong(
    "a dispute about a field that is not there",
    put("disputes/STOP-DAY.yaml", "field: effective", "field: efective"),
    `disputes/STOP-DAY.yaml:3:44 about.field | CAN-TUR-2019-STOP has no efective; did you mean "effective"?`,
  ),
  wrong(
    "a dispute about a field that the record leaves out",
    put("disputes/STOP-DAY.yaml", "field: effective", "field: announced"),
    "disputes/STOP-DAY.yaml:3:44 about.field | is in dispute, yet the record leaves it out",
  ),
  wrong(
    "a version without a day, about a day",
    put("disputes/STOP-DAY.yaml", "    value: 2019-10-15\n", ""),
    "disputes/STOP-DAY.yaml:8:5 versions[1].value | is missing: the dispute is about a date",
  ),
  wrong(
    "a version with a word for a day",
    put("disputes/STOP-DAY.yaml", "value: 2019-10-15", "value: later"),
    `disputes/STOP-DAY.yaml:9:12 versions[1].value | "later" is no calendar date; write 2020, 2020-04, 2020-04-16, 2019-10-11/2019-10-19, ../2019-10-11, 2024-01-29/.., [2024-01-29,2024-01-30] or 2020-05~`,
  ),
  wrong(
    "a disputed day that does not span its versions",
    put("policy-actions/CAN-TUR-2019-STOP.yaml", "2019-10-11/2019-10-15", "2019-10-11/2019-10-14"),
    "disputes/STOP-DAY.yaml:9:12 versions[1].value | 2019-10-15 lies outside effective, which says 2019-10-11/2019-10-14; widen that",
  ),
  wrong(
    "a day wider than what is made of the dispute",
    add("disputes/STOP-DAY.yaml", "assessment: { value: 2019-10-11, text: The notice says so. }\n"),
    "disputes/STOP-DAY.yaml:12:22 assessment.value | 2019-10-11 does not span effective, 2019-10-11/2019-10-15",
  ),
  wrong(
    "a dispute with one side",
    put(
      "disputes/STOP-DAY.yaml",
      "  - says: The fifteenth\n    value: 2019-10-15\n    citations: [GAZETTE A:P3]\n",
      "",
    ),
    "disputes/STOP-DAY.yaml:5:3 versions | needs at least two versions",
  ),
];
