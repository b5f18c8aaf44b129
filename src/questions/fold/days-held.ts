import type { ControlFold } from "./control-fold.ts";
import type { Run, State } from "./state.ts";

/** How many days a rule held, over the choices of days in which it did; both bounds inclusive. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

export interface DaysHeld {
  /** One range, or two where a break in between is contested; empty where the beginning is not known, or nothing held. */
  readonly ranges: readonly DayRange[];
  /** Whether the rule still held on the day counted to. */
  readonly continues: boolean;
  /** Whether an act says that it held before anything on record, so that nobody can count. */
  readonly startUnknown: boolean;
}

/** How long the unbroken run of restrictive postures had held when a move ended it. */
export function daysHeldUntil(fold: ControlFold, index: number): DaysHeld {
  const span = fold.moves[index]?.span ?? { first: 0, last: 0 };
  return daysHeld(fold.before(index), false, ({ latest, floor, earliest }) => {
    const begun = Math.min(latest, span.last);
    return { least: Math.max(span.first, floor, begun) - begun, most: span.last - earliest };
  });
}

/** How long the run that holds on a day has held by then. */
export function daysHeldOn(fold: ControlFold, day: number): DaysHeld {
  return daysHeld(fold.on(day), true, ({ latest, earliest }) => ({
    least: day - Math.min(latest, day),
    most: day - earliest,
  }));
}

function daysHeld(
  states: readonly State[],
  continues: boolean,
  count: (run: Run) => DayRange,
): DaysHeld {
  const runs = states.flatMap(({ run }) => run ?? []);
  const known = runs.filter(({ start }) => start !== null);
  const starts = new Set(known.map(({ start }) => start));
  const ranges = [...starts].map((start) =>
    hull(known.filter((run) => run.start === start).map(count)),
  );
  return {
    ranges: merged(ranges),
    continues: continues && runs.length > 0,
    startUnknown: runs.length > known.length,
  };
}

function hull(ranges: readonly DayRange[]): DayRange {
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}

/** Ranges that touch become one; ascending. */
function merged(ranges: readonly DayRange[]): readonly DayRange[] {
  return ranges
    .toSorted((a, b) => a.least - b.least)
    .reduce<DayRange[]>((done, range) => {
      const last = done.at(-1);
      if (last && range.least <= last.most + 1) return [...done.slice(0, -1), hull([last, range])];
      return [...done, range];
    }, []);
}
