import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { kindNames } from "../../src/domain/kind-names.ts";
import { kinds } from "../../src/domain/kinds.ts";
import { fieldsOf } from "../../src/domain/shape.ts";
import { readingDriver } from "../../src/store/neo4j/driver.ts";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import { reader } from "../../src/store/neo4j/reader.ts";
import { declaredReferences } from "../../src/store/neo4j/shape/declared-references.ts";
import { nodeOf } from "../../src/store/neo4j/shape/node.ts";
import { readTexts } from "../../src/store/neo4j/texts/read-texts.ts";
import { sliceTextOf } from "../../src/store/neo4j/texts/slice.ts";
import type { PolicyGraph, ReleaseView, Step } from "../../src/store/policy-graph.ts";
import { byKey, unhurried } from "./asking.ts";
import { empty, settings, uri, valueOf } from "./neo4j-of-the-run.ts";
import { policyGraphContract } from "./policy-graph.contract.ts";
import { sample } from "./sample.ts";
import { stored } from "./stored.ts";

/** What the operators of a plan are called. */
function operatorsOf(plan: Plan | false): readonly string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : [];
}
interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const plan: readonly Step[] = [
  { edges: ["TARGETS"], direction: "IN", depth: 1 },
  { edges: ["EFFECT_ON", "ABOUT"], direction: "IN", depth: 2 },
  { edges: ["BECAUSE"], direction: "OUT", depth: 8 },
  { edges: [], direction: "OUT", depth: 1 },
];

