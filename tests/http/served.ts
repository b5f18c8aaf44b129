import type { GraphQLSchema } from "graphql";
import { limitedServer } from "../../src/graphql/limited-server.ts";
import { createGraphql } from "../../src/graphql/server.ts";
import type { GraphqlServer } from "../../src/http/graphql.ts";
import { type HttpServer, httpServer, patience } from "../../src/http/http-server.ts";
import { routes } from "../../src/http/routes.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import type { PolicyGraph } from "../../src/store/policy-graph.ts";
import { generatedDataset } from "../generate/dataset.ts";

export interface Served {
  readonly port: number;
  readonly server: HttpServer;
  /** How long the store was given, in milliseconds, each time that it was asked for its release. */
  readonly waits: readonly number[];
}

/** A graph that notes when it is asked. */
function noting(graph: PolicyGraph) {
  const waits: number[] = [];
  const noted: PolicyGraph = {
    ...graph,
    current: (deadline) => {
      waits.push(deadline.remaining());
      return graph.current(deadline);
    },
  };
  return { noted, waits };
}

/** The real server on a socket of its own, over a generated graph unless given another. */
export async function serve(
  graph: PolicyGraph = memoryPolicyGraph(generatedDataset(1)),
  timeouts = patience,
): Promise<Served> {
  const { noted, waits } = noting(graph);
  const graphql = createGraphql({ graph: noted, publicUrl: "" });
  return { ...(await listen(graphql, noted, timeouts)), waits };
}

/** The same server over a schema that shows what the real one does not have. */
export async function serveSchema(schema: GraphQLSchema): Promise<Served> {
  const { noted, waits } = noting(memoryPolicyGraph(generatedDataset(1)));
  const graphql = limitedServer(schema, () => ({}));
  return { ...(await listen(graphql, noted, patience)), waits };
}

async function listen(graphql: GraphqlServer, graph: PolicyGraph, timeouts: typeof patience) {
  const server: HttpServer = httpServer(
    routes({ graphql, graph, isStopping: () => server.isStopping() }),
    timeouts,
  );
  return { server, port: await server.listen(0) };
}
