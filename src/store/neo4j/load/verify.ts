import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import type { Row } from "../reader.ts";
import type { Content } from "./content.ts";
import { LoadFailed } from "./load-failed.ts";
import type { Lock } from "./lock.ts";

const text = (kind: KindName) => `
MATCH (n:${kind} {release: $release}) WHERE n.key >= ''
RETURN n.key AS key, n.hash AS hash, COUNT { (n)-->() } AS edges`;

/** Compares what was written with what was to be: keys, hashes, edges of each. Throws LoadFailed. */
export async function verify(
  { number: release, write: locked }: Lock,
  { nodes, edges }: Content,
): Promise<void> {
  const edgesFrom = new Map<string, number>();
  for (const { from } of edges) edgesFrom.set(from, (edgesFrom.get(from) ?? 0) + 1);
  for (const kind of kindNames) {
    const written = await locked((run) => run(text(kind), { release }));
    const expected = new Map(
      (nodes.get(kind) ?? []).map(({ key, hash }) => [key, `${hash} ${edgesFrom.get(key) ?? 0}`]),
    );
    if (!areSame(written, expected))
      throw new LoadFailed(
        `The records of kind ${kind} are not in the database as they were written; nothing was changed.`,
      );
  }
}

function areSame(written: readonly Row[], expected: ReadonlyMap<string, string>): boolean {
  const isRight = ({ key, hash, edges }: Row) =>
    expected.get(String(key)) === `${String(hash)} ${String(edges)}`;
  return written.length === expected.size && written.every(isRight);
}
