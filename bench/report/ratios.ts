import type { ContestantName } from "../contestants.ts";
import type { Graph } from "../graphs/graph.ts";
import type { Cell } from "../measure/interleaved.ts";
import type { QuestionName } from "../questions/question.ts";
import type { Figures, OverGraph } from "./figures.ts";

/** CPU of a request, Node and JVM, in milliseconds. */
export function cpu({ node, jvm }: Cell): number {
  return node + jvm;
}

/** What was measured over a graph. */
export function overGraph({ graphs }: Figures, graph: Graph): OverGraph | undefined {
  return graphs.find((one) => one.graph === graph);
}

/** The cell with the load in the middle: eight connections where they were asked for. */
export function cellOf(
  { cells }: OverGraph,
  contestant: ContestantName,
  question: QuestionName,
): Cell | undefined {
  const all = cells.filter((one) => one.contestant === contestant && one.question === question);
  return all.find(({ connections }) => connections === 8) ?? all[0];
}

/** The questions that were asked of a graph. */
export function questionsOf({ cells }: OverGraph): readonly QuestionName[] {
  return [...new Set(cells.map(({ question }) => question))];
}

/** One figure of one contestant by another's, for a question; undefined where either is missing. */
export function ratio(
  over: OverGraph,
  above: ContestantName,
  below: ContestantName,
  question: QuestionName,
  figure: (cell: Cell) => number = cpu,
): number | undefined {
  const [a, b] = [cellOf(over, above, question), cellOf(over, below, question)];
  return a && b ? figure(a) / figure(b) : undefined;
}
