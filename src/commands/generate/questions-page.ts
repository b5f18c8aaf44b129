import type { PolicyGraph } from "../../store/policy-graph.ts";
import { between, example } from "./readme-example.ts";

/** The page of questions with the examples at the marks of their names. Throws where a mark is missing. */
export async function questionsPage(
  page: string,
  queries: ReadonlyMap<string, string>,
  graph: PolicyGraph,
): Promise<string> {
  let filled = page;
  for (const [name, query] of queries) filled = between(filled, name, await example(query, graph));
  return filled;
}
