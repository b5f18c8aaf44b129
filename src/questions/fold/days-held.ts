import type { ControlFold } from "./control-fold.ts";
import { mayHaveEndedUnseen, postureOptions } from "./options.ts";
import { isRestrictive } from "./state.ts";
import { type DayRange, heldOn, type Run } from "./run.ts";

export interface DaysHeld {
  /** One range, or two where a break in between is contested; empty where the beginning is not known, or nothing held. */
  readonly ranges: readonly DayRange[];
  /** Whether the rule still held on the day counted to. */
  readonly continues: boolean;
  /** Whether an act says that it held before anything on record, so that nobody can count. */
  readonly startUnknown: boolean;
  /** Whether it may have ended before the day counted to without our having seen it. */
  readonly endUnknown: boolean;
}

/** How long the unbroken run of restrictive postures had held when a move ended it. */
export function daysHeldUntil(fold: ControlFold, index: number): DaysHeld {
  return { endUnknown: false, ...daysHeld(fold.rulesBefore(index), false) };
}

/** How long the run that holds on a day has held by then. */
export function daysHeldOn(fold: ControlFold, day: number): DaysHeld {
  const rules = fold.rulesOn(day).map(({ run }) => ({ run, held: run && heldOn(run, day) }));
  const counted = daysHeld(rules, true);
  const mayHoldUnbegun = fold
    .on(day)
    .filter(({ posture }) => posture === null)
    .some((state) => postureOptions(fold, state, day).some(({ value }) => isRestrictive(value)));
  return {
    ranges: counted.ranges,
    continues: counted.continues || mayHoldUnbegun,
    startUnknown: counted.startUnknown || mayHoldUnbegun,
    endUnknown: mayHaveEndedUnseen(fold, day),
  };
}

/**
 * How long the run had held when the first of these moves that happened ended it, or by a day where
 * perhaps none did; a null day for that the last certainly did.
 */
export function daysHeldUntilEither(
  fold: ControlFold,
  endings: readonly number[],
  day: number | null,
): DaysHeld {
  const all = [
    ...endings.map((index) => daysHeldUntil(fold, index)),
    ...(day === null ? [] : [daysHeldOn(fold, day)]),
  ];
  return {
    ranges: merged(all.flatMap(({ ranges }) => ranges)),
    continues: all.some(({ continues }) => continues),
    startUnknown: all.some(({ startUnknown }) => startUnknown),
    endUnknown: all.some(({ endUnknown }) => endUnknown),
  };
}

function daysHeld(
  rules: readonly { readonly run: Run | null; readonly held: DayRange | null }[],
  continues: boolean,
): Omit<DaysHeld, "endUnknown"> {
  const running = rules.filter(({ run }) => run !== null);
  const starts = new Set(running.flatMap(({ run }) => run?.start ?? []));
  const ranges = [...starts].map((start) =>
    hull(running.flatMap(({ run, held }) => (run?.start === start && held ? [held] : []))),
  );
  return {
    ranges: merged(ranges),
    continues: continues && running.length > 0,
    startUnknown: running.some(({ run }) => run?.start === null),
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
