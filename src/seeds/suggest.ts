import { closest, distance } from "fastest-levenshtein";

/** `; did you mean "X"?` where one of the known words is near; else empty. */
export function suggest(given: string, known: readonly string[]): string {
  if (known.length === 0 || given.length > 100) return "";
  const near = closest(given, known);
  const changes = distance(given, near);
  return changes <= Math.max(2, given.length / 3) && changes < near.length
    ? `; did you mean "${near}"?`
    : "";
}
