import neo4j, { type Driver } from "neo4j-driver";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { type Content, contentOf } from "../../src/store/neo4j/load/content.ts";
import type { Edge } from "../../src/store/neo4j/shape/edge.ts";
import { emptyDatabase } from "../graphs/database.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";

const BATCH = 5_000;

/** Seconds that a load of Proviso took, and that the same rows took by plain batched UNWIND. */
export interface Loaded {
  readonly records: number;
  readonly edges: number;
  readonly proviso: number;
  readonly plain: number;
}

/** Loads a graph both ways, each into a fresh database that has been warmed with a small one. */
export async function loaded(graph: Graph, signal: AbortSignal): Promise<Loaded> {
  const dataset = datasetFor(graph);
  const content = contentOf(dataset);
  const proviso = await inFreshDatabase(signal, async (uri) => {
    const settings = { uri, user: null, password: null, database: "neo4j" };
    await loadDataset(settings, datasetFor(1_000));
    return () => loadDataset(settings, dataset);
  });
  const plain = await inFreshDatabase(signal, async (uri) => {
    const driver = neo4j.driver(uri);
    for (const label of content.nodes.keys())
      await driver.executeQuery(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.key IS UNIQUE`);
    await driver.executeQuery("CALL db.awaitIndexes(300)");
    await writePlainly(driver, contentOf(datasetFor(1_000)));
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    return () => writePlainly(driver, content).finally(() => driver.close());
  });
  return { records: dataset.records.length, edges: content.edges.length, proviso, plain };
}

async function inFreshDatabase(
  signal: AbortSignal,
  prepare: (uri: string) => Promise<() => Promise<unknown>>,
): Promise<number> {
  const database = await emptyDatabase(signal);
  try {
    const write = await prepare(database.uri);
    const begun = performance.now();
    await write();
    return (performance.now() - begun) / 1_000;
  } finally {
    await database.stop();
  }
}

/** As one writes it down at first: nodes, then edges, by label, type and key, and nothing else. */
async function writePlainly(driver: Driver, { nodes, edges }: Content): Promise<void> {
  const labels = new Map<string, string>();
  for (const [label, rows] of nodes) {
    for (const { key } of rows) labels.set(key, label);
    await batches(driver, `UNWIND $rows AS row CREATE (n:${label}) SET n = row`, rows);
  }
  const alike = new Map<string, Edge[]>();
  for (const edge of edges) {
    const name = [edge.type, labels.get(edge.from), labels.get(edge.to)].join(" ");
    const known = alike.get(name);
    if (known) known.push(edge);
    else alike.set(name, [edge]);
  }
  for (const [name, rows] of alike) {
    const [type = "", from = "", to = ""] = name.split(" ");
    const text = `UNWIND $rows AS row
MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await batches(driver, text, rows);
  }
}

async function batches(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH)
    await driver.executeQuery(text, { rows: rows.slice(i, i + BATCH) });
}
