import { numberOf } from "../../domain/date/calendar-day.ts";
import type { Point } from "../../domain/date/point.ts";

/** The days on which something can have happened, as day numbers; infinite where open. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The only possible days, ascending; null for every day from first to last. */
  readonly days: readonly number[] | null;
}

export function spanOf({ earliest, latest, oneOf }: Point): Span {
  return {
    first: earliest === null ? -Infinity : numberOf(earliest),
    last: latest === null ? Infinity : numberOf(latest),
    days: oneOf?.map(numberOf) ?? null,
  };
}

/** The first possible day that is not before another; null where none is left. */
export function firstFrom({ first, last, days }: Span, floor: number): number | null {
  if (days) return days.find((day) => day >= floor) ?? null;
  const day = Math.max(first, floor);
  return day <= last ? day : null;
}

/** The same span without days outside the bounds, some of which lie inside it. */
export function narrowed(span: Span, floor: number, ceiling: number): Span {
  const days = span.days?.filter((day) => day >= floor && day <= ceiling) ?? null;
  if (!days)
    return { first: Math.max(span.first, floor), last: Math.min(span.last, ceiling), days };
  return { first: days[0] ?? span.first, last: days.at(-1) ?? span.last, days };
}

/** The unbroken runs of days that a span is made of, ascending. */
export function piecesOf(span: Span): readonly Span[] {
  return span.days?.map((day) => ({ first: day, last: day, days: null })) ?? [span];
}
