import { join } from "node:path";
import type { Plan } from "../arguments.ts";
import { type Contestant, contestantsFor } from "../contestants.ts";
import { askedOf } from "../graphs/asked.ts";
import { databaseWith } from "../graphs/database.ts";
import { type Graph, nameOf } from "../graphs/graph.ts";
import type { GraphPlan } from "../plan.ts";
import { sameDays } from "../questions/days.ts";
import { questions } from "../questions/index.ts";
import type { QuestionName } from "../questions/question.ts";
import type { OverGraph } from "../report/figures.ts";
import { startAll } from "../servers/all.ts";
import type { Running } from "../servers/running.ts";
import { answerOf, compare, type Comparison } from "./compare.ts";
import { interleaved } from "./interleaved.ts";
import { walked } from "./walked.ts";

const WALK_SECONDS = 1;

/** Measures everything about one graph. Throws where an answer is an error. */
export async function measureOver(
  graphPlan: GraphPlan,
  plan: Plan,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<OverGraph> {
  const { graph, withNeo4j, withFloors, asks } = graphPlan;
  say(`${nameOf(graph)}: loading.`);
  const database = withNeo4j ? await databaseWith(graph, signal) : null;
  const contestants = contestantsFor(graphPlan);
  try {
    const answers = (embedded: Running) => answersOf(graph, embedded);
    const servers = await startAll(graph, database, contestants, answers);
    const serverOf = ({ server }: Contestant) => {
      const running = servers.get(server);
      if (!running) throw new Error(`There is no server for ${server}.`);
      return running;
    };
    try {
      const folder = plan.answers && join(plan.answers, String(graph));
      const comparisons: Comparison[] = [];
      for (const question of plan.questions) {
        const origin = (one: Contestant) => serverOf(one).origin;
        const comparison = await compare(question, contestants, origin, folder);
        for (const problem of comparison.problems) say(`  ${question}: ${problem}`);
        comparisons.push(comparison);
      }
      const place = (one: Contestant) => {
        const { origin, pid } = serverOf(one);
        return { origin, pid, jvm: database?.pid ?? null };
      };
      const cells = await interleaved(asks, plan, contestants, place, say);
      const records = await recordsOf(serverOf(contestants[0] as Contestant));
      const walks = withFloors ? await walked(graph, WALK_SECONDS) : null;
      return { graph, records, comparisons, cells, walked: walks };
    } finally {
      for (const running of servers.values()) await running.stop();
    }
  } finally {
    await database?.stop();
  }
}

/** The finished bytes of every question. */
async function answersOf(graph: Graph, { origin }: Running): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [name, { query, variables }] of Object.entries(questions))
    answers[name as QuestionName] = await answerOf(
      `${origin}/graphql`,
      JSON.stringify({ query, variables: variables(askedOf(graph), sameDays) }),
    );
  return answers;
}

async function recordsOf({ origin }: Running): Promise<number> {
  const query = "{ release { counts { count } } }";
  const text = await answerOf(`${origin}/graphql`, JSON.stringify({ query }));
  const { data } = JSON.parse(text) as {
    data: { release: { counts: readonly { count: number }[] } };
  };
  return data.release.counts.reduce((sum, { count }) => sum + count, 0);
}
