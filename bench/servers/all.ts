import type { Contestant, ServerName } from "../contestants.ts";
import type { Database } from "../graphs/database.ts";
import type { Graph } from "../graphs/graph.ts";
import { run, type Running } from "./running.ts";

/** Every server that a graph is asked of, each in a process of its own. */
export type Servers = ReadonlyMap<ServerName, Running>;

/** Starts those that the contestants need. `answers` are the finished bytes by question. */
export async function startAll(
  graph: Graph,
  database: Database | null,
  contestants: readonly Contestant[],
  answersOf: (embedded: Running) => Promise<Readonly<Record<string, string>>>,
): Promise<Servers> {
  const neo4j = database?.uri ?? null;
  const embedded = await run("servers/proviso.ts", { graph, neo4j: null, snapshot: false });
  const servers = new Map<ServerName, Running>([["embedded", embedded]]);
  const start: Readonly<Record<Exclude<ServerName, "embedded">, () => Promise<Running>>> = {
    yoga: () => run("floors/yoga.ts", {}),
    http: async () => run("floors/http.ts", { answers: await answersOf(embedded) }),
    snapshot: () => run("servers/proviso.ts", { graph, neo4j, snapshot: true }),
    neo4j: () => run("servers/proviso.ts", { graph, neo4j, snapshot: false }),
    forgetful: () => run("servers/proviso.ts", { graph, neo4j, snapshot: false, remembered: 0 }),
    cypher: () => run("servers/cypher.ts", { neo4j }),
    "neo4j-graphql": () => run("servers/neo4j-graphql.ts", { neo4j }),
  };
  for (const { server } of contestants)
    if (server !== "embedded" && !servers.has(server)) servers.set(server, await start[server]());
  return servers;
}
