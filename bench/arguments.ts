import { parseArgs } from "node:util";
import type { Graph } from "./graphs/graph.ts";
import { questionNames, type QuestionName } from "./questions/question.ts";

/** What a run measures, and for how long. */
export interface Plan {
  readonly graphs: readonly Graph[];
  readonly questions: readonly QuestionName[];
  readonly connections: readonly number[];
  /** How long each contestant is asked at a time, about. */
  readonly seconds: number;
  /** How often each contestant has its turn; the figure is the median. */
  readonly rounds: number;
  /** How many requests each is asked before anything counts, or as many as three seconds allow. */
  readonly warmUp: number;
  /** Whether every number of connections is tried with every question over every graph. */
  readonly everywhere: boolean;
  /** Whether to make, hold and ask a graph of a million records too. */
  readonly million: boolean;
  /** Whether to measure starting, loading and memory. */
  readonly once: boolean;
  /** Where the report goes. */
  readonly out: string;
  /** The folder that every answer is written to, to be read; none where empty. */
  readonly answers: string;
}

/** Arguments that cannot be used; the message names each with its remedy. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
}

const options = {
  quick: { type: "boolean", default: false },
  graphs: { type: "string" },
  questions: { type: "string" },
  connections: { type: "string" },
  seconds: { type: "string" },
  rounds: { type: "string" },
  "warm-up": { type: "string" },
  everywhere: { type: "boolean" },
  million: { type: "boolean" },
  "no-once": { type: "boolean" },
  out: { type: "string" },
  answers: { type: "string" },
} as const;

const usual = {
  graphs: "real,1000,100000",
  questions: questionNames.join(","),
  connections: "1,8,32",
  seconds: "1",
  rounds: "5",
  "warm-up": "2000",
  out: "bench/results.md",
};
const quick: typeof usual = {
  ...usual,
  graphs: "1000",
  questions: "liftings,inForce",
  connections: "8",
  rounds: "3",
  out: "",
};

/** The plan that the command line asks for. Throws ArgumentsError. */
export function planOf(words: readonly string[]): Plan {
  const given = read(words);
  const problems: string[] = [];
  const values = { ...(given.quick ? quick : usual), ...given };
  const numbers = (name: "connections" | "seconds" | "rounds" | "warm-up") =>
    values[name].split(",").map((word) => {
      const number = Number(word);
      if (!(number > 0)) problems.push(`--${name}: "${word}" is no number above 0.`);
      return number;
    });
  const graphs = values.graphs.split(",").map((word): Graph => {
    if (word === "real") return word;
    if (!(Number(word) >= 1_000))
      problems.push(`--graphs: "${word}" is neither "real" nor a number from 1000.`);
    return Number(word);
  });
  const questions = questionNames.filter((name) => values.questions.split(",").includes(name));
  if (questions.length < values.questions.split(",").length)
    problems.push(`--questions: name some of ${questionNames.join(", ")}, joined by commas.`);
  const plan = {
    graphs,
    questions,
    connections: numbers("connections"),
    seconds: numbers("seconds")[0] ?? 0,
    rounds: numbers("rounds")[0] ?? 0,
    warmUp: numbers("warm-up")[0] ?? 0,
    everywhere: given.everywhere ?? false,
    million: given.million ?? false,
    once: !(given["no-once"] ?? given.quick),
    out: values.out,
    answers: given.answers ?? "",
  };
  if (problems.length > 0) throw new ArgumentsError(problems.join("\n"));
  return plan;
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new ArgumentsError((error as Error).message);
  }
}
