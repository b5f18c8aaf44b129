import type { Plan } from "../arguments.ts";
import type { Contestant, ContestantName } from "../contestants.ts";
import type { Ask } from "../plan.ts";
import { medianOf, type Place, turn, type Turn } from "./turn.ts";

/** A figure of the report: one contestant, one question, so many connections. */
export interface Cell extends Turn, Ask {
  readonly contestant: ContestantName;
}

/** How long the slowest may take to warm up, and for a turn, in seconds. */
const LONGEST_WARM_UP = 3;
const LONGEST_TURN = 30;

/**
 * Lets everybody answer every question in turn, and then again, round by round: what disturbs one
 * disturbs all, and what lasts less than half of the rounds disturbs no median. How many requests a
 * turn has is told by the pace of the one before.
 */
export async function interleaved(
  asks: readonly Ask[],
  { seconds, rounds, warmUp }: Pick<Plan, "seconds" | "rounds" | "warmUp">,
  contestants: readonly Contestant[],
  placeOf: (contestant: Contestant) => Place,
  say: (line: string) => void,
): Promise<readonly Cell[]> {
  const all = asks.flatMap((ask) =>
    contestants.map((contestant) => ({ ask, contestant, turns: [] as Turn[] })),
  );
  const paces = new Map<string, number>();
  const named = (ask: Ask, { name }: Contestant) => `${name}, ${ask.question}`;
  say("  warming up");
  for (const { ask, contestant } of all) {
    if (paces.has(named(ask, contestant))) continue;
    const length = { amount: warmUp, seconds: LONGEST_WARM_UP };
    const { perSecond } = await turn(contestant, ask, placeOf(contestant), length);
    paces.set(named(ask, contestant), perSecond);
  }
  for (let round = 1; round <= rounds; round++) {
    say(`  round ${round} of ${rounds}`);
    for (const { ask, contestant, turns } of all) {
      const pace = turns.at(-1)?.perSecond ?? paces.get(named(ask, contestant)) ?? 0;
      const length = { amount: pace * seconds, seconds: LONGEST_TURN };
      turns.push(await turn(contestant, ask, placeOf(contestant), length));
    }
  }
  const cells = all.map(({ ask, contestant: { name }, turns }) => ({
    contestant: name,
    ...ask,
    ...medianOf(turns),
  }));
  for (const ask of asks) say(told(ask, cells));
  return cells;
}

function told({ question, connections }: Ask, cells: readonly Cell[]): string {
  const figures = cells
    .filter((cell) => cell.question === question && cell.connections === connections)
    .map(({ contestant, node, jvm }) => `${contestant} ${(node + jvm).toFixed(2)} ms`);
  return `  ${question}, ${connections} connections: ${figures.join(", ")}`;
}
