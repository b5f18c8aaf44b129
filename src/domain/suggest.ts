import { closest, distance } from "fastest-levenshtein";

/** The known word that is near the given one; null where none is. */
export function nearest(given: string, known: readonly string[]): string | null {
  if (known.length === 0 || given.length > 100) return null;
  const near = closest(given, known);
  const changes = distance(given, near);
  return changes <= Math.max(2, given.length / 3) && changes < near.length ? near : null;
}

/** `; did you mean "X"?` where one of the known words is near; else empty. */
export function suggest(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  return near === null ? "" : `; did you mean "${near}"?`;
}
