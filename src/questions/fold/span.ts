import { type Day, dayOf, numberOf } from "../../domain/date/calendar-day.ts";
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

/** The same span without days outside the bounds; itself where nothing would be left. */
export function narrowed(span: Span, floor: number, ceiling: number): Span {
  const days = span.days?.filter((day) => day >= floor && day <= ceiling) ?? null;
  const first = days ? (days[0] ?? Infinity) : Math.max(span.first, floor);
  const last = days ? (days.at(-1) ?? -Infinity) : Math.min(span.last, ceiling);
  return first <= last ? { first, last, days } : span;
}

/** A day number as a day; null for an open end. */
export function dayAt(number: number): Day | null {
  return Number.isFinite(number) ? dayOf(number) : null;
}
