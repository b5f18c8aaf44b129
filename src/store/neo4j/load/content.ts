import { createHash } from "node:crypto";
import type { Dataset } from "../../../domain/dataset.ts";
import type { KindName } from "../../../domain/kind-names.ts";
import { type Edge, edgesOf } from "../shape/edge.ts";
import { type Node, nodeOf } from "../shape/node.ts";

/** A dataset as the graph that it becomes. */
export interface Content {
  readonly nodes: ReadonlyMap<KindName, readonly Node[]>;
  readonly edges: readonly Edge[];
  /** SHA-256 over all that is written, hexadecimal: another shape of the graph is another hash. */
  readonly hash: string;
}

/** The graph of a dataset. */
export function contentOf({ release, records }: Dataset): Content {
  const nodes = new Map<KindName, Node[]>();
  for (const record of records) {
    const known = nodes.get(record.type);
    if (known) known.push(nodeOf(record));
    else nodes.set(record.type, [nodeOf(record)]);
  }
  const keys = new Set(records.map(({ key }) => key));
  const edges = records.flatMap((record) => edgesOf(record, (key) => keys.has(key)));
  const hash = createHash("sha256").update(JSON.stringify(release));
  for (const row of [...nodes.values(), edges].flat()) hash.update(JSON.stringify(row));
  return { nodes, edges, hash: hash.digest("hex") };
}
