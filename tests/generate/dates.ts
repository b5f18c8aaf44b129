import { addDays, type Day } from "../../src/domain/date/calendar-day.ts";
import type { Random } from "./random.ts";

const first: Day = "2015-01-01";
const span = 3_600;

/** Some day of the ten years that generated graphs are about. */
export function someDay(random: Random): Day {
  return addDays(first, random.below(span));
}

/** A date in any of the forms that seeds may write, so that ranges overlap. */
export function someDate(random: Random): string {
  const day = someDay(random);
  const later = addDays(day, 1 + random.below(60));
  return random.pick([
    day,
    day,
    day,
    day.slice(0, 7),
    day.slice(0, 4),
    `${day.slice(0, 7)}~`,
    `${day}/${later}`,
    `../${day}`,
    `${day}/..`,
    `[${day},${later}]`,
  ]);
}

/** When something holds: with both ends, one or none. */
export function somePeriod(random: Random): Readonly<Record<string, unknown>> {
  const from = someDay(random);
  const end = addDays(from, 2 + random.below(900));
  return random.pick([
    {},
    { from },
    { to: end },
    { from, to: end },
    { from, through: end },
    { during: `${from}/${end}` },
    { attested: [from, end] },
    { from, attested: [addDays(from, 1)] },
  ]);
}
