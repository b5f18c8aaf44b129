import { addDays, type Day } from "../../src/domain/date/calendar-day.ts";

/** The days that a request names: one that it asks about, and one until which it asks. */
export interface Days {
  readonly asOf: Day;
  readonly to: Day;
}

const AFTER_THE_LAST_ACT: Day = "2024-02-01";
const DAYS_SINCE = 1_000;
const AFTER_EVERYTHING: Day = "2027-01-01";
const DAYS_TO_COME = 900_000;

/** The days of a question that is asked again and again. */
export const sameDays: Days = { asOf: "2026-11-01", to: "2027-01-01" };

/** Other days for each number, so that no request is like those before, and the answers as large. */
export function otherDays(number: number): Days {
  return {
    asOf: addDays(AFTER_THE_LAST_ACT, (number * 7) % DAYS_SINCE),
    to: addDays(AFTER_EVERYTHING, (number * 7) % DAYS_TO_COME),
  };
}
