import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { startNeo4j } from "../../src/commands/neo4j/neo4j-server.ts";
import { freePort } from "../../src/commands/neo4j/ports.ts";
import { kindNames } from "../../src/domain/kind-names.ts";
import { loadDataset } from "../../src/store/neo4j/load-dataset.ts";
import { datasetFor, type Graph } from "./graph.ts";

/** A Neo4j of this run's own. */
export interface Database {
  readonly uri: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A fresh, empty Neo4j on a free port. */
export async function emptyDatabase(signal: AbortSignal): Promise<Database> {
  const home = await mkdtemp(join(tmpdir(), "proviso-bench-"));
  const server = await startNeo4j(home, await freePort(), signal);
  return {
    uri: server.uri,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A fresh Neo4j that holds a graph, with the indexes that the opponents' texts want. */
export async function databaseWith(graph: Graph, signal: AbortSignal): Promise<Database> {
  const database = await emptyDatabase(signal);
  const settings = { uri: database.uri, user: null, password: null, database: "neo4j" };
  await loadDataset(settings, datasetFor(graph));
  const driver = neo4j.driver(database.uri);
  // Our own indexes begin with the release, which the opponents do not know of.
  for (const kind of kindNames)
    await driver.executeQuery(`CREATE INDEX opponents_${kind} FOR (n:${kind}) ON (n.key)`);
  await driver.executeQuery("CALL db.awaitIndexes(300)");
  await driver.close();
  return database;
}
