import type { Step } from "../../policy-graph.ts";
import { edgeTypes } from "../shape/declared-references.ts";
import { anyLabel, types } from "./pattern.ts";
import { flagsOf, holdingWord } from "./reserved.ts";

/**
 * All that the steps reach, as one row with a list. Every level is collected inside a subquery, so
 * that an empty one does not end the statement; only what is new goes on to the next level, so that
 * circles end. Where there is more than the cap, what was reached first is kept and nothing more
 * looked for.
 */
function sliceText(steps: readonly Step[]): string {
  return `
MATCH (s:${anyLabel} {release: $release})
WHERE s.key IN $keys
WITH collect(s) AS named
WITH [s IN named WHERE ${isMeant}][..$room] AS found
${steps.map(stepText).join("\n")}
RETURN [n IN found[..$cap] | n.record] AS records, size(found) > $cap AS truncated`;
}

/** An owner is read for an inner key of its own, unless that is a record by itself. */
const isMeant = `s.key IN $start OR any(inner IN $inner WHERE
  inner.owner = s.key AND none(other IN named WHERE other.key = inner.key))`;

/** Two hops to a level: one would take the planner twice as long, more would walk the same ways again. */
const HOPS = 2;

function stepText({ edges, direction, depth }: Step): string {
  const known = edgeTypes.filter((type) => edges.includes(type));
  if (known.length === 0 && edges.length > 0) return "";
  const hops = Math.min(depth, HOPS);
  const levels = Array.from({ length: depth / hops }, (_, level) =>
    levelText(known, direction, hops, level === 0),
  );
  return levels.join("\n");
}

function levelText(
  edges: readonly string[],
  direction: Step["direction"],
  hops: number,
  isFirst: boolean,
): string {
  const way = (range: string) =>
    direction === "OUT" ? `-[${types(edges)}${range}]->` : `<-[${types(edges)}${range}]-`;
  const range = hops === 1 ? "" : `*1..${hops}`;
  const from = `CASE WHEN size(found) > $cap THEN [] ELSE ${isFirst ? "found" : "next"} END`;
  const along = `UNWIND ${from} AS m MATCH (m)${way(range)}(n)`;
  const flags = isFirst && direction === "IN" ? flagsOf(edges) : [];
  const holding = flags.map(
    (flag) => `${holdingWord("m", flag, "$words")} MATCH (m)${way(`*0..${hops - 1}`)}(n)`,
  );
  return `CALL (found${isFirst ? "" : ", next"}) {
  ${holding.length === 0 ? along : eitherOf([along, ...holding])}
  WHERE NOT n IN found
  RETURN collect(DISTINCT n) AS more
}
WITH (found + more)[..$room] AS found, more AS next`;
}

function eitherOf(ways: readonly string[]): string {
  return `CALL (found) {
    ${ways.map((way) => `${way} RETURN n`).join("\n    UNION\n    ")}
  }
  WITH found, n`;
}

const texts = new WeakMap<readonly Step[], string>();

/** The text of a plan, made when it is first asked for. */
export function sliceTextOf(steps: readonly Step[]): string {
  const text = texts.get(steps) ?? sliceText(steps);
  texts.set(steps, text);
  return text;
}
