import type { Release } from "../../domain/dataset.ts";
import { type Deadline, type PolicyGraph, StoreUnavailable } from "../policy-graph.ts";
import { readingDriver } from "./driver.ts";
import type { Asked, Neo4jSettings } from "./neo4j-settings.ts";
import { type Decode, decoder } from "./decoder.ts";
import { neo4jView, type NumberedRelease, type Reads } from "./neo4j-view.ts";
import { type Read, reader } from "./reader.ts";
import { readsAfresh, rememberedReads } from "./remembered-reads.ts";
import { currentText } from "./texts/records.ts";

export interface ReadOptions {
  /** Told of every statement that is sent. */
  readonly asked?: Asked;
  /** The longest that one answer is waited for, in milliseconds, whatever the deadline. */
  readonly patience?: number;
  /** How many records what was read may hold, to be given again without a trip; 0 for none. */
  readonly remembered?: number;
}

/** For how long the release that was current is taken to be so still, in milliseconds. */
const STILL_CURRENT = 50;

/** The graph as a Neo4j holds it. */
export function neo4jPolicyGraph(
  settings: Neo4jSettings,
  { asked = () => undefined, patience = 1_800, remembered = 50_000 }: ReadOptions = {},
): PolicyGraph {
  const driver = readingDriver(settings);
  const read = reader(driver, settings.database, { asked, patience });
  const decode = decoder();
  let seen: Seen | null = null;
  const look = async (deadline: Deadline): Promise<Seen> => {
    const at = performance.now();
    const found = await currentRelease(read, deadline);
    // A database that was emptied gives its numbers again: only the hash tells a release.
    const isKnown = seen?.number === found.number && seen.release.hash === found.release.hash;
    const reads = isKnown && seen ? seen.reads : readsOf(read, remembered, decode);
    const now = { ...found, reads, at };
    if (!seen || seen.at <= at) seen = now;
    return now;
  };
  return {
    current: async (deadline) => {
      const isFresh = seen && performance.now() - seen.at < STILL_CURRENT;
      const now = isFresh && seen ? seen : await look(deadline);
      return neo4jView(now, now.reads, deadline);
    },
    known: () => null,
    close: () => driver.close(),
  };
}

/** The release that was current at a time of the process's clock, and what was read of it. */
interface Seen extends NumberedRelease {
  readonly at: number;
  readonly reads: Reads;
}

function readsOf(read: Read, remembered: number, decode: Decode): Reads {
  const afresh = readsAfresh(read);
  return {
    decode,
    afresh,
    remembered: remembered === 0 ? afresh : rememberedReads(read, remembered),
  };
}

async function currentRelease(read: Read, deadline: Deadline): Promise<NumberedRelease> {
  const [row] = await read(currentText, {}, deadline);
  if (!row) throw new StoreUnavailable("The database holds no release yet: run `npm run load`.");
  const release = JSON.parse(row["release"] as string) as Release;
  return { release, number: row["number"] as number };
}
