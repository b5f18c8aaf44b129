import type { Plan } from "../arguments.ts";
import type { Contestant, ContestantName } from "../contestants.ts";
import type { QuestionName } from "../questions/question.ts";
import { medianOf, type Place, turn, type Turn } from "./turn.ts";

/** A figure of the report: one contestant, one question, so many connections. */
export interface Cell extends Turn {
  readonly contestant: ContestantName;
  readonly question: QuestionName;
  readonly connections: number;
}

/** Lets everybody answer in turn, round by round, so that what disturbs one disturbs all. */
export async function interleaved(
  { questions, connections, seconds, rounds, warmUp }: Plan,
  contestants: readonly Contestant[],
  placeOf: (contestant: Contestant) => Place,
  say: (line: string) => void,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const question of questions) {
    for (const one of contestants) await turn(one, question, placeOf(one), 8, warmUp);
    for (const count of connections) {
      const turns = new Map<Contestant, Turn[]>(contestants.map((one) => [one, []]));
      for (let round = 0; round < rounds; round++)
        for (const one of contestants)
          turns.get(one)?.push(await turn(one, question, placeOf(one), count, seconds));
      for (const [{ name }, taken] of turns)
        cells.push({ contestant: name, question, connections: count, ...medianOf(taken) });
      say(`${question}, ${count} connections: ${told(cells.slice(-contestants.length))}`);
    }
  }
  return cells;
}

function told(cells: readonly Cell[]): string {
  return cells
    .map(({ contestant, node, jvm }) => `${contestant} ${(node + jvm).toFixed(2)} ms`)
    .join(", ");
}
