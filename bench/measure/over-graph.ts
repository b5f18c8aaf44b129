import type { Plan } from "../arguments.ts";
import { type Contestant, contestantsFor } from "../contestants.ts";
import { askedOf } from "../graphs/asked.ts";
import { databaseWith } from "../graphs/database.ts";
import { type Graph, nameOf } from "../graphs/graph.ts";
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

/** Measures everything about one graph. Throws where an answer is an error, or opponents differ. */
export async function measureOver(
  graph: Graph,
  plan: Plan,
  withNeo4j: boolean,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<OverGraph> {
  say(`${nameOf(graph)}: loading.`);
  const database = withNeo4j ? await databaseWith(graph, signal) : null;
  try {
    const servers = await startAll(graph, database, (embedded) => answersOf(graph, embedded));
    const serverOf = ({ server }: Contestant) => {
      const running = servers.get(server);
      if (!running) throw new Error(`There is no server for ${server}.`);
      return running;
    };
    try {
      const contestants = contestantsFor(graph, withNeo4j);
      const comparisons: Comparison[] = [];
      for (const question of plan.questions) {
        const comparison = await compare(question, contestants, (one) => serverOf(one).origin);
        for (const problem of comparison.problems) say(`  ${question}: ${problem}`);
        comparisons.push(comparison);
      }
      const place = (one: Contestant) => {
        const { origin, pid } = serverOf(one);
        return { origin, pid, jvm: database?.pid ?? null };
      };
      const cells = await interleaved(plan, contestants, place, say);
      const records = await recordsOf(serverOf(contestants[0] as Contestant));
      return { graph, records, comparisons, cells, walked: await walked(graph, WALK_SECONDS) };
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
