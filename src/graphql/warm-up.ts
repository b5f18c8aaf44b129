import { setTimeout as pause } from "node:timers/promises";
import { deadlineIn } from "../store/deadline.ts";
import { type PolicyGraph, StoreUnavailable } from "../store/policy-graph.ts";
import { createGraphql } from "./server.ts";

/** How long a cold database may take over one query, and how long to wait for one that is away. */
const PATIENCE = 60_000;
const PAUSE = 2_000;

/**
 * Asks each query once, one after the other, so that a database that has just started has compiled
 * what people will ask before their own deadline is at stake. Waits for one that is away.
 */
export async function warmUp(
  graph: PolicyGraph,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const server = createGraphql({ graph, publicUrl: "" });
  while (!signal.aborted && !(await isThere(graph, signal)))
    await pause(PAUSE, undefined, { signal }).catch(() => undefined);
  for (const query of queries) {
    if (signal.aborted) return;
    await server.fetch(
      "http://proviso/graphql",
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      },
      { deadline: deadlineIn(PATIENCE, signal) },
    );
  }
}

async function isThere(graph: PolicyGraph, signal: AbortSignal): Promise<boolean> {
  try {
    await graph.current(deadlineIn(PATIENCE, signal));
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}
