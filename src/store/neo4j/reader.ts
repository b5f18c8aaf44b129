import type { Deadline } from "../policy-graph.ts";
import type { Driver } from "./driver.ts";
import type { Asked } from "./neo4j-settings.ts";
import { asUnavailable, isConnectionLost } from "./unavailable.ts";
import { within } from "./within.ts";

export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads rows in one round trip. Throws StoreUnavailable. */
export type Read = (
  text: string,
  parameters: Parameters,
  deadline: Deadline,
) => Promise<readonly Row[]>;

interface Limits {
  /** Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** The server ends a statement itself so long before it is given up here, in milliseconds. */
const HEAD_START = 300;

/**
 * Reads from a database: auto-commit in a READ session, where the server refuses writes. Waits no
 * longer than the deadline, and asks once more where the connection broke and time is left.
 */
export function reader(
  driver: Driver,
  database: string,
  { asked, patience }: { readonly asked: Asked; readonly patience: number },
): Read {
  const rowsOf = async (text: string, parameters: Parameters, { limit, signal }: Limits) => {
    const session = driver.session({ database, defaultAccessMode: "READ" });
    // A timeout of 0 would be none.
    const timeout = Math.max(1, Math.floor(Math.min(patience - HEAD_START, limit)));
    const run = async () => {
      asked(text, parameters);
      return (await session.run(text, parameters, { timeout })).records;
    };
    try {
      const records = await within(limit, signal, run);
      return records.map((record) => record.toObject() as Row);
    } finally {
      // Ends what still runs. Not awaited: on a server that hangs that takes for ever.
      session.close().catch(() => undefined);
    }
  };
  return async (text, parameters, deadline) => {
    const end = performance.now() + patience;
    const ask = () => {
      const limit = Math.min(end - performance.now(), deadline.remaining());
      return rowsOf(text, parameters, { limit, signal: deadline.signal });
    };
    try {
      return await ask().catch((failure: unknown) => {
        if (isConnectionLost(failure)) return ask();
        throw failure;
      });
    } catch (failure) {
      throw asUnavailable(failure);
    }
  };
}
