import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedOf } from "../../bench/graphs/asked.ts";
import { sameDays } from "../../bench/questions/days.ts";
import { questions } from "../../bench/questions/index.ts";
import { questionNames } from "../../bench/questions/question.ts";
import { catalogueOf } from "../../src/search/catalogues.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { asker } from "../ask.ts";
import { corpusOf } from "../generate/corpus/corpus.ts";
import { type Counts, countedGraph } from "./counted-graph.ts";
import { hitsOf, type Sent } from "./hits.ts";
import { unhurried } from "../store/asking.ts";
import { database, empty, settings, uri } from "../store/neo4j-of-the-run.ts";

/** What an answer takes, in figures that no machine and no neighbour makes waver. */
interface Figures extends Counts {
  readonly bytes: number;
  /** Hits on Neo4j's database. */
  readonly hits?: number;
}

/** What a database held before leaves traces in its statistics: 8 % more or fewer hits were seen. */
const LEEWAY = 0.15;

const path = "bench/figures.json";
const committed = JSON.parse(readFileSync(path, "utf8")) as Record<string, Figures>;
const accepting = process.env["BENCH_ACCEPT"] === "1";
const remedy =
  "What this question takes has changed. If that is meant, `npm run bench:accept` writes the new " +
  "figures to bench/figures.json; commit it with the reason";

const dataset = corpusOf(1_000);
const asks = questionNames.map((name) => {
  const { query, variables } = questions[name];
  return { name, query, variables: variables(askedOf(1_000), sameDays) };
});

// Reading the names of a release comes once, and is not any question's own.
beforeAll(async () => {
  await catalogueOf(await memoryPolicyGraph(dataset).current(unhurried), unhurried);
});

function accept(name: string, figures: Partial<Figures>): void {
  Object.assign((committed[name] ??= { calls: {}, slice: 0, bytes: 0 }), figures);
  writeFileSync(path, `${JSON.stringify(committed, null, 2)}\n`);
}

test.each(asks)("$name asks its store as often, and answers as much, as before", async (one) => {
  const { graph, begin, counted } = countedGraph(dataset);
  const ask = asker(graph);
  begin();
  const answer = await ask(one.query, one.variables);
  expect(JSON.parse(answer)).not.toHaveProperty("errors");
  const figures = { ...counted(), bytes: Buffer.byteLength(answer) };
  if (accepting) accept(one.name, figures);
  expect({ ...figures, hits: committed[one.name]?.hits }, remedy).toEqual(committed[one.name]);
});

describe.skipIf(uri === null)("on a real Neo4j", () => {
  const sent: Sent[] = [];
  let graph: PolicyGraph;

  beforeAll(async () => {
    // A plan is made for what the database held then, and outlives it.
    await empty();
    await loadDataset(settings, dataset);
    await database.run("CALL db.clearQueryCaches()");
    const asked = (text: string, parameters: Sent["parameters"]) => sent.push({ text, parameters });
    graph = neo4jPolicyGraph(settings, { patience: 60_000, asked });
  });
  afterAll(() => graph.close());

  test.each(asks)("$name takes about as many hits on the database as before", async (one) => {
    sent.length = 0;
    expect(JSON.parse(await asker(graph)(one.query, one.variables))).not.toHaveProperty("errors");
    const hits = await hitsOf(settings.uri, sent);
    if (accepting) accept(one.name, { hits });
    const before = committed[one.name]?.hits ?? 0;
    expect(hits, remedy).toBeGreaterThan(before * (1 - LEEWAY));
    expect(hits, remedy).toBeLessThan(before * (1 + LEEWAY));
  });
});
