import neo4j, { type Integer } from "neo4j-driver";
import type { Database, Run } from "./database.ts";

/** Another load is writing, or was killed so lately that nobody can tell. */
export class LoaderBusy extends Error {
  override readonly name = "LoaderBusy";
}

/** The right to write: one load has it at a time, for as long as it keeps using it. */
export interface Lock {
  /** The number of the release to write; with every lock a higher one. */
  readonly number: Integer;
  /** Writes, all or nothing, while the lock is ours. Throws LoaderBusy, or what the signal is aborted with. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
}

// The first SET takes the database's lock on the node before anything of it is read.
const acquireText = `
MERGE (l:Loader {name: 'load'}) SET l.touched = timestamp()
WITH l WHERE coalesce(l.until, 0) < timestamp()
SET l.until = timestamp() + $lease, l.release = coalesce(l.release, 0) + 1
RETURN l.release AS number`;

const holdText = `
MATCH (l:Loader {name: 'load'}) SET l.until = timestamp() + $lease
WITH l WHERE l.release = $release
RETURN l.release AS number`;

const leaveText = `
MATCH (l:Loader {name: 'load'}) SET l.touched = timestamp()
WITH l WHERE l.release = $release
SET l.until = 0`;

/**
 * Takes the lock for so many milliseconds, anew with every write. Its number fences: who lost the
 * lock can write nothing more. Throws LoaderBusy.
 */
export async function acquire(
  database: Database,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Lock> {
  const lease = neo4j.int(milliseconds);
  const [row] = await database.run(acquireText, { lease });
  if (!row)
    throw new LoaderBusy(
      "Another load is running, or one was killed less than " +
        `${Math.ceil(milliseconds / 1_000)} s ago; try again then.`,
    );
  const number = neo4j.int(row["number"] as number);
  return {
    number,
    write: (work) => {
      signal.throwIfAborted();
      return database.transaction(async (run) => {
        const [held] = await run(holdText, { lease, release: number });
        if (!held) throw new LoaderBusy("Another load took over before this one was done.");
        return work(run);
      });
    },
  };
}

/** Gives the lock back, if it is still ours; where that fails, it ends with its lease. */
export async function leave({ run }: Database, { number }: Lock): Promise<void> {
  await run(leaveText, { release: number }).catch(() => undefined);
}
