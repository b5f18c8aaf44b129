/** Proviso as `npm start` composes it: over a graph in memory, in Neo4j, or a copy before Neo4j. */
import { createGraphql } from "../../src/graphql/server.ts";
import { httpServer } from "../../src/http/http-server.ts";
import { routes } from "../../src/http/routes.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { snapshotInFront } from "../../src/store/snapshot-in-front.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { answerAt, toldByParent } from "./serving.ts";

/** A slow answer is measured, not given up; and a release may take long to read. */
const PATIENCE = 60_000;

interface Told {
  readonly graph: Graph;
  readonly neo4j: string | null;
  readonly snapshot: boolean;
  /** How many records what was read may hold; as usual where it is not said. */
  readonly remembered?: number;
}
const told = toldByParent() as Told;
const graph = graphOf(told);
// Whoever asks first would wait for the copy otherwise.
if (told.snapshot)
  await graph.current({ remaining: () => 2 * PATIENCE, signal: new AbortController().signal });
const handler = routes({
  graph,
  graphql: createGraphql({ graph, publicUrl: "" }),
  isStopping: () => false,
});
answerAt(await httpServer(handler).listen(0));

function graphOf({ graph: asked, neo4j, snapshot, ...remembering }: Told): PolicyGraph {
  if (neo4j === null) return memoryPolicyGraph(datasetFor(asked));
  const settings = { uri: neo4j, user: null, password: null, database: "neo4j" };
  const far = neo4jPolicyGraph(settings, { patience: PATIENCE, ...remembering });
  return snapshot ? snapshotInFront(far, memoryPolicyGraph) : far;
}
