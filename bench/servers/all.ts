import type { ServerName } from "../contestants.ts";
import type { Database } from "../graphs/database.ts";
import type { Graph } from "../graphs/graph.ts";
import { run, type Running } from "./running.ts";

/** Every server that a graph is asked of, each in a process of its own. */
export type Servers = ReadonlyMap<ServerName, Running>;

/** Starts them; those over Neo4j only where there is one. `answers` are the finished bytes by question. */
export async function startAll(
  graph: Graph,
  database: Database | null,
  answersOf: (embedded: Running) => Promise<Readonly<Record<string, string>>>,
): Promise<Servers> {
  const embedded = await run("servers/proviso.ts", { graph, neo4j: null });
  const servers = new Map<ServerName, Running>([
    ["embedded", embedded],
    ["yoga", await run("floors/yoga.ts", {})],
    ["http", await run("floors/http.ts", { answers: await answersOf(embedded) })],
  ]);
  if (!database) return servers;
  const neo4j = database.uri;
  return servers
    .set("neo4j", await run("servers/proviso.ts", { graph, neo4j }))
    .set("cypher", await run("servers/cypher.ts", { neo4j }))
    .set("neo4j-graphql", await run("servers/neo4j-graphql.ts", { neo4j }));
}
