import type { Contestant } from "../contestants.ts";
import type { Ask } from "../plan.ts";
import { cpuOf } from "./cpu.ts";
import { load } from "./load.ts";

/** What one turn of a contestant showed. */
export interface Turn {
  /** CPU of its Node process, and of Neo4j where it uses it, in milliseconds a request. */
  readonly node: number;
  readonly jvm: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  readonly failed: number;
}

/** Who is asked, and whose CPU counts. */
export interface Place {
  readonly origin: string;
  readonly pid: number;
  /** Neo4j's process; null where there is none. */
  readonly jvm: number | null;
}

/** How long a turn is. */
export interface Length {
  /** How many requests; more where these would be too few to tell anything. */
  readonly amount: number;
  /** When to leave off. */
  readonly seconds: number;
}

/** As many requests as make a figure, whose clock goes in steps of ten milliseconds of CPU. */
const LEAST = 50;

/** Asks one contestant one question. */
export async function turn(
  { usesNeo4j, path, body, varies }: Contestant,
  { question, connections }: Ask,
  { origin, pid, jvm }: Place,
  { amount, seconds }: Length,
): Promise<Turn> {
  const jvmTime = () => (usesNeo4j && jvm !== null ? cpuOf(jvm) : 0);
  const before = { node: cpuOf(pid), jvm: jvmTime() };
  const { requests, ...answered } = await load({
    url: origin + path(question),
    connections,
    amount: Math.max(Math.ceil(amount), LEAST, 2 * connections),
    seconds,
    varies,
    body: (number) => body(question, number),
  });
  return {
    ...answered,
    requests,
    node: (cpuOf(pid) - before.node) / requests,
    jvm: (jvmTime() - before.jvm) / requests,
  };
}

/** The turn with the median of each figure; its requests and failures are those of all. */
export function medianOf(turns: readonly Turn[]): Turn {
  const median = (figure: (turn: Turn) => number) => {
    const sorted = turns.map(figure).toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [
      sorted[Math.floor((sorted.length - 1) / 2)],
      sorted[Math.ceil((sorted.length - 1) / 2)],
    ];
    return (low + high) / 2;
  };
  return {
    node: median(({ node }) => node),
    jvm: median(({ jvm }) => jvm),
    perSecond: median(({ perSecond }) => perSecond),
    p50: median(({ p50 }) => p50),
    p99: median(({ p99 }) => p99),
    requests: turns.reduce((sum, { requests }) => sum + requests, 0),
    failed: turns.reduce((sum, { failed }) => sum + failed, 0),
  };
}
