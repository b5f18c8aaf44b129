import { describe, expect, test } from "vitest";
import { ask } from "../ask.ts";

interface Row {
  readonly imposer: { readonly key: string };
  readonly lead: {
    readonly control: { readonly key: string };
    readonly first: { readonly kind: string; readonly directions: readonly string[] };
    readonly daysAfter: { readonly least: number; readonly most: number };
    readonly end: null | {
      readonly act: { readonly key: string };
      readonly reasons: readonly { readonly basis: string }[];
      readonly conditions: readonly { readonly key: string }[];
    };
    readonly daysHeld: {
      readonly ranges: readonly { readonly least: number; readonly most: number }[];
      readonly continues: boolean;
    };
  };
  readonly controls: readonly { readonly control: { readonly key: string } }[];
}
interface Answer {
  readonly responses: readonly Row[];
  readonly companies: readonly Row[];
  readonly declined: readonly { readonly key: string }[];
  readonly noneFound: readonly { readonly key: string }[];
  readonly notLooked: readonly { readonly key: string }[];
}

async function compared(args: string): Promise<Answer> {
  const query = `query { compareResponses(${args}) {
    responses { ...Row } companies { ...Row } declined { key } noneFound { key } notLooked { key } } }
    fragment Row on Response { imposer { ... on Record { key } } controls { control { key } }
      lead { control { key } first { kind directions } daysAfter { least most }
        end { act { key } reasons { basis } conditions { key } } daysHeld { ranges { least most } continues } } }`;
  return (JSON.parse(await ask(query)) as { data: { compareResponses: Answer } }).data
    .compareResponses;
}

const syria = (asOf: string) =>
  compared(`trigger: "TUR-SYRIA-2019", target: "TUR", asOf: "${asOf}"`);
const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);
const imposers = ({ responses }: Answer) => responses.map(({ imposer }) => imposer.key);
const rowOf = ({ responses }: Answer, imposer: string) =>
  responses.find((row) => row.imposer.key === imposer)?.lead;

describe("Türkiye's operation in Syria of October 2019", () => {
  test("was answered by eleven states, the earliest first", async () => {
    const answer = await syria("2026-11-23");
    expect(imposers(answer)).toEqual([
      "NOR",
      "CZE",
      "FIN",
      "SWE",
      "NLD",
      "CAN",
      "DEU",
      "FRA",
      "ESP",
      "GBR",
      "ITA",
    ]);
    expect(answer.companies).toEqual([]);
  });

  test("the EU declined, and the United States' act of 2020 had another trigger", async () => {
    const answer = await syria("2026-11-23");
    expect(keys(answer.declined)).toEqual(["EU-TUR-2019-DECLINE"]);
    expect(imposers(answer)).not.toContain("USA");
    expect(keys(answer.noneFound)).toContain("USA");
    expect(keys(answer.notLooked)).not.toContain("USA");
    expect(keys(answer.notLooked)).not.toContain("TUR");
  });

  test("every state on record stands in one place", async () => {
    const { responses, noneFound, notLooked } = await syria("2026-11-23");
    const all = [
      ...responses.map(({ imposer }) => imposer.key),
      ...keys(noneFound),
      ...keys(notLooked),
    ];
    const { data } = JSON.parse(await ask("{ states(first: 0) { totalCount } }")) as {
      data: { states: { totalCount: number } };
    };
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(data.states.totalCount - 1);
  });

  test("Canada's row is that of the goods held longest, with the other inside", async () => {
    const answer = await syria("2026-11-23");
    expect(rowOf(answer, "CAN")).toMatchObject({
      control: { key: "CAN-TUR-GROUP-2" },
      first: { kind: "SUSPEND_ISSUANCE", directions: ["TIGHTENED"] },
      daysAfter: { least: 2, most: 10 },
      end: {
        act: { key: "CAN-TUR-2024-LIFT" },
        reasons: [{ basis: "REPORTED" }],
        conditions: expect.arrayContaining([
          { key: "CAN-TUR-2024-LIFT/sweden-accession" },
        ]) as object[],
      },
      daysHeld: { ranges: [{ least: 1563, most: 1572 }], continues: false },
    });
    const row = answer.responses.find(({ imposer }) => imposer.key === "CAN");
    expect(row?.controls.map(({ control }) => control.key)).toEqual([
      "CAN-TUR-GROUP-2",
      "CAN-TUR-OTHER",
    ]);
  });

  test.each([
    ["2019-10-08", [], []],
    ["2019-10-12", ["NOR", "CZE", "FIN", "SWE", "NLD", "CAN", "DEU", "FRA"], []],
    [
      "2019-10-15",
      ["NOR", "CZE", "FIN", "SWE", "NLD", "CAN", "DEU", "FRA", "ESP", "GBR", "ITA"],
      ["EU-TUR-2019-DECLINE"],
    ],
  ])("on %s what came later is not yet known", async (asOf, states, declined) => {
    const answer = await syria(asOf);
    expect(imposers(answer)).toEqual(states);
    expect(keys(answer.declined)).toEqual(declined);
  });

  test.each([
    ["GBR", "2021-11-30", null],
    ["GBR", "2021-12-01", "GBR-TUR-2021-LIFT"],
    ["CAN", "2024-01-28", null],
    ["CAN", "2024-01-29", "CAN-TUR-2024-LIFT"],
  ])("%s's end on %s: %s", async (imposer, asOf, act) => {
    expect(rowOf(await syria(asOf), imposer)?.end?.act.key ?? null).toBe(act);
  });
});

test("an answer may be an easing: Sweden's ratification was answered by the lifting", async () => {
  const answer = await compared(
    'trigger: "TUR-SWEDEN-RATIFICATION-2024", target: "TUR", asOf: "2026-11-23"',
  );
  expect(rowOf(answer, "CAN")).toMatchObject({
    first: { kind: "LIFT", directions: ["EASED"] },
    daysAfter: { least: 6, most: 7 },
    end: { act: { key: "CAN-TUR-2024-LIFT" } },
    daysHeld: { ranges: [{ least: 1563, most: 1572 }] },
  });
});
