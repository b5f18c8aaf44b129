/**
 * Run as a program: the CPU of each question without GraphQL or HTTP, in milliseconds. `same` makes
 * the same answer, by the question's own function and with other days every time; `raw` only
 * gathers and writes out the records that it is concluded from.
 */
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { askedOf } from "../graphs/asked.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { otherDays } from "../questions/days.ts";
import { type QuestionName, questionNames } from "../questions/question.ts";
import { toldByParent } from "../servers/serving.ts";
import { rawText } from "./raw.ts";
import { walks } from "./walk/index.ts";

const { graph, seconds } = toldByParent() as { graph: Graph; seconds: number };
const deadline = { remaining: () => 60_000, signal: new AbortController().signal };
const view = await memoryPolicyGraph(datasetFor(graph)).current(deadline);
const asked = askedOf(graph);

async function cpuOf(answer: (number: number) => Promise<string>): Promise<number> {
  await repeat(answer);
  const before = process.cpuUsage();
  const times = await repeat(answer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / times;
}

async function repeat(answer: (number: number) => Promise<string>): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let times = 0;
  while (performance.now() < end) await answer(times++);
  return times;
}

const figures: Partial<Record<QuestionName, object>> = {};
for (const question of questionNames)
  figures[question] = {
    same: await cpuOf((number) => walks[question](view, asked, otherDays(number))),
    raw: await cpuOf(() => rawText(question, view, asked)),
  };
process.send?.(figures);
