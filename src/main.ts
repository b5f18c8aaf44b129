/**
 * `npm start`: settings, port, store, and the server over it. Exit codes are those of sysexits.h:
 * 78 for what the environment must mend, 1 for seeds or an export that are not sound, 70 for a fault of ours.
 */
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { Release } from "./domain/dataset.ts";
import { kindNames } from "./domain/kind-names.ts";
import { ExportError } from "./exported/export-error.ts";
import { endGracefully } from "./http/ending.ts";
import { graphiqlPages } from "./http/graphiql.ts";
import { httpServer } from "./http/http-server.ts";
import { surviveClosedPipes } from "./http/quiet-output.ts";
import { routes, startingRoutes } from "./http/routes.ts";
import type { Neo4jSettings } from "./store/neo4j/neo4j-settings.ts";
import { SeedError } from "./seeds/problem.ts";
import { asInProduction, readSettings, type Settings, SettingsError } from "./settings.ts";
import { deadlineIn } from "./store/deadline.ts";
import { type PolicyGraph, StoreUnavailable } from "./store/policy-graph.ts";

surviveClosedPipes();
asInProduction();
try {
  await start(readSettings());
} catch (failure) {
  const isUnsound = failure instanceof SeedError || failure instanceof ExportError;
  const isTold = failure instanceof SettingsError || isUnsound;
  process.stderr.write(`${isTold ? failure.message : inspect(failure)}\n`);
  process.exit(failure instanceof SettingsError ? 78 : isUnsound ? 1 : 70);
}

/** Takes the port first, so that a taken one is told before anything is loaded. */
async function start(settings: Settings): Promise<void> {
  let handler = startingRoutes();
  const server = httpServer((request, gone) => handler(request, gone));
  const port = await server.listen(settings.port).catch((error: unknown) => {
    throw new SettingsError(`PORT="${settings.port}" ${portProblem(error)}; choose another`);
  });
  const { graph, name } = await openGraph(settings);
  const ending = new AbortController();
  endGracefully(() => {
    ending.abort();
    return server.stop().then(() => graph.close());
  });
  const { createGraphql } = await import("./graphql/server.ts");
  handler = routes({
    graph,
    graphql: createGraphql({ graph, publicUrl: settings.publicUrl }),
    isStopping: () => server.isStopping(),
    pages: graphiqlPages(new URL("../dist/graphiql/", import.meta.url)),
  });
  say(`Proviso answers at http://localhost:${port}/graphql`);
  say(`Store: ${name}`);
  say(await releaseLine(graph));
  if (settings.neo4j && !settings.neo4j.snapshot) await warmUpNeo4j(settings.neo4j, ending.signal);
}

/** Over a connection of its own, so that nobody waits behind it. */
async function warmUpNeo4j(neo4j: Neo4jSettings, signal: AbortSignal): Promise<void> {
  const { neo4jPolicyGraph } = await import("./store/neo4j/neo4j-policy-graph.ts");
  const { warmUp } = await import("./graphql/warm-up.ts");
  const { namedQueries } = await import("./graphql/type-defs.ts");
  const graph = neo4jPolicyGraph(neo4j, { patience: 60_000 });
  await warmUp(graph, namedQueries(), signal).finally(() => graph.close());
}

/** The store that the settings ask for; what only the other needs is never loaded. */
async function openGraph({ neo4j, exported }: Settings) {
  if (neo4j !== null) {
    const { neo4jPolicyGraph } = await import("./store/neo4j/neo4j-policy-graph.ts");
    const graph = neo4jPolicyGraph(neo4j);
    const name = `Neo4j at ${neo4j.uri}, ${neo4j.database}`;
    return neo4j.snapshot
      ? { graph: await copyInFront(graph), name: `a copy of ${name}` }
      : { graph, name };
  }
  const { memoryPolicyGraph } = await import("./store/memory/memory-policy-graph.ts");
  if (exported !== null) {
    const { readExport } = await import("./exported/read-export.ts");
    return {
      graph: memoryPolicyGraph(await readExport(exported)),
      name: `in memory, from ${exported}`,
    };
  }
  const { loadSeeds } = await import("./seeds/load-seeds.ts");
  const folder = fileURLToPath(new URL("../seeds", import.meta.url));
  const acceptShrink = process.argv.includes("--accept-shrink");
  return {
    graph: memoryPolicyGraph(loadSeeds(folder, { acceptShrink })),
    name: "in memory, from seeds/",
  };
}

async function copyInFront(graph: PolicyGraph): Promise<PolicyGraph> {
  const { snapshotInFront } = await import("./store/snapshot-in-front.ts");
  const { memoryPolicyGraph } = await import("./store/memory/memory-policy-graph.ts");
  return snapshotInFront(graph, memoryPolicyGraph);
}

async function releaseLine(graph: PolicyGraph): Promise<string> {
  try {
    const { release } = await graph.current(deadlineIn(2_000, new AbortController().signal));
    return `Release ${release.id} of ${release.date}: ${countsOf(release)}`;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return `No release yet: ${error.message} Until then queries answer 503.`;
  }
}

function portProblem(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "is taken by another process";
  if (code === "EACCES") return "is not ours to use";
  throw error;
}

function countsOf({ counts }: Release): string {
  return kindNames.map((kind) => `${kind} ${counts[kind]}`).join(", ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
