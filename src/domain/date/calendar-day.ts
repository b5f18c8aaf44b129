/** A calendar day, ISO 8601, no time zone: `2024-01-29`. Compares correctly as text. */
export type Day = string;

const MILLISECONDS = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text names a day of the calendar: `2024-02-30` does not. */
export function isDay(text: string): boolean {
  return form.test(text) && text >= "0001" && dayOf(numberOf(text)) === text;
}

/** Days since 1970-01-01; NaN for what is no date. */
export function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The day so many days after 1970-01-01; empty text for one before year 1 or after year 9999. */
export function dayOf(number: number): Day {
  const date = new Date(number * MILLISECONDS);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return form.test(text) && text >= "0001" ? text : "";
}

/** The day so many days later, earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** The last day of a month written `2024-02`. */
export function lastDayOfMonth(month: string): Day {
  return ["31", "30", "29", "28"].map((day) => `${month}-${day}`).find(isDay) ?? "";
}

/** The month so many months later: `addMonths("2020-01", -1)` is `2019-12`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}`;
}
