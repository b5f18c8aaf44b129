import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import { targetsOf } from "../shape/declared-references.ts";

/** The labels of records that a pattern may match. */
export const anyLabel = labels(kindNames);

/** `State|Organization`. */
export function labels(kinds: readonly KindName[]): string {
  return kinds.join("|");
}

/** The records `t` of some keys that edges of these types may lead to. */
export function targets(edges: readonly string[], keys: string): string {
  const kinds = targetsOf(edges);
  return `MATCH (t:${labels(kinds)} {release: $release})${hint(kinds)}
WHERE t.key IN ${keys}`;
}

/** `:CITES|ABOUT`; nothing, which is any type, where none is given. Types are never parameters: see README.md. */
export function types(edges: readonly string[]): string {
  return edges.length === 0 ? "" : `:${edges.join("|")}`;
}

/**
 * A hint to look records up by key however few there are, since a plan outlives the graph that it
 * was made for. Only one label can have it; for several, the planner does so without.
 */
function hint([kind, ...others]: readonly KindName[]): string {
  return kind === undefined || others.length > 0 ? "" : `\nUSING INDEX t:${kind}(release, key)`;
}
