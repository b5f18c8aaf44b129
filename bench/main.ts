/** The headline on both stores over the real seeds: CPU of this process a request, and round trips. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../src/commands/neo4j/neo4j-server.ts";
import { freePort } from "../src/commands/neo4j/ports.ts";
import { createGraphql } from "../src/graphql/server.ts";
import { loadSeeds } from "../src/seeds/load-seeds.ts";
import { memoryPolicyGraph } from "../src/store/memory/memory-policy-graph.ts";
import { loadDataset } from "../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../src/store/policy-graph.ts";

const REQUESTS = 300;
const root = new URL("../", import.meta.url);
const query = readFileSync(new URL("queries/headline.graphql", root), "utf8");

type Server = ReturnType<typeof createGraphql>;

async function asked(server: Server): Promise<string> {
  const response = await server.fetch("http://proviso/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

async function measure(name: string, graph: PolicyGraph, trips: () => number): Promise<void> {
  const server = createGraphql({ graph, publicUrl: "" });
  for (let i = 0; i < REQUESTS; i++) await asked(server);
  const [before, tripsBefore] = [process.cpuUsage(), trips()];
  for (let i = 0; i < REQUESTS; i++) await asked(server);
  const { user, system } = process.cpuUsage(before);
  const ms = ((user + system) / 1_000 / REQUESTS).toFixed(2);
  console.log(`${name}: ${ms} ms CPU a request, ${(trips() - tripsBefore) / REQUESTS} round trips`);
}

const dataset = loadSeeds(new URL("seeds", root).pathname);
await measure("embedded", memoryPolicyGraph(dataset), () => 0);
const home = await mkdtemp(join(tmpdir(), "proviso-bench-"));
const neo4j = await startNeo4j(home, await freePort());
const settings = { uri: neo4j.uri, user: null, password: null, database: "neo4j" };
await loadDataset(settings, dataset);
let trips = 0;
const graph = neo4jPolicyGraph(settings, { patience: 60_000, asked: () => trips++ });
await measure("Neo4j", graph, () => trips);
await graph.close();
await neo4j.stop();
await rm(home, { recursive: true, force: true });
