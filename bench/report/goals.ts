import type { ContestantName } from "../contestants.ts";
import { type Graph, nameOf } from "../graphs/graph.ts";
import { largeOf, smallOf } from "../plan.ts";
import type { QuestionName } from "../questions/question.ts";
import type { Figures } from "./figures.ts";
import { cellOf, cpu, overGraph, questionsOf, ratio } from "./ratios.ts";

/** A goal, and what was measured of it, one line for each question or case. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: readonly {
    readonly of: string;
    readonly figure: string;
    readonly met: boolean;
  }[];
  /** Why nothing was measured. */
  readonly missing: string;
}

const LARGE = 100_000;
const notInThisRun = "not in this run";
const overNeo4j = ["on Neo4j", "on Neo4j, nothing remembered"] as const;

/** Every goal, whether it is met or not. */
export function goalsOf(figures: Figures): readonly Goal[] {
  const graphs = figures.graphs.map(({ graph }) => graph);
  const [small, large] = [smallOf(graphs), largeOf(graphs)];
  return [
    {
      what: `embedded, afresh, above yoga's floor / the same answer without GraphQL, ${nameOf(small)}`,
      goal: "≤ 2",
      measured: aboveFloor(figures, small, "same", (times) => times <= 2),
      missing: notInThisRun,
    },
    {
      what: `… / the raw records gathered and written out, nothing concluded, ${nameOf(small)}`,
      goal: "≤ 2",
      measured: aboveFloor(figures, small, "raw", (times) => times <= 2),
      missing: notInThisRun,
    },
    {
      what: `embedded, repeated: throughput / yoga's \`{ __typename }\`, ${nameOf(small)}`,
      goal: "≥ 2",
      measured: ratios(
        figures,
        small,
        "embedded, repeated",
        "yoga's floor",
        (times) => times >= 2,
        {
          figure: ({ perSecond }) => perSecond,
        },
      ),
      missing: notInThisRun,
    },
    ...overNeo4j.map((ours) => ({
      what: `${ours} / hand-written Cypher in a bare yoga, ${nameOf(large)}`,
      goal: "≤ 1.3",
      measured: ratios(figures, large, ours, "Cypher by hand", (times) => times <= 1.3),
      missing: notInThisRun,
    })),
    ...overNeo4j.map((ours) => ({
      what: `\`@neo4j/graphql\` natural / ${ours}, ${nameOf(large)}`,
      goal: "≥ 3",
      measured: ratios(figures, large, "@neo4j/graphql, natural", ours, (times) => times >= 3, {
        questions: ["liftings", "inForce"],
      }),
      missing: notInThisRun,
    })),
    {
      what: `\`@neo4j/graphql\` natural / snapshot before Neo4j, ${nameOf(large)}`,
      goal: "≥ 20",
      measured: ratios(
        figures,
        large,
        "@neo4j/graphql, natural",
        "snapshot before Neo4j",
        (times) => times >= 20,
      ),
      missing: notInThisRun,
    },
    {
      what: "keyed and filtered questions, embedded: 10^6 / 10^3 records",
      goal: "≤ 1.5",
      measured: growth(figures, 1_000_000),
      missing: "run with --million",
    },
    {
      what: "the same, 10^5 / 10^3 records",
      goal: "≤ 1.5",
      measured: growth(figures, LARGE),
      missing: notInThisRun,
    },
    ...onceOf(figures),
  ];
}

function onceOf({ once }: Figures): readonly Goal[] {
  const one = (of: string, times: number, most: number, unit = "") => ({
    of,
    figure: `${times.toFixed(2)}${unit}`,
    met: times <= most,
  });
  return [
    {
      what: "embedded: heap of a synthetic record",
      goal: "≤ 1.5 kB",
      measured: once
        ? [one(`${once.heap.records} records`, once.heap.bytes / 1_000, 1.5, " kB")]
        : [],
      missing: notInThisRun,
    },
    {
      what: "start to first answer on the real seeds / importing the same packages",
      goal: "≤ 2",
      measured: once
        ? [
            one("on the clock", once.started.clock / once.imported.clock, 2),
            one("of CPU", once.started.cpu / once.imported.cpu, 2),
          ]
        : [],
      missing: notInThisRun,
    },
    {
      what: "start to first answer, 10^5 records from the exported JSONL",
      goal: "< 5 s",
      measured: once
        ? [
            one(
              `${once.startedFromExport.records} records`,
              once.startedFromExport.clock / 1_000,
              5,
              " s",
            ),
          ]
        : [],
      missing: notInThisRun,
    },
    {
      what: "load into Neo4j / the same rows by plain batched UNWIND",
      goal: "≤ 1.5",
      measured: once
        ? [one(`${once.loaded.records} records`, once.loaded.proviso / once.loaded.plain, 1.5)]
        : [],
      missing: notInThisRun,
    },
  ];
}

function aboveFloor(
  figures: Figures,
  graph: Graph,
  walk: "same" | "raw",
  isMet: (times: number) => boolean,
): Goal["measured"] {
  const over = overGraph(figures, graph);
  const walked = over?.walked;
  if (!over || !walked) return [];
  return questionsOf(over).flatMap((question) => {
    const [fresh, floor] = [
      cellOf(over, "embedded, afresh", question),
      cellOf(over, "yoga's floor", question),
    ];
    if (!fresh || !floor) return [];
    const times = (cpu(fresh) - cpu(floor)) / walked[question][walk];
    return [{ of: question, figure: times.toFixed(2), met: isMet(times) }];
  });
}

function ratios(
  figures: Figures,
  graph: Graph,
  above: ContestantName,
  below: ContestantName,
  isMet: (times: number) => boolean,
  { questions, figure = cpu }: { questions?: readonly QuestionName[]; figure?: typeof cpu } = {},
): Goal["measured"] {
  const over = overGraph(figures, graph);
  if (!over) return [];
  return (questions ?? questionsOf(over)).flatMap((question) => {
    const times = ratio(over, above, below, question, figure);
    return times === undefined
      ? []
      : [{ of: question, figure: times.toFixed(2), met: isMet(times) }];
  });
}

/** How much dearer an answer becomes when only the graph grows. */
function growth(figures: Figures, to: number): Goal["measured"] {
  const [small, large] = [overGraph(figures, 1_000), overGraph(figures, to)];
  if (!small || !large) return [];
  return questionsOf(large).flatMap((question) => {
    const [a, b] = [small, large].map((over) => cellOf(over, "embedded, afresh", question));
    if (!a || !b) return [];
    const times = cpu(b) / cpu(a);
    return [{ of: question, figure: times.toFixed(2), met: times <= 1.5 }];
  });
}
