import { nameOf } from "../graphs/graph.ts";
import type { Cell } from "../measure/interleaved.ts";
import { questions } from "../questions/index.ts";
import type { QuestionName } from "../questions/question.ts";
import type { Figures, Once, OverGraph } from "./figures.ts";
import type { Goal } from "./goals.ts";
import { cpu, questionsOf } from "./ratios.ts";

type Row = readonly string[];

/** A table in Markdown. */
function table(head: Row, rows: readonly Row[]): string {
  const line = (row: Row) => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The goals, what was measured, and whether that is enough. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.flatMap(({ what, goal, measured, missing }) =>
    measured.length === 0
      ? [[what, goal, missing, "not measured"]]
      : measured.map(({ of, figure, met }, i) => [
          i === 0 ? what : "",
          i === 0 ? goal : "",
          `${of}: ${figure}`,
          met ? "met" : "**not met**",
        ]),
  );
  return table(["what", "goal", "measured", ""], rows);
}

/** The absolute figures of a graph. */
export function graphTables(over: OverGraph): string {
  return questionsOf(over)
    .map(
      (question) =>
        `### ${questions[question].title} (${nameOf(over.graph)})\n\n${questionTables(over, question)}`,
    )
    .join("\n\n");
}

function questionTables(over: OverGraph, question: QuestionName): string {
  const { same, raw } = over.walked[question];
  const cells = over.cells.filter((cell) => cell.question === question);
  const comparison = over.comparisons.find((one) => one.question === question);
  const bytes = new Map(comparison?.answers.map((one) => [one.contestant, one]));
  const rows = cells.map((cell) => {
    const seen = bytes.get(cell.contestant);
    return [
      cell.contestant,
      String(cell.connections),
      cpu(cell).toFixed(2),
      cell.node.toFixed(2),
      cell.jvm === 0 ? "" : cell.jvm.toFixed(2),
      cell.perSecond.toFixed(0),
      String(cell.p50),
      String(cell.p99),
      failures(cell),
      seen ? `${seen.bytes} B, ${seen.keys.size} records` : "",
    ];
  });
  const head = [
    "",
    "connections",
    "CPU ms",
    "Node",
    "JVM",
    "a second",
    "p50 ms",
    "p99 ms",
    "failed",
    "answer",
  ];
  const walked = `Without GraphQL or HTTP: the same answer ${same.toFixed(3)} ms, the raw records ${raw.toFixed(3)} ms of CPU.`;
  const problems = (comparison?.problems ?? []).map((one) => `- ${one}`).join("\n");
  return [table(head, rows), walked, problems].filter((part) => part !== "").join("\n\n");
}

function failures({ failed, requests }: Cell): string {
  return failed === 0 ? "" : `${failed} of ${requests}`;
}

/** What is measured once. */
export function onceTable({ started, imported, heap, loaded }: Once): string {
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
  return table(
    ["", "on the clock", "of CPU"],
    [
      [
        "`npm start` on the real seeds, to the first answer",
        seconds(started.clock),
        seconds(started.cpu),
      ],
      ["importing the same packages", seconds(imported.clock), seconds(imported.cpu)],
      [
        `load of ${loaded.records} records, ${loaded.edges} edges, into Neo4j`,
        `${loaded.proviso.toFixed(1)} s`,
        "",
      ],
      ["the same rows by plain batched UNWIND", `${loaded.plain.toFixed(1)} s`, ""],
      [`heap of each of ${heap.records} records`, `${(heap.bytes / 1_000).toFixed(2)} kB`, ""],
    ],
  );
}

/** How many records each graph held. */
export function sizes({ graphs }: Figures): string {
  return graphs.map(({ graph, records }) => `${nameOf(graph)}: ${records} records`).join("; ");
}
