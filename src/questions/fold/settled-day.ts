import { piecesOf, type Span } from "./span.ts";

/**
 * For any day, one by whose end everything stands as it does by the end of that day: the last on
 * which something can have happened, -Infinity before anything could. While something may have
 * happened by then and may still be to come, how it stands is a matter of each day: the day itself.
 */
export function settledDays(spans: readonly Span[]): (day: number) => number {
  const pieces = spans.flatMap(piecesOf);
  return (day) =>
    pieces.some(({ first, last }) => first <= day && day < last)
      ? day
      : Math.max(...pieces.map(({ last }) => (last <= day ? last : -Infinity)));
}
