import fc from "fast-check";
import { addDays, type Day, dayOf, numberOf } from "../../../src/domain/date/calendar-day.ts";
import { parsePoint, type Point } from "../../../src/domain/date/point.ts";

/** How many cases are tried, and from which seed: SEED and RUNS, else a new seed each time. What fails prints its seed. */
export const chance = {
  seed: Number(process.env["SEED"] ?? Date.now() % 1_000_000_000),
  numRuns: Number(process.env["RUNS"] ?? 1_000),
};

const [first, last] = [numberOf("0001-01-01"), numberOf("9999-12-31")];

/** Any day of the calendar, most often one of our time. */
export const someDay: fc.Arbitrary<Day> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.integer({ min: numberOf("1990-01-01"), max: numberOf("2030-12-31") }),
    },
    { weight: 1, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 1, arbitrary: fc.constantFrom(first, last) },
  )
  .map(dayOf);

/** `2020`, `2020-04` or `2020-04-16`. */
export const somePlain = fc
  .tuple(someDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

/** The same with `~`, where that stays inside the calendar. */
export const someAbout = somePlain
  .filter((plain) => plain > "0003" && plain < "9997")
  .map((plain) => `${plain}~`);

const someRange = fc
  .tuple(somePlain, somePlain)
  .map(([a, b]) =>
    (parsePoint(a).earliest ?? "") <= (parsePoint(b).latest ?? "") ? `${a}/${b}` : `${b}/${a}`,
  );

const someOpen = fc
  .tuple(somePlain, fc.boolean())
  .map(([plain, isStart]) => (isStart ? `../${plain}` : `${plain}/..`));

const someChoice = fc
  .uniqueArray(someDay, { minLength: 2, maxLength: 4 })
  .map((days) => `[${days.toSorted().join(",")}]`);

/** A date in any form that seeds may write. */
export const someDate = fc.oneof(somePlain, someAbout, someRange, someOpen, someChoice);

/** Whether a day is one of the days that a point leaves open. */
export function mayBe({ earliest, latest, oneOf }: Point, day: Day): boolean {
  if (oneOf) return oneOf.includes(day);
  return (earliest ?? "") <= day && day <= (latest ?? "~");
}

/** Days at and around the bounds of a point, and one far from them. */
export function daysAround({ earliest, latest, oneOf }: Point): Day[] {
  const bounds = [earliest, latest, ...(oneOf ?? [])].flatMap((day) => day ?? []);
  const near = bounds.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...near.filter((day) => day !== ""), "2020-02-29"];
}
