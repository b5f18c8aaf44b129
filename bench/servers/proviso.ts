/** Proviso as `npm start` composes it, over a graph in memory or in Neo4j. */
import { createGraphql } from "../../src/graphql/server.ts";
import { httpServer } from "../../src/http/http-server.ts";
import { routes } from "../../src/http/routes.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { neo4jPolicyGraph } from "../../src/store/neo4j/neo4j-policy-graph.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { answerAt, toldByParent } from "./serving.ts";

const { graph: asked, neo4j } = toldByParent() as { graph: Graph; neo4j: string | null };
const graph =
  neo4j === null
    ? memoryPolicyGraph(datasetFor(asked))
    : neo4jPolicyGraph(
        { uri: neo4j, user: null, password: null, database: "neo4j" },
        // A slow answer is measured, not given up.
        { patience: 60_000 },
      );
const handler = routes({
  graph,
  graphql: createGraphql({ graph, publicUrl: "" }),
  isStopping: () => false,
});
answerAt(await httpServer(handler).listen(0));
