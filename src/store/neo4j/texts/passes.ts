import { WHERE_DEPTH } from "../../policy-graph.ts";

/** Whether `n` passes reference filters, given as data so that their combinations need no texts of their own. */
export function passesReferences(others: string): string {
  return `all(other IN ${others} WHERE
  any(flag IN other.flags WHERE n[flag])
  OR EXISTS { (n)-[r]->(t) WHERE type(r) IN other.edges AND coalesce(r.inner, t.key) IN other.keys })`;
}

/** Whether `n` passes filters by value; `from` is what their names stand behind, as `$`. */
export function passesValues(from: string): string {
  return `all(wanted IN ${from}wanted WHERE any(word IN wanted WHERE word IN n.words))
AND all(window IN ${from}windows WHERE n[window.field] IS NOT NULL
  AND (window.to IS NULL OR coalesce(n[window.earliest], '') <= window.to)
  AND (window.from IS NULL OR coalesce(n[window.latest], '~') >= window.from))
AND (${from}text IS NULL OR n.searchText CONTAINS ${from}text)`;
}

/** Whether `n` passes a group of filters, and the groups within it as deep as the port lets them stand. */
export function passesGroup(group: string, depth = 1): string {
  const own = `(${group}.keys IS NULL OR n.key IN ${group}.keys)
AND ${passesReferences(`${group}.others`)}
AND ${passesValues(`${group}.`)}`;
  if (depth === WHERE_DEPTH) return own;
  const [clause, option] = [`clause${depth}`, `option${depth}`];
  return `${own}
AND all(${clause} IN ${group}.clauses WHERE ${clause}.negated <>
  any(${option} IN ${clause}.options WHERE ${passesGroup(option, depth + 1)}))`;
}
