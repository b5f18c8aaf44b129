import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import { edgeTypes } from "../../src/store/neo4j/shape/declared-references.ts";
import type { PolicyGraph, ReleaseView, Slice } from "../../src/store/policy-graph.ts";
import { generatedDataset, joined } from "../generate/dataset.ts";
import { unhurried } from "./asking.ts";
import { settings, uri } from "./neo4j-of-the-run.ts";
import { type Question, questionsAbout, randomPlan } from "./random-questions.ts";
import { reachedIn } from "./reached.ts";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1_000_000));
const GRAPHS_OF_A_LOAD = 50;
const CASES_OF_A_GRAPH = Number(process.env["CASES"] ?? 10);
const CAP = 10_000;
const plans = fc.sample(randomPlan(edgeTypes), { seed, numRuns: 12 });

describe.skipIf(uri === null)(`Both stores answer alike; SEED=${seed}`, () => {
  describe.each([0, 1])("graphs of load %i", (load) => {
    const numbers = Array.from({ length: GRAPHS_OF_A_LOAD }, (_, i) => load * GRAPHS_OF_A_LOAD + i);
    const graphs = numbers.map((number) =>
      generatedDataset(seed + number, undefined, `G${number}-`),
    );
    const all = joined(graphs);
    const reached = reachedIn(all.records);
    let graph: PolicyGraph;
    let memory: ReleaseView;
    let neo4j: ReleaseView;
    beforeAll(async () => {
      memory = await memoryPolicyGraph(all).current(unhurried);
      await loadDataset(settings, all);
      graph = neo4jPolicyGraph(settings, { patience: 30_000 });
      neo4j = await graph.current(unhurried);
    });
    afterAll(() => graph.close());

    test.each(graphs.map((dataset) => [dataset.release.id, dataset] as const))(
      "%s",
      async (_id, { records }) => {
        await fc.assert(
          fc.asyncProperty(questionsAbout(records, plans), async (question) => {
            expect(await answer(neo4j, question)).toEqual(await answer(memory, question));
          }),
          { seed, numRuns: CASES_OF_A_GRAPH },
        );
      },
      60_000,
    );

    async function answer(view: ReleaseView, question: Question): Promise<unknown> {
      switch (question.ask) {
        case "get":
          return view.get(question.keys);
        case "find":
          // A store may count by itself, or remember how many it has just found.
          return [
            await view.count(question.kind, question.where),
            await view.find(question.kind, question.where, question.page),
            await view.count(question.kind, question.where),
          ];
        case "referrers":
          return view.referrers(question.keys, question.edges, question.page);
        case "slice":
          return insideOf(await view.slice(question.start, question.steps, CAP), question);
      }
    }

    /** Of a slice all that was to be reached, with who names it; a slice that is more is not the worse. */
    function insideOf(slice: Slice, { start, steps }: Question & { readonly ask: "slice" }) {
      const keys = reached(start, steps);
      const inside = [...keys].map((key) => [
        slice.get(key),
        slice.referrers(key, []).filter((record) => keys.has(record.key)),
      ]);
      return { truncated: slice.truncated, inside };
    }
  });
});
