import { loadSeeds } from "../src/seeds/load-seeds.ts";
import { createGraphql } from "../src/graphql/server.ts";
import { memoryPolicyGraph } from "../src/store/memory/memory-policy-graph.ts";
import type { PolicyGraph } from "../src/store/policy-graph.ts";

/** The day on which the tests ask. */
export const TODAY = "2026-11-23";

/** The real seeds, loaded once for a test file. */
export const dataset = loadSeeds("seeds");

/** Asks a server over the given store as a client would, without a socket; the answer's text. */
export function asker(graph: PolicyGraph, patience = 60_000) {
  const server = createGraphql({ graph, publicUrl: "", now: () => new Date(`${TODAY}T12:00:00Z`) });
  return async (query: string, variables: object = {}): Promise<string> => {
    const end = performance.now() + patience;
    const deadline = {
      signal: new AbortController().signal,
      remaining: () => Math.max(0, end - performance.now()),
    };
    const request = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    };
    const response = await server.fetch("http://proviso/graphql", request, { deadline });
    return response.text();
  };
}

/** Asks the embedded store on the real seeds. */
export const ask = asker(memoryPolicyGraph(dataset));
