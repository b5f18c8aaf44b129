import neo4j from "neo4j-driver";
import type { ReleaseName } from "../../../domain/dataset.ts";
import type { Edge } from "../shape/edge.ts";
import { LoadFailed } from "./load-failed.ts";
import type { Content } from "./content.ts";
import type { Lock } from "./lock.ts";

const beginText = `
CREATE (:Release {release: $release, id: $id, date: $date, content: $content,
  status: 'WRITING', started: timestamp()})`;

// Types may be data where something is made, unlike where it is matched; and the server's own ids
// of nodes that this load made, and that its lock keeps, spare two look-ups for each edge.
const edgesText = `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
RETURN count(*) AS count`;

function nodesText(kind: string): string {
  return `
UNWIND $rows AS row
CREATE (n:${kind} {release: $release}) SET n += row
RETURN n.key AS key, elementId(n) AS id`;
}

/** Writes a graph as the lock's release, beside whatever is there; nobody reads it yet. */
export async function write(
  { number: release, write: locked }: Lock,
  { id, date }: ReleaseName,
  { nodes, edges, hash }: Content,
  batch: number,
): Promise<void> {
  await locked((run) => run(beginText, { release, id, date, content: hash }));
  const ids = new Map<string, string>();
  for (const [kind, ofKind] of nodes)
    for (const rows of batchesOf(ofKind, batch)) {
      const written = await locked((run) => run(nodesText(kind), { release, rows }));
      for (const { key, id: own } of written) ids.set(key as string, own as string);
    }
  for (const some of batchesOf(edges, batch)) {
    const rows = some.map((edge) => rowOf(edge, ids));
    await locked(async (run) => {
      const [row] = await run(edgesText, { rows });
      if (row?.["count"] !== rows.length) throw new LoadFailed("Not every edge could be written.");
    });
  }
}

function rowOf({ type, from, to, properties }: Edge, ids: ReadonlyMap<string, string>) {
  const target = ids.get(to);
  if (target === undefined)
    throw new LoadFailed(`${from} names ${to} by ${type}, and there is no such record.`);
  return {
    type,
    from: ids.get(from),
    to: target,
    properties: { ...properties, i: neo4j.int(properties.i) },
  };
}

function batchesOf<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
    rows.slice(i * size, (i + 1) * size),
  );
}
