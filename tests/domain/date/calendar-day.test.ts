import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  isDay,
  lastDayOfMonth,
  numberOf,
} from "../../../src/domain/date/calendar-day.ts";
import { chance, someDay } from "./some-dates.ts";

describe("a day of the calendar", () => {
  test.each(["2024-02-29", "2000-02-29", "2020-12-31", "0001-01-01", "9999-12-31"])("%s", (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2020-02-30",
    "2020-04-31",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "2020-1-1",
    "20200101",
    "2020-01-01T00:00",
    " 2020-01-01",
    "0000-12-31",
    "-001-01-01",
    "+010000-01-01",
    "10000-01-01",
    "2020-01",
    "",
  ])("not %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("the end of a month", () => {
  test.each([
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2000-02", "2000-02-29"],
    ["1900-02", "1900-02-28"],
    ["2020-04", "2020-04-30"],
    ["2020-12", "2020-12-31"],
    ["0001-01", "0001-01-31"],
    ["9999-12", "9999-12-31"],
  ])("of %s is %s", (month, day) => {
    expect(lastDayOfMonth(month)).toBe(day);
  });
});

test.each([
  ["2020-01", -1, "2019-12"],
  ["2019-12", 1, "2020-01"],
  ["2020-03", -14, "2019-01"],
  ["2020-03", 24, "2022-03"],
  ["0002-01", -1, "0001-12"],
])("%s and %i months is %s", (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

describe("counting days", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2020-01-01", -1, "2019-12-31"],
    ["2019-10-19", 1563, "2024-01-29"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test("leaves the calendar at either end with an empty text", () => {
    expect(addDays("9999-12-31", 1)).toBe("");
    expect(addDays("0001-01-01", -1)).toBe("");
    expect(dayOf(Infinity)).toBe("");
    expect(numberOf("")).toBeNaN();
  });

  test("there and back again is the same day", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400_000, max: 400_000 }), (day, days) => {
        const there = addDays(day, days);
        fc.pre(there !== "");
        expect(addDays(there, -days)).toBe(day);
        expect(numberOf(there) - numberOf(day)).toBe(days);
      }),
      chance,
    );
  });

  test("numbers and days name each other, and sort alike", () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(isDay(a)).toBe(true);
        expect(dayOf(numberOf(a))).toBe(a);
        expect(a < b).toBe(numberOf(a) < numberOf(b));
      }),
      chance,
    );
  });
});