describe.skipIf(uri === null)("A real Neo4j", () => {
  test("without a release says how to load one", async () => {
    await empty();
    const graph = neo4jPolicyGraph(settings, { patience: 30_000 });
    await expect(graph.current(unhurried)).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: "The database holds no release yet: run `npm run load`.",
    });
    await graph.close();
  });

  // First, since what is planned here need not be planned below.
  test("plans every text, and scans neither a label nor all nodes for any", async () => {
    await loadDataset(settings, sample);
    const texts = [...readTexts, ["slice", sliceTextOf(plan)] as const];
    const scanning: string[] = [];
    const driver = readingDriver(settings);
    const explain = async () => {
      const session = driver.session({ database: settings.database, defaultAccessMode: "READ" });
      for (let next = texts.pop(); next; next = texts.pop()) {
        const [name, text] = next;
        const { summary } = await session.run(`EXPLAIN ${text}`);
        if (operatorsOf(summary.plan).some((one) => one.includes("Scan"))) scanning.push(name);
      }
    };
    expect(texts.length).toBeGreaterThan(300);
    await Promise.all([explain(), explain()]);
    await driver.close();
    expect(scanning).toEqual([]);
  }, 300_000);

  policyGraphContract("Neo4j", async (dataset) => {
    await loadDataset(settings, dataset);
    return neo4jPolicyGraph(settings, { patience: 30_000 });
  });

  test("refuses to write where we read", async () => {
    const driver = readingDriver(settings);
    const read = reader(driver, settings.database, { asked: () => undefined, patience: 30_000 });
    await expect(read("CREATE (n:Nothing) RETURN n", {}, unhurried)).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
    await driver.close();
  });

  test("is asked once for each question, and not at all for what is known", async () => {
    await loadDataset(settings, sample);
    const asked: string[] = [];
    const graph = neo4jPolicyGraph(settings, {
      asked: (text) => asked.push(text),
      patience: 30_000,
      remembered: 0,
    });
    const trips = async (question: (view: ReleaseView) => Promise<unknown>) => {
      const view = await graph.current(unhurried);
      asked.length = 0;
      await question(view);
      return asked.length;
    };
    const references = { target: ["TUR", "ANY"], imposedBy: ["CAN"] };
    expect(await trips((view) => view.get(["CAN", "TUR", "CAN-2019/talks"]))).toBe(1);
    expect(await trips((view) => view.find("State", {}, byKey("State")))).toBe(1);
    expect(await trips((view) => view.find("Control", { references }, byKey("Control")))).toBe(1);
    expect(await trips((view) => view.count("Control", { references }))).toBe(1);
    expect(await trips((view) => view.count("Control", {}))).toBe(0);
    // A filtered page brings its count along, whatever page it is.
    const pageAndCount = async (view: ReleaseView) => {
      const page = { ...byKey("Control"), above: "CAN-TUR", limit: 1 };
      await view.find("Control", { references }, page);
      expect(await view.count("Control", { references })).toBe(2);
    };
    expect(await trips(pageAndCount)).toBe(1);
    expect(
      await trips((view) => view.referrers(["CAN", "ANY"], [], { after: null, limit: 9 })),
    ).toBe(1);
    expect(await trips((view) => view.slice(["TUR", "ANY"], plan, 1_000))).toBe(1);
    expect(await trips((view) => view.get([]))).toBe(0);
    await graph.close();
  });

  test("is not asked again for what it said of a release, and is for another", async () => {
    const other = { ...sample, release: { ...sample.release, id: "another", hash: "another" } };
    await loadDataset(settings, sample);
    let asked = 0;
    const told = { asked: () => (asked += 1), patience: 30_000 };
    const graph = neo4jPolicyGraph(settings, told);
    const forgetful = neo4jPolicyGraph(settings, { ...told, remembered: 1 });
    const trips = async (from: PolicyGraph) => {
      const view = await from.current(unhurried);
      asked = 0;
      const slice = await view.slice(["TUR", "ANY"], plan, 1_000);
      await view.get(["CAN", "TUR"]);
      await view.find("State", {}, byKey("State"));
      await view.count("Control", { references: { imposedBy: ["CAN"] } });
      await view.referrers(["CAN"], [], { after: null, limit: 9 });
      return { asked, slice };
    };
    const first = await trips(graph);
    expect(first.asked).toBe(5);
    expect(await trips(graph)).toEqual({ asked: 0, slice: first.slice });
    await trips(forgetful);
    expect((await trips(forgetful)).asked).toBe(5);
    await loadDataset(settings, other);
    await expect.poll(() => trips(graph)).toMatchObject({ asked: 5 });
    // A database that was emptied gives the same number to another release.
    await empty();
    await loadDataset(settings, sample);
    await expect.poll(() => trips(graph)).toMatchObject({ asked: 5 });
    await Promise.all([graph.close(), forgetful.close()]);
  });

  test("says which release is current for a twentieth of a second, then is asked again", async () => {
    await loadDataset(settings, sample);
    let asked = 0;
    const graph = neo4jPolicyGraph(settings, { asked: () => (asked += 1), patience: 30_000 });
    await graph.current(unhurried);
    await setTimeout(60);
    asked = 0;
    await graph.current(unhurried);
    await graph.current(unhurried);
    expect(asked).toBe(1);
    await graph.close();
  });

  test("shows people who write Cypher what a record says", async () => {
    await loadDataset(settings, sample);
    const current = "MATCH (p:Pointer) WITH p.release AS release MATCH ";
    const ask = (pattern: string) => valueOf(`${current}${pattern}`);
    expect(
      await ask(
        `(:PolicyAction {release: release, key: 'CAN-2019'})-[r:EFFECT_ON]->(:Control {key: 'CAN-TUR'}) RETURN properties(r)`,
      ),
    ).toEqual({
      path: "effects/CAN-TUR",
      i: 0,
      posture: "PROHIBITED",
      temporary: false,
      contested: false,
    });
    expect(
      await ask(
        `(n {release: release, key: 'CAN-2019'})-[r:BECAUSE {path: 'reasons/talks'}]->(e:Event) WITH r, e ORDER BY r.i RETURN collect([r.i, r.basis, e.key])`,
      ),
    ).toEqual([
      [0, "STATED", "TALKS"],
      [1, "STATED", "INCURSION"],
    ]);
    expect(
      await ask(
        `(:Event {release: release, key: 'TALKS'})-[r:CITES {path: ''}]->(s:Source) RETURN [s.key, r.at]`,
      ),
    ).toEqual(["SEED", "A:P1"]);
    expect(
      await ask(
        `({release: release, key: 'DOUBT'})-[r:ABOUT]->(n) RETURN [labels(n)[0], n.key, r.inner]`,
      ),
    ).toEqual(["PolicyAction", "CAN-2019", "CAN-2019/incursion"]);
    expect(
      await ask(
        `(n:PolicyAction {release: release, key: 'CAN-2019'}) RETURN [n.effective, n.effectiveEarliest, n.effectiveLatest, n.postures]`,
      ),
    ).toEqual(["2019-10-11/2019-10-19", "2019-10-11", "2019-10-19", ["PROHIBITED"]]);
    expect(
      await ask(
        `(n:Control {release: release, key: 'CAN-ANY'}) RETURN [n.targetAny, n.coversAll, n.coversUnknown, n.directions, COUNT { (n)-[:TARGETS]->() }]`,
      ),
    ).toEqual([true, false, true, ["EXPORT"], 0]);
    expect(await ask(`(n:State {release: release, key: 'TUR'}) RETURN labels(n)`)).toEqual([
      "State",
    ]);
  });
});

test("what the adapter adds to nodes and edges hides nothing that a record says", () => {
  const ours = ["release", "record", "hash", "postures", "words", "searchText"];
  const fields = kindNames.flatMap((kind) => fieldsOf(kinds[kind].fields).map(({ name }) => name));
  expect(fields.filter((name) => ours.includes(name))).toEqual([]);
  const beside = declaredReferences.flatMap((declared) => declared.beside);
  expect(beside.filter((name) => ["path", "i", "inner"].includes(name))).toEqual([]);
});

test("a name's sort text keeps its order and holds no character that Neo4j compares in two ways", () => {
  const { byName } = nodeOf(stored("State", { key: "ABC", name: "日本 \uFFFD \u{1F600}" }));
  expect(byName).toBe("日本 \uD7FF00fffd \uD7FF01f600 ABC");
});
