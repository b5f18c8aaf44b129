/**
 * The same answers without GraphQL or HTTP: the question's own function over the snapshot, its answer
 * laid out by hand, and JSON.stringify. Run as a program, it tells the CPU of each question, in
 * milliseconds, with other days every time.
 */
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { askedOf } from "../graphs/asked.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { otherDays } from "../questions/days.ts";
import { questionNames } from "../questions/question.ts";
import { walks } from "./walk/index.ts";

const { graph, seconds } = JSON.parse(process.argv[2] ?? "{}") as { graph: Graph; seconds: number };
const deadline = { remaining: () => 60_000, signal: new AbortController().signal };
const view = await memoryPolicyGraph(datasetFor(graph)).current(deadline);
const asked = askedOf(graph);
let number = 0;

async function walkFor(question: (typeof questionNames)[number], duration: number) {
  const end = performance.now() + duration * 1_000;
  let walked = 0;
  for (; performance.now() < end; walked++) await walks[question](view, asked, otherDays(number++));
  return walked;
}

const figures: Record<string, number> = {};
for (const question of questionNames) {
  await walkFor(question, seconds);
  const before = process.cpuUsage();
  const walked = await walkFor(question, seconds);
  const { user, system } = process.cpuUsage(before);
  figures[question] = (user + system) / 1_000 / walked;
}
process.send?.(figures);
process.disconnect();
