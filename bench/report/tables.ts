import { nameOf } from "../graphs/graph.ts";
import { few } from "../measure/compare.ts";
import type { Cell } from "../measure/interleaved.ts";
import type { GraphPlan } from "../plan.ts";
import { questions } from "../questions/index.ts";
import type { QuestionName } from "../questions/question.ts";
import type { Figures, Once, OverGraph } from "./figures.ts";
import type { Goal } from "./goals.ts";
import { cpu, overGraph, questionsOf } from "./ratios.ts";

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
  const walked = over.walked?.[question];
  const rows = over.cells
    .filter((cell) => cell.question === question)
    .map((cell) => [
      cell.contestant,
      String(cell.connections),
      cpu(cell).toFixed(3),
      cell.node.toFixed(3),
      cell.jvm === 0 ? "" : cell.jvm.toFixed(3),
      cell.perSecond.toFixed(0),
      String(cell.p50),
      String(cell.p99),
      failures(cell),
    ]);
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
  ];
  const told = walked
    ? `\n\nWithout GraphQL or HTTP: the same answer ${walked.same.toFixed(3)} ms, the raw records ${walked.raw.toFixed(3)} ms of CPU.`
    : "";
  return `${table(head, rows)}${told}`;
}

/** Whose records the answers show, and what is not as it should be. */
export function answersTable({ comparisons }: OverGraph): string {
  const rows = comparisons.flatMap(({ question, answers }) =>
    answers.map(({ contestant: { name }, text, keys, lacks, adds }, i) => [
      i === 0 ? question : "",
      name,
      String(Buffer.byteLength(text)),
      String(keys.length),
      few(lacks),
      few(adds),
    ]),
  );
  const head = ["question", "", "bytes", "records", "lacks of Proviso's", "beyond Proviso's"];
  const problems = comparisons.flatMap((one) =>
    one.problems.map((problem) => `- ${one.question}: ${problem}`),
  );
  const verdict =
    problems.length > 0
      ? problems.join("\n")
      : "No opponent lacks a record that Proviso shows, all opponents show the same records, and Proviso answers the same bytes from every store.";
  return `${table(head, rows)}\n\n${verdict}`;
}

/** What is asked of whom, where. */
export function planTable(plans: readonly GraphPlan[], figures: Figures): string {
  const rows = plans.map(({ graph, withNeo4j, withFloors, asks }) => {
    const loads = [...new Set(asks.map(({ connections }) => connections))].map((count) => {
      const asked = asks.filter(({ connections }) => connections === count);
      return `${asked.map(({ question }) => question).join(", ")}: ${count}`;
    });
    const who = withNeo4j ? "embedded, snapshot, Neo4j, opponents" : "embedded";
    const records = overGraph(figures, graph)?.records;
    return [
      nameOf(graph),
      records === undefined ? "" : String(records),
      withFloors ? `${who}, floors` : who,
      loads.join("; "),
    ];
  });
  return table(["graph", "records", "who is asked", "questions: connections"], rows);
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
