import type { Plan } from "../arguments.ts";
import type { Contestant, ContestantName } from "../contestants.ts";
import type { Ask } from "../plan.ts";
import { medianOf, type Place, turn, type Turn } from "./turn.ts";

/** A figure of the report: one contestant, one question, so many connections. */
export interface Cell extends Turn, Ask {
  readonly contestant: ContestantName;
}

/**
 * Lets everybody answer every question in turn, and then again, round by round: what disturbs one
 * disturbs all, and what lasts less than half of the rounds disturbs no median.
 */
export async function interleaved(
  asks: readonly Ask[],
  { seconds, rounds, warmUp }: Pick<Plan, "seconds" | "rounds" | "warmUp">,
  contestants: readonly Contestant[],
  placeOf: (contestant: Contestant) => Place,
  say: (line: string) => void,
): Promise<readonly Cell[]> {
  const all = asks.flatMap((ask) => contestants.map((contestant) => ({ ask, contestant })));
  const taken = all.map(({ ask, contestant }) => ({ ask, contestant, turns: [] as Turn[] }));
  const warmed = new Set<string>();
  for (const { ask, contestant } of all) {
    const name = `${contestant.name} ${ask.question}`;
    if (!warmed.has(name)) await turn(contestant, ask, placeOf(contestant), warmUp);
    warmed.add(name);
  }
  for (let round = 1; round <= rounds; round++) {
    say(`  round ${round} of ${rounds}`);
    for (const { ask, contestant, turns } of taken)
      turns.push(await turn(contestant, ask, placeOf(contestant), seconds));
  }
  const cells = taken.map(({ ask, contestant: { name }, turns }) => ({
    contestant: name,
    ...ask,
    ...medianOf(turns),
  }));
  for (const ask of asks) say(told(ask, cells));
  return cells;
}

function told({ question, connections }: Ask, cells: readonly Cell[]): string {
  const told = cells
    .filter((cell) => cell.question === question && cell.connections === connections)
    .map(({ contestant, node, jvm }) => `${contestant} ${(node + jvm).toFixed(2)} ms`);
  return `  ${question}, ${connections} connections: ${told.join(", ")}`;
}
