import neo4j from "neo4j-driver";
import type { Release } from "../../../domain/dataset.ts";
import type { Content } from "./content.ts";
import type { Database } from "./database.ts";
import type { Lock } from "./lock.ts";

const contentText = `
MATCH (p:Pointer {name: 'current'})
MATCH (r:Release {release: p.release})
RETURN r.content AS content`;

const flipText = `
MATCH (r:Release {release: $release})
SET r.status = 'READY', r.record = $record, r.hash = $hash, r.edges = $edges, r.ready = timestamp()
MERGE (p:Pointer {name: 'current'})
WITH p OPTIONAL MATCH (old:Release {release: p.release})
SET old.replaced = timestamp(), p.release = $release`;

/** The hash of the content that is current; null before the first load. */
export async function currentContent({ run }: Database): Promise<string | null> {
  const [row] = await run(contentText);
  return (row?.["content"] as string | undefined) ?? null;
}

/** Makes the release that was written the current one: at once, for everybody. */
export async function flip(lock: Lock, release: Release, { edges }: Content): Promise<void> {
  await lock.write((run) =>
    run(flipText, {
      release: lock.number,
      record: JSON.stringify(release),
      hash: release.hash,
      edges: neo4j.int(edges.length),
    }),
  );
}
