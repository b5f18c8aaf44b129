import type { KindName } from "../../../domain/kind-names.ts";
import { mayNameInner } from "../shape/declared-references.ts";
import { passesGroup, passesReferences, passesValues } from "./passes.ts";
import { targets, types } from "./pattern.ts";
import { flagsOf, holdingWord } from "./reserved.ts";

/** What a search begins with. */
export type Beginning =
  | { readonly with: "every" | "keys"; readonly kind: KindName }
  /** Filters within filters, which are tried on all records of the kind. */
  | { readonly with: "groups"; readonly kind: KindName }
  /** The edges of a reference filter; kinds that have the same share a text. */
  | { readonly with: "references"; readonly edges: readonly string[] };

/** A page of those of a kind that the filters by value let pass, read from the index of an order, in one row; how many they are in all it does not find out. */
export function walkText(kind: KindName, property: string, descending: boolean): string {
  const direction = descending ? " DESC" : "";
  return `
MATCH (n:${kind} {release: $release})
USING INDEX n:${kind}(release, ${property})
WHERE n.${property} > $above AND n.${property} < $below AND ${passesValues("$")}
WITH n
ORDER BY n.release${direction}, n.${property}${direction}
LIMIT $limit
RETURN collect(n.record) AS records, null AS total`;
}

/**
 * Those that a search begins with and all filters let pass, sorted by the property `$order`: a page of
 * them, and how many they are in all, in one row. Where `$open` is true the page has no bounds.
 */
export function foundText(beginning: Beginning): string {
  return `
${begin(beginning)}
WITH DISTINCT n
WHERE ${passes(beginning)}
WITH n
ORDER BY CASE WHEN $descending THEN '' ELSE n[$order] END,
  CASE WHEN $descending THEN n[$order] ELSE '' END DESC
WITH collect(n) AS found
WITH size(found) AS total, CASE
  WHEN $open THEN found
  ELSE [n IN found WHERE n[$order] > $above AND n[$order] < $below]
END AS within
RETURN [n IN within[..$limit] | n.record] AS records, total`;
}

/** How many of those that a search begins with all filters let pass. */
export function countText(beginning: Beginning): string {
  return `
${begin(beginning)}
WITH DISTINCT n
WHERE ${passes(beginning)}
RETURN count(n) AS count`;
}

/** Whether `n` passes all filters but those that the search begins with. */
function passes(beginning: Beginning): string {
  return beginning.with === "groups"
    ? passesGroup("$group")
    : `${passesReferences("$others")} AND ${passesValues("$")}`;
}

function begin(beginning: Beginning): string {
  if (beginning.with === "references") return beginWithReferences(beginning.edges);
  return `MATCH (n:${beginning.kind} {release: $release})
USING INDEX n:${beginning.kind}(release, key)
WHERE ${beginning.with === "keys" ? "n.key IN $keys" : "n.key >= ''"}`;
}

/** Each WITH keeps the planner from beginning with all records of a label where there are few. */
function beginWithReferences(edges: readonly string[]): string {
  const named = mayNameInner(edges)
    ? `${targets(edges, "$targets")}
WITH DISTINCT t
MATCH (t)<-[r${types(edges)}]-(n)
WHERE coalesce(r.inner, t.key) IN $keys`
    : `${targets(edges, "$keys")}
WITH DISTINCT t
MATCH (t)<-[${types(edges)}]-(n)`;
  const holding = flagsOf(edges).map((flag) => holdingWord("n", flag, "$words"));
  const branches = [named, ...holding].map((branch) => `${branch}\nRETURN n`);
  const all = holding.length === 0 ? named : `CALL () {\n${branches.join("\nUNION\n")}\n}`;
  return `${all}
WITH DISTINCT n
WHERE $kind IN labels(n)`;
}
