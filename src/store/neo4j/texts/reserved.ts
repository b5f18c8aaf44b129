import type { KindName } from "../../../domain/kind-names.ts";
import { type ReservedFlag, reservedFlags } from "../shape/declared-references.ts";

/** The flags that stand for edges of these types to reserved words; of any type where none is given. */
export function flagsOf(
  edges: readonly string[],
  kind: KindName | null = null,
): readonly ReservedFlag[] {
  return reservedFlags.filter(
    (flag) =>
      (edges.length === 0 || edges.includes(flag.edge)) && (kind === null || flag.kind === kind),
  );
}

/**
 * Matches the records that hold a reserved word of a list. The UNWIND leaves the index alone where
 * the word is not in it.
 */
export function holdingWord(
  variable: string,
  { kind, property, word }: ReservedFlag,
  words: string,
): string {
  return (
    `UNWIND [word IN ${words} WHERE word = '${word}'] AS word ` +
    `MATCH (${variable}:${kind} {release: $release, ${property}: true})`
  );
}
