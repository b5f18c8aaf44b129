import type { IncomingMessage } from "node:http";
import type { PolicyGraph } from "../store/policy-graph.ts";
import { graphqlHandler, type GraphqlServer } from "./graphql.ts";
import type { Answer, Handler } from "./handler.ts";
import { live, ready } from "./health.ts";
import { errorAnswer } from "./json-answers.ts";
import { readOnly } from "./read-only.ts";
import { rememberedAnswers } from "./remembered-answers.ts";

export interface Served {
  readonly graphql: GraphqlServer;
  readonly graph: PolicyGraph;
  readonly isStopping: () => boolean;
  /** Answers under paths of its own; null for any other. */
  readonly pages?: (request: IncomingMessage) => Answer | null;
}

/** Everything that is served, by path; a path is compared as it was sent. */
export function routes({ graphql, graph, isStopping, pages = () => null }: Served): Handler {
  const byPath = new Map([
    ["/graphql", graphqlHandler(graphql, rememberedAnswers(versionOf(graph)))],
    ["/health/live", readOnly(live)],
    ["/health/ready", readOnly(ready(graph, isStopping))],
  ]);
  return (request, gone) => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    return byPath.get(path)?.(request, gone) ?? pages(request) ?? nothingHere;
  };
}

/** What answers depend on beside the request: the release, and the day that "today" is. */
function versionOf(graph: PolicyGraph): () => string | null {
  return () => {
    const release = graph.known();
    if (release === null) return null;
    return JSON.stringify([release.id, release.date, release.hash, today()]);
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What is served until there is a store to ask. */
export function startingRoutes(): Handler {
  return (request, gone) =>
    request.url === "/health/live" ? readOnly(live)(request, gone) : starting;
}

const nothingHere = errorAnswer("NOT_FOUND", "There is nothing here; ask at /graphql.");
const starting = errorAnswer("STORE_UNAVAILABLE", "The server is starting.", {
  "Retry-After": "1",
});
