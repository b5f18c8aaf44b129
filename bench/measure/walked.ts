import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Graph } from "../graphs/graph.ts";
import type { QuestionName } from "../questions/question.ts";

/** CPU of a question without GraphQL or HTTP, in milliseconds; see floors/walks.ts. */
export interface Walked {
  readonly same: number;
  readonly raw: number;
}

/** Walks every question over a graph in a process of its own. */
export async function walked(
  graph: Graph,
  seconds: number,
): Promise<Readonly<Record<QuestionName, Walked>>> {
  const program = fileURLToPath(new URL("../floors/walks.ts", import.meta.url));
  const child = fork(program, [JSON.stringify({ graph, seconds })], {
    execArgv: ["--max-semi-space-size=64", "--max-old-space-size=12000", "--import", "tsx"],
  });
  const [figures] = (await once(child, "message")) as [Record<QuestionName, Walked>];
  child.disconnect();
  return figures;
}
