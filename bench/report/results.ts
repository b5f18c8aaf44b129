import type { Plan } from "../arguments.ts";
import { nameOf } from "../graphs/graph.ts";
import type { Figures } from "./figures.ts";
import { graphPlans } from "../plan.ts";
import { goalsOf } from "./goals.ts";
import type { Machine } from "./machine.ts";
import { answersTable, goalTable, graphTables, onceTable, planTable } from "./tables.ts";

/** Above this somebody else was at work, and the figures are not to be quoted. */
const QUIET = 0.5;

/** The report of a run, in Markdown. */
export function resultsOf(
  figures: Figures,
  { lines, loadAtStart }: Machine,
  plan: Plan,
  date: string,
): string {
  const { seconds, rounds, warmUp } = plan;
  const noisy =
    loadAtStart > QUIET
      ? "\n**The machine was not idle when this run began: the figures are not to be quoted.**\n"
      : "";
  const parts = [
    "# Results",
    `Written by \`npm run bench\` on ${date}; [README.md](README.md) says what is compared and how to read it.\n${noisy}`,
    lines.join("\n"),
    `Each figure is the median of ${rounds} turns of about ${seconds} s, taken in turn with all others of its graph, after ${warmUp} requests of warming up, or as many as three seconds allow. A turn ends when all its requests are answered.`,
    planTable(graphPlans(plan), figures),
    "## Goals",
    "Ratios of CPU time for a request, of Node and of Neo4j's JVM together, at the first number of connections above.",
    goalTable(goalsOf(figures)),
    ...(figures.once ? ["## Once", onceTable(figures.once)] : []),
    ...figures.graphs.flatMap((over) => [
      `## ${nameOf(over.graph)}, ${over.records} records`,
      graphTables(over),
      `### Whose records the answers show (${nameOf(over.graph)})`,
      "By key. The opponents answer the raw records, from which their caller would have to conclude.",
      answersTable(over),
    ]),
  ];
  return `${parts.join("\n\n").replaceAll(/\n{3,}/g, "\n\n")}\n`;
}
