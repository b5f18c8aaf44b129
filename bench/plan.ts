import type { Plan } from "./arguments.ts";
import type { Graph } from "./graphs/graph.ts";
import type { QuestionName } from "./questions/question.ts";

/** A question asked over so many connections. */
export interface Ask {
  readonly question: QuestionName;
  readonly connections: number;
}

/** What is asked of one graph, and of whom. */
export interface GraphPlan {
  readonly graph: Graph;
  /** Whether there is a Neo4j that holds it; without one, only the embedded store is asked. */
  readonly withNeo4j: boolean;
  /** Whether the floors are measured beside it: they are the same over every graph. */
  readonly withFloors: boolean;
  /** Those over the usual number of connections first. */
  readonly asks: readonly Ask[];
}

const MILLION = 1_000_000;
const USUAL = 8;
/** The questions that show what a load changes: the headline, and the one that opponents find hardest. */
const loaded: readonly QuestionName[] = ["liftings", "inForce"];

/**
 * Every question of every graph over the usual number of connections; the other numbers only over the
 * largest graph that Neo4j holds, and only for two questions, unless everything was asked for.
 */
export function graphPlans(plan: Plan): readonly GraphPlan[] {
  const { graphs, questions, connections, everywhere, million } = plan;
  const usual = connections.includes(USUAL) ? USUAL : (connections[0] ?? USUAL);
  const others = connections.filter((count) => count !== usual);
  const all = [...graphs, ...(million ? [MILLION] : [])];
  return all.map((graph) => {
    const asked = everywhere ? questions : graph === largeOf(graphs) ? loaded : [];
    const more = questions.filter((question) => asked.includes(question));
    return {
      graph,
      withNeo4j: graph !== MILLION,
      withFloors: graph === smallOf(all),
      asks: [
        ...questions.map((question) => ({ question, connections: usual })),
        ...more.flatMap((question) => others.map((count) => ({ question, connections: count }))),
      ],
    };
  });
}

/** The smallest synthetic graph; the real seeds where there is none. */
export function smallOf(graphs: readonly Graph[]): Graph {
  return graphs.find((graph) => graph !== "real") ?? "real";
}

/** The graph of 10^5 records, or the last synthetic one; the real seeds where there is none. */
export function largeOf(graphs: readonly Graph[]): Graph {
  const synthetic = graphs.filter((graph) => graph !== "real");
  return synthetic.find((graph) => graph === 100_000) ?? synthetic.at(-1) ?? "real";
}
