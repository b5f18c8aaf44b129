import neo4j from "neo4j-driver";
import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import type { Database } from "./database.ts";
import type { Lock } from "./lock.ts";

const deadText = `
OPTIONAL MATCH (p:Pointer {name: 'current'})
MATCH (r:Release)
WHERE (p IS NULL OR r.release <> p.release)
  AND (r.status = 'WRITING' OR r.replaced < timestamp() - $grace)
RETURN r.release AS number`;

const nodesText = (kind: KindName) => `
MATCH (n:${kind} {release: $dead}) WHERE n.key >= ''
WITH n LIMIT $batch
DETACH DELETE n
RETURN count(*) AS count`;

const releaseText = `MATCH (r:Release {release: $dead}) DELETE r`;

/**
 * The releases that nobody reads: replaced more than so many milliseconds ago, or left by loads that
 * crashed; to who does not hold the lock also that of a running load.
 */
export async function deadReleases({ run }: Database, grace: number): Promise<readonly number[]> {
  return (await run(deadText, { grace: neo4j.int(grace) })).map(({ number }) => number as number);
}

/** Removes releases whole, in pieces that are quick; the mark of each goes last. */
export async function sweep(lock: Lock, dead: readonly number[], batch: number): Promise<void> {
  for (const number of dead) {
    const parameters = { dead: neo4j.int(number), batch: neo4j.int(batch) };
    for (const kind of kindNames)
      for (;;) {
        const [row] = await lock.write((run) => run(nodesText(kind), parameters));
        if ((row?.["count"] as number) < batch) break;
      }
    await lock.write((run) => run(releaseText, parameters));
  }
}
