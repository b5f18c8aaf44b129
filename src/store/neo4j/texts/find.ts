import type { KindName } from "../../../domain/kind-names.ts";
import type { ReferenceFilter } from "../../../domain/reference-filters.ts";
import { mayNameInner } from "../shape/declared-references.ts";
import { targets, types } from "./pattern.ts";
import { flagsOf, holdingWord } from "./reserved.ts";

/** What a search begins with: every record of the kind, given ones, or those that a filter names. */
export type Driver = "every" | "keys" | ReferenceFilter;

/** Those of a kind that the filters by value let pass, read from the index of an order. */
export function walkText(kind: KindName, property: string, descending: boolean): string {
  const direction = descending ? " DESC" : "";
  return `
MATCH (n:${kind} {release: $release})
USING INDEX n:${kind}(release, ${property})
WHERE n.${property} > $above AND n.${property} < $below AND ${passesValues}
RETURN n.record AS record
ORDER BY n.release${direction}, n.${property}${direction}
LIMIT $limit`;
}

/** Those that keys or a filter find and the others let pass, sorted by the property `$order`. */
export function foundText(kind: KindName, driver: Exclude<Driver, "every">): string {
  return `
${driven(kind, driver)}
WITH DISTINCT n
WHERE n[$order] > $above AND n[$order] < $below AND ${passesReferences} AND ${passesValues}
RETURN n.record AS record
ORDER BY CASE WHEN $descending THEN '' ELSE n[$order] END,
  CASE WHEN $descending THEN n[$order] ELSE '' END DESC
LIMIT $limit`;
}

/** How many a driver finds and the other filters let pass. */
export function countText(kind: KindName, driver: Driver): string {
  return `
${driven(kind, driver)}
WITH DISTINCT n
WHERE ${passesReferences} AND ${passesValues}
RETURN count(n) AS count`;
}

// Filters come as data, so that their combinations need no texts of their own.
const passesReferences = `all(other IN $others WHERE
  any(flag IN other.flags WHERE n[flag])
  OR EXISTS { (n)-[r]->(t) WHERE type(r) IN other.edges AND coalesce(r.inner, t.key) IN other.keys })`;

const passesValues = `all(wanted IN $wanted WHERE any(word IN wanted WHERE word IN n.words))
AND all(window IN $windows WHERE n[window.field] IS NOT NULL
  AND (window.to IS NULL OR coalesce(n[window.earliest], '') <= window.to)
  AND (window.from IS NULL OR coalesce(n[window.latest], '~') >= window.from))
AND ($text IS NULL OR n.searchText CONTAINS $text)`;

/** Each WITH keeps the planner from beginning with all records of the kind where there are few. */
function driven(kind: KindName, driver: Driver): string {
  if (driver === "keys")
    return `MATCH (n:${kind} {release: $release})
USING INDEX n:${kind}(release, key)
WHERE n.key IN $keys`;
  if (driver === "every")
    return `MATCH (n:${kind} {release: $release})
USING INDEX n:${kind}(release, key)
WHERE n.key >= ''`;
  const { edges } = driver;
  const isNamed = mayNameInner(edges, [kind])
    ? `${targets(edges, "$targets", [kind])}
WITH DISTINCT t
MATCH (t)<-[r${types(edges)}]-(n)
WHERE coalesce(r.inner, t.key) IN $keys`
    : `${targets(edges, "$keys", [kind])}
WITH DISTINCT t
MATCH (t)<-[${types(edges)}]-(n)`;
  const named = `${isNamed}
WITH DISTINCT n
WHERE n:${kind}`;
  const flags = flagsOf(edges, kind);
  if (flags.length === 0) return named;
  const branches = [named, ...flags.map((flag) => holdingWord("n", flag, "$words"))];
  return `CALL () {\n${branches.map((branch) => `${branch}\nRETURN n`).join("\nUNION\n")}\n}`;
}
