import { add, put } from "../seeds-folder.ts";
import { wrong } from "./wrong.ts";

const canada = "states/CAN.yaml";
const border = "places/BORDER.yaml";
const lift = "policy-actions/CAN-TUR-2024-LIFT.yaml";
const word = "statements/GAZETTE-WORD.yaml";
const dispute = "disputes/STOP-DAY.yaml";

const actionKinds =
  "IMPOSE, SUSPEND_ISSUANCE, SUSPEND_PERMITS, PRESUME_DENIAL, EXEMPT, EXTEND, TIGHTEN, EASE, " +
  "CANCEL_PERMITS, REINSTATE_PERMITS, SUSPEND_CONTROL, LIFT, REPLACE, EXPIRE, REIMPOSE, " +
  "COURT_ORDER, COURT_SUSPEND, COURT_QUASH, REASSESS, CLARIFY, DECLINE, COMPANY_RESTRICT";
const notText = 'quote brackets that belong to it, as "[2024-01-29,2024-01-30]"';

/** Fields and values that the kind of the record does not declare. */
export const shapes = [
  wrong(
    "a misspelt field",
    put(border, "name: The", "nmae: The"),
    `${border}:1:1 name | is missing`,
    `${border}:3:1 nmae | is no field here; did you mean "name"?`,
  ),
  wrong(
    "a misspelt field of an inner part",
    put(lift, "obliges:", "obligs:"),
    `${lift}:14:5 conditions[0].obligs | is no field here; did you mean "obliges"?`,
  ),
  wrong(
    "a field of nobody",
    add(border, "owner: TUR\n"),
    `${border}:5:1 owner | is no field here; the fields here are key, gaps, notes, citations, kind, name, aliases, in`,
  ),
  wrong(
    "a field with a number for its name",
    add(border, "1: x\n"),
    `${border}:5:1 1 | is no field here; the fields here are key, gaps, notes, citations, kind, name, aliases, in`,
  ),
  wrong(
    "a field that JavaScript knows",
    add(border, "__proto__: { name: Hill }\n"),
    `${border}:5:1 __proto__ | is no field here; the fields here are key, gaps, notes, citations, kind, name, aliases, in`,
  ),
  wrong(
    "a list for the name of a field",
    add(border, "? [a, b]\n: x\n"),
    `${border}:5:3 | is no name of a field; write a word`,
  ),
  wrong(
    "a missing field",
    put(border, "name: The border\n", ""),
    `${border}:1:1 name | is missing`,
  ),
  wrong(
    "a missing word",
    put(lift, "    basis: STATED\n", ""),
    `${lift}:11:5 conditions[0].basis | is missing`,
  ),
  wrong(
    "a misspelt word",
    put(lift, "kind: LIFT\n", "kind: LIFTED\n"),
    `${lift}:2:7 kind | "LIFTED" is not one of ${actionKinds}; did you mean "LIFT"?`,
  ),
  wrong(
    "a word of another vocabulary",
    put(border, "kind: REGION", "kind: ALLIANCE"),
    `${border}:2:7 kind | "ALLIANCE" is not one of REGION, CITY, SITE, SEA`,
  ),
  wrong(
    "an empty word",
    put(border, "kind: REGION", "kind:"),
    `${border}:2:6 kind | is empty; leave the field out or fill it`,
  ),
  wrong(
    "a list for a word",
    put(border, "kind: REGION", "kind: [REGION]"),
    `${border}:2:7 kind | must be text, not a list; ${notText}`,
  ),
  wrong(
    "a list for a text",
    put(canada, "name: Canada", "name: [Canada]"),
    `${canada}:3:7 name | must be text, not a list; ${notText}`,
  ),
  wrong(
    "a map for a text",
    put(canada, "name: Canada", "name: { en: Canada }"),
    `${canada}:3:7 name | must be text, not a map`,
  ),
  wrong(
    "a text for a list",
    put(lift, "takenBy: [CAN]", "takenBy: CAN"),
    `${lift}:4:10 takenBy | must be a list, not text`,
  ),
  wrong(
    "a text for a map",
    put(dispute, "about: { record: CAN-TUR-2019-STOP, field: effective }", "about: [STOP]"),
    `${dispute}:3:8 about | must be a map, not a list`,
  ),
  wrong(
    "a text for true or false",
    put(lift, "    was:", "    temporary: yes\n    was:"),
    `${lift}:9:16 effects[0].temporary | must be true or false, not text`,
  ),
  wrong(
    "a text for a number",
    add(word, "quantities: [{ value: many }]\n"),
    `${word}:8:23 quantities[0].value | must be a number, not text`,
  ),
  wrong(
    "a number without end",
    add(word, "quantities: [{ value: .inf }]\n"),
    `${word}:8:23 quantities[0].value | .inf is no number that can be counted with; write digits`,
  ),
  wrong(
    "a number for a text",
    put(canada, "name: Canada", "name: 1867"),
    `${canada}:3:7 name | 1867 is read as the number 1867; text is needed here, so quote it: "1867"`,
  ),
  wrong(
    "an unquoted code",
    put("control-list-entries/CAN-ECL-2.yaml", 'code: "2"', "code: 6E001"),
    `control-list-entries/CAN-ECL-2.yaml:2:7 code | 6E001 is read as the number 60; text is needed here, so quote it: "6E001"`,
  ),
  wrong(
    "an unquoted code without end",
    put("control-list-entries/CAN-ECL-2.yaml", 'code: "2"', "code: 1E350"),
    `control-list-entries/CAN-ECL-2.yaml:2:7 code | 1E350 is read as the number Infinity; text is needed here, so quote it: "1E350"`,
  ),
  wrong(
    "an unquoted locator",
    put(border, "[GAZETTE A:P2]", "[{ source: GAZETTE, at: 12 }]"),
    `${border}:4:36 citations[0].at | 12 is read as the number 12; text is needed here, so quote it: "12"`,
  ),
  wrong(
    "an empty text",
    put(canada, "name: Canada", "name:"),
    `${canada}:3:6 name | is empty; leave the field out or fill it`,
  ),
  wrong(
    "a text of blanks",
    put(canada, "name: Canada", 'name: "  "'),
    `${canada}:3:7 name | is empty; leave the field out or fill it`,
  ),
  wrong(
    "an empty list",
    put(lift, "takenBy: [CAN]", "takenBy: []"),
    `${lift}:4:10 takenBy | is empty; leave the field out or fill it`,
  ),
  wrong(
    "an empty element of a list",
    put(lift, "obliges: [TUR]", "obliges: [TUR, ]\n    exempts: [~]"),
    `${lift}:15:15 conditions[0].exempts[0] | is empty; leave the field out or fill it`,
  ),
  wrong(
    "a misspelt field of somebody who is not named",
    put(word, "anonymous:", "anonymus:"),
    `${word}:2:6 by[0].anonymous | is missing`,
    `${word}:2:8 by[0].anonymus | is no field here; did you mean "anonymous"?`,
  ),
  wrong(
    "a text too long to be one",
    put(canada, "name: Canada", `name: ${"a".repeat(2001)}`),
    `${canada}:3:7 name | is longer than 2000 characters; shorten it`,
  ),
  wrong(
    "a record without citation",
    put(border, "citations: [GAZETTE A:P2]\n", ""),
    `${border}:1:1 citations | has no citation; add \`citations: [SOURCE locator]\``,
  ),
  wrong(
    "an empty list of citations",
    put(border, "[GAZETTE A:P2]", "[]"),
    `${border}:4:12 citations | has no citation; add \`citations: [SOURCE locator]\``,
  ),
  wrong(
    "an address that is none",
    add("sources/GAZETTE.yaml", "url: gazette\n"),
    "sources/GAZETTE.yaml:5:6 url | is no address; write https://…",
  ),
  wrong(
    "a language by its name",
    add("sources/GAZETTE.yaml", "language: English\n"),
    "sources/GAZETTE.yaml:5:11 language | is no language code; write two lower-case letters, as en",
  ),
  wrong(
    "looking at nobody",
    { "coverage-records/LOOK.yaml": "key: LOOK\nday: 2026-11-23\nresult: LOOKED_NONE\n" },
    "coverage-records/LOOK.yaml:1:1 | names neither imposer nor target; name one",
  ),
];
