import { describe, expect, test } from "vitest";
import { ask } from "../ask.ts";

interface Lane {
  readonly before: readonly (string | null)[];
  readonly after: string;
  readonly directions: readonly string[];
}
interface Row {
  readonly control: { readonly key: string };
  readonly action: { readonly key: string };
  readonly certainty: string;
  readonly posture: Lane | null;
  readonly permits: Lane | null;
  readonly prolonged: boolean;
}
interface Answer {
  readonly outcome: string;
  readonly changes: readonly Row[];
}

async function changes(from: string, to: string, filter = '{ imposer: "CAN", target: "TUR" }') {
  const query = `{ changesBetween(from: "${from}", to: "${to}", filter: ${filter}) { outcome changes {
    control { key } action { key } certainty prolonged
    posture { before after directions } permits { before after directions } } } }`;
  return (JSON.parse(await ask(query)) as { data: { changesBetween: Answer } }).data.changesBetween;
}

const lane = (change: Lane | null) =>
  change && `${change.before.map(String).join("|")}>${change.after} ${change.directions.join("|")}`;

/** `CAN-TUR-GROUP-2 CERTAINLY ISSUANCE_SUSPENDED>PRESUMPTION_OF_DENIAL EASED, prolonged`. */
const rows = async (from: string, to: string) =>
  (await changes(from, to)).changes.map(({ control, certainty, posture, permits, prolonged }) =>
    [
      [control.key, certainty, lane(posture), lane(permits)].filter(Boolean).join(" "),
      ...(prolonged ? ["prolonged"] : []),
    ].join(", "),
  );

describe("Canada on Türkiye", () => {
  const frozen = (key: string, certainty: string) =>
    `${key} ${certainty} null>ISSUANCE_SUSPENDED TIGHTENED`;
  const denied =
    "CAN-TUR-GROUP-2 CERTAINLY ISSUANCE_SUSPENDED>PRESUMPTION_OF_DENIAL EASED, prolonged";
  const lifted = (certainty: string) =>
    `CAN-TUR-GROUP-2 ${certainty} PRESUMPTION_OF_DENIAL>CASE_BY_CASE_WITH_CONDITIONS EASED`;

  test.each([
    ["2019-01-01", "2019-10-10", []],
    [
      "2019-10-11",
      "2019-10-11",
      [frozen("CAN-TUR-GROUP-2", "POSSIBLY"), frozen("CAN-TUR-OTHER", "POSSIBLY")],
    ],
    // That the freeze took in the other goods is contested, however wide the window.
    [
      "2019-10-11",
      "2019-10-19",
      [frozen("CAN-TUR-GROUP-2", "CERTAINLY"), frozen("CAN-TUR-OTHER", "POSSIBLY")],
    ],
    ["2019-10-20", "2020-04-15", []],
    [
      "2020-04-16",
      "2020-04-16",
      [denied, "CAN-TUR-OTHER CERTAINLY ISSUANCE_SUSPENDED|null>CASE_BY_CASE EASED"],
    ],
    // Exempting seven systems changed no rule.
    ["2020-04-17", "2020-10-04", []],
    ["2020-10-05", "2020-10-05", ["CAN-TUR-GROUP-2 CERTAINLY VALID>SUSPENDED TIGHTENED"]],
    ["2021-04-12", "2021-04-12", ["CAN-TUR-GROUP-2 CERTAINLY SUSPENDED>CANCELLED TIGHTENED"]],
  ])("from %s to %s", async (from, to, expected) => {
    expect(await rows(from, to)).toEqual(expected);
  });

  test.each([
    ["2024-01-28", "2024-01-28", null],
    ["2024-01-28", "2024-01-29", "POSSIBLY"],
    ["2024-01-29", "2024-01-30", "CERTAINLY"],
    ["2024-01-30", "2024-01-31", "POSSIBLY"],
    ["2024-01-31", "2024-02-28", null],
  ])("the lifting, over whose day sources differ, from %s to %s: %s", async (from, to, sure) => {
    const found = (await rows(from, to)).filter((row) => row.startsWith("CAN-TUR-GROUP-2"));
    expect(found).toEqual(sure === null ? [] : [lifted(sure)]);
  });
});

test.each([
  ["UNCHANGED", '{ imposer: "CAN", target: "TUR" }'],
  ["NOT_LOOKED", '{ imposer: "PRK", target: "SWE" }'],
])("an empty answer explains itself: %s", async (outcome, filter) => {
  expect(await changes("2022-01-01", "2022-12-31", filter)).toEqual({ outcome, changes: [] });
});
