import { edgeTypes } from "../shape/declared-references.ts";
import { targets, types } from "./pattern.ts";
import { flagsOf, holdingWord } from "./reserved.ts";

/** For each key the records that name it by one of the edges; any edge where none is given. */
function referrersText(edges: readonly string[]): string {
  const named = `${targets(edges, "$keys")}
CALL (t) {
  MATCH (t)<-[${types(edges)}]-(n)
  ${firstByKey}
}
RETURN t.key AS key, records`;
  const flags = flagsOf(edges);
  if (flags.length === 0) return `\n${named}`;
  return `
CALL () {
${named}
UNION ALL
UNWIND $words AS key
CALL (key) {
  CALL (key) {
    ${flags.map((flag) => `${holdingWord("n", flag, "[key]")} RETURN n`).join("\n    UNION\n    ")}
  }
  WITH n
  ${firstByKey}
}
RETURN key, records
}
RETURN key, records`;
}

const firstByKey = `WHERE n.key > $after
  WITH DISTINCT n ORDER BY n.key LIMIT $limit
  RETURN collect(n.record) AS records`;

const texts = new Map<string, string>();

/** The text for a set of edge types, made when first asked for; types that no kind declares are passed over. */
export function referrersTextOf(edges: readonly string[]): string {
  const known = edgeTypes.filter((type) => edges.includes(type));
  const name = known.join(" ");
  const text = texts.get(name) ?? referrersText(known);
  texts.set(name, text);
  return text;
}

/** Whether any kind declares one of these edges; no edges mean all. */
export function isDeclared(edges: readonly string[]): boolean {
  return edges.length === 0 || edges.some((edge) => edgeTypes.includes(edge));
}
