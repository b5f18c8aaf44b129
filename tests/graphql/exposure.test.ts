import { describe, expect, test } from "vitest";
import { ask } from "../ask.ts";

interface Answer {
  readonly outcome: string;
  readonly truncated: boolean;
  readonly nodes: readonly {
    readonly layer: number;
    readonly record: { readonly key: string };
    readonly controls: readonly { readonly control: { readonly key: string } }[];
  }[];
  readonly edges: readonly {
    readonly relation: string;
    readonly of: { readonly key: string };
    readonly leadsTo: { readonly key: string };
    readonly holds: string;
    readonly basis: string | null;
    readonly citations: readonly { readonly source: { readonly key: string } }[];
  }[];
}

async function exposed(args: string): Promise<Answer> {
  const query = `{ exposure(${args}) { outcome truncated nodes { layer record { key } controls { control { key } } }
    edges { relation of { key } leadsTo { key } holds basis citations { source { key } } } } }`;
  return (JSON.parse(await ask(query)) as { data: { exposure: Answer } }).data.exposure;
}

const steps = ({ edges }: Answer) =>
  edges.map(({ of, relation, leadsTo }) => `${of.key} ${relation} ${leadsTo.key}`);

describe("the MX-15D sensor", () => {
  test("leads into the Bayraktar TB2, into the hands of Türkiye and Azerbaijan, to Nagorno-Karabakh", async () => {
    const answer = await exposed('from: "WESCAM-MX-15D", asOf: "2020-11-01"');
    expect(steps(answer)).toEqual(
      expect.arrayContaining([
        "WESCAM-MX-15D COMPONENT_OF BAYRAKTAR-TB2",
        "BAYRAKTAR-TB2 OPERATED_BY TUR",
        "BAYRAKTAR-TB2 OPERATED_BY AZE",
        "BAYRAKTAR-TB2 USED_IN AZE-KARABAKH-SENSORS-2020",
        "AZE-KARABAKH-SENSORS-2020 IN_PLACE NAGORNO-KARABAKH",
        "WESCAM-MX-15D SUBSTITUTED_BY ASELSAN-CATS",
      ]),
    );
    const layer = new Map(answer.nodes.map(({ record, layer }) => [record.key, layer]));
    expect(
      ["WESCAM-MX-15D", "BAYRAKTAR-TB2", "ASELSAN-CATS", "TUR", "AZE", "NAGORNO-KARABAKH"].map(
        (key) => layer.get(key),
      ),
    ).toEqual([0, 1, 1, 2, 2, 2]);
    expect([answer.outcome, answer.truncated]).toEqual(["LEADS_ON", false]);
  });

  test("tells no step twice, and each with its sources", async () => {
    const answer = await exposed('from: "WESCAM-MX-15D", depth: 6, asOf: "2020-11-01"');
    expect(new Set(steps(answer)).size).toBe(answer.edges.length);
    expect(steps(answer)).not.toContain("ASELSAN-CATS SUBSTITUTE_FOR WESCAM-MX-15D");
    expect(answer.edges.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test.each([
    ["2019-10-10", false],
    ["2020-11-01", true],
    ["2024-01-28", true],
    ["2024-01-29", true],
    ["2024-01-30", false],
  ])("is touched on %s by Canada's control: %s", async (asOf, isTouched) => {
    const { nodes } = await exposed(`from: "WESCAM-MX-15D", depth: 1, asOf: "${asOf}"`);
    const keys = nodes[0]?.controls.map(({ control }) => control.key);
    expect(keys).toEqual(isTouched ? ["CAN-TUR-GROUP-2"] : []);
  });

  test.each([
    ["2020-11-01", "NOT"],
    ["2021-12-31", "NOT"],
    ["2022-06-01", "POSSIBLY"],
    ["2022-12-31", "CERTAINLY"],
  ])("has its substitute in the drone on %s: %s", async (asOf, holds) => {
    const { edges } = await exposed(`from: "WESCAM-MX-15D", depth: 2, asOf: "${asOf}"`);
    const built = edges.find(
      ({ of, relation }) => of.key === "ASELSAN-CATS" && relation === "COMPONENT_OF",
    );
    expect(built).toMatchObject({ leadsTo: { key: "BAYRAKTAR-TB2" }, holds, basis: "REPORTED" });
  });
});

test("Canada's control leads to the goods that it covers or names, and on to the drone", async () => {
  const answer = await exposed('from: "CAN-TUR-GROUP-2", asOf: "2021-06-01"');
  expect(steps(answer)).toEqual(
    expect.arrayContaining([
      "CAN-TUR-GROUP-2 NAMES WESCAM-MX-15D",
      "WESCAM-MX-15D COMPONENT_OF BAYRAKTAR-TB2",
      "BAYRAKTAR-TB2 OPERATED_BY AZE",
    ]),
  );
  const named = answer.edges.filter(({ relation }) => relation === "NAMES");
  expect(new Set(named.map(({ leadsTo }) => leadsTo.key)).size).toBe(named.length);
});

test("a global id and a key ask the same", async () => {
  expect(await exposed('from: "Product:WESCAM-MX-15D", asOf: "2020-11-01"')).toEqual(
    await exposed('from: "WESCAM-MX-15D", asOf: "2020-11-01"'),
  );
});
