import { describe, expect, test } from "vitest";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import type { PolicyGraph, ReleaseView } from "../../src/store/policy-graph.ts";
import { ask, asker, dataset } from "../ask.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { unhurried } from "../store/asking.ts";

async function errorsOf(query: string): Promise<unknown> {
  return (JSON.parse(await ask(query)) as { errors?: unknown }).errors;
}

describe("questions take what people call records", () => {
  test.each([
    [
      'liftings(filter: { imposer: "Canada", target: "Turkey", product: "mx-15d" })',
      'liftings(filter: { imposer: "CAN", target: "TUR", product: "WESCAM-MX-15D" })',
      "liftings { action { key } }",
    ],
    [
      'inForce(asOf: "2020-11-01", filter: { target: "TR" })',
      'inForce(asOf: "2020-11-01", filter: { target: "TUR" })',
      "controls { control { key } }",
    ],
    ['timeline(of: "Bayraktar TB2")', 'timeline(of: "BAYRAKTAR-TB2")', "entries { text }"],
    ['timeline(of: "Product:TB2")', 'timeline(of: "BAYRAKTAR-TB2")', "entries { text }"],
    ['claims(about: "türkiye")', 'claims(about: "State:TUR")', "about { key }"],
    ['reactions(to: "can-tur-2024-lift")', 'reactions(to: "CAN-TUR-2024-LIFT")', "to { key }"],
    ['why(action: "can-tur-2024-lift")', 'why(action: "CAN-TUR-2024-LIFT")', "chain { text }"],
    [
      'whyLifted(control: "can-tur-group-2")',
      'whyLifted(control: "CAN-TUR-GROUP-2")',
      "outcome summary",
    ],
  ])("%s is %s", async (byName, byKey, fields) => {
    const answer = async (field: string) => ask(`{ it: ${field} { ${fields} } }`);
    const [named, keyed] = [await answer(byName), await answer(byKey)].map(
      (text) => (JSON.parse(text) as { data: unknown }).data,
    );
    expect(named).toEqual(keyed);
    expect(keyed).toBeDefined();
  });

  test("all that cannot be used is told at once", async () => {
    const query =
      '{ liftings(filter: { imposer: "Canadia", target: "Turkiy", product: "CAN" }) { asOf } }';
    expect(await errorsOf(query)).toMatchObject([
      {
        message: [
          'filter.imposer: no State or Organization is called "Canadia"; did you mean "Canada" (CAN)?',
          'filter.target: no State or Organization or Person is called "Turkiy"; did you mean "Turkiye" (TUR)?',
          'filter.product: "CAN" is of kind State; this takes a Product.',
        ].join("\n"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test("a name of several is refused with their keys", async () => {
    const query = '{ claims(about: "Canada ") { asOf } }';
    expect(await errorsOf(query)).toBeUndefined();
    const twice = generatedDataset(31);
    const [first, second] = twice.records.filter(({ type }) => type === "State");
    const records = twice.records.map((record) =>
      record === first || record === second ? { ...record, name: "Twice" } : record,
    );
    const release = { ...twice.release, hash: "twice" };
    const answer = await asker(memoryPolicyGraph({ release, records }))(
      '{ inForce(filter: { imposer: "twice" }) { asOf } }',
    );
    expect(answer).toContain(`${String(first?.key)} (Twice), ${String(second?.key)} (Twice)`);
    expect(answer).toContain("BAD_USER_INPUT");
  });

  test("the pairs of fields take keys", async () => {
    expect(await ask('{ state(key: "Canada") { key } }')).toContain('{"state":null}');
  });
});

describe("on a store far away", () => {
  /** The graph as one whose every read takes a trip; `trips` notes each, scans by their kind. */
  async function farAway(id: string, trips: string[]): Promise<PolicyGraph> {
    const release = { ...dataset.release, hash: id };
    const view = await memoryPolicyGraph({ ...dataset, release }).current(unhurried);
    const noted = (name: string) => trips.push(name);
    const far: ReleaseView = {
      ...view,
      atHand: null,
      until: () => far,
      get: (keys) => (noted("get"), view.get(keys)),
      find: (kind, where, page) => (noted("find"), view.find(kind, where, page)),
      slice: (keys, steps, cap) => (noted("slice"), view.slice(keys, steps, cap)),
      scan: (kind) => (noted("scan"), view.scan(kind)),
    };
    return {
      current: () => Promise.resolve(far),
      known: () => null,
      close: () => Promise.resolve(),
    };
  }
  const question = (imposer: string) =>
    `{ liftings(filter: { imposer: "${imposer}", target: "TUR" }) { outcome } }`;

  test("a question asks twice, by key or by name, once the names are read", async () => {
    const trips: string[] = [];
    const asked = asker(await farAway("far-1", trips));
    await asked(question("Canada"));
    for (const imposer of ["Canada", "CAN", "CA"]) {
      trips.length = 0;
      expect(await asked(question(imposer))).toContain('"outcome":"LIFTED"');
      expect(trips).toEqual(["find", "slice"]);
    }
  });

  test("keys do not wait for the names to be read: they take one trip", async () => {
    const trips: string[] = [];
    const asked = asker(await farAway("far-2", trips));
    expect(await asked(question("CAN"))).toContain('"outcome":"LIFTED"');
    expect(trips.filter((trip) => trip !== "scan")).toEqual(["get", "find", "slice"]);
  });
});
