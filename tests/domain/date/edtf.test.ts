import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isDay, numberOf } from "../../../src/domain/date/calendar-day.ts";
import { cutBefore } from "../../../src/domain/date/cut.ts";
import { dateText } from "../../../src/domain/date/date-text.ts";
import { holdsOn } from "../../../src/domain/date/period.ts";
import { DateError, parsePoint } from "../../../src/domain/date/point.ts";

describe("a date", () => {
  test.each([
    ["2020", "2020-01-01", "2020-12-31", "YEAR", "some day of 2020"],
    ["2020-02", "2020-02-01", "2020-02-29", "MONTH", "some day of February 2020"],
    ["2020-04-16", "2020-04-16", "2020-04-16", "DAY", "16 April 2020"],
    [
      "2019-10-11/2019-10-19",
      "2019-10-11",
      "2019-10-19",
      "RANGE",
      "between 11 and 19 October 2019",
    ],
    ["2024-01-29/2024-01-30", "2024-01-29", "2024-01-30", "RANGE", "29 or 30 January 2024"],
    [
      "2020-03/2020-05",
      "2020-03-01",
      "2020-05-31",
      "RANGE",
      "between 1 March 2020 and 31 May 2020",
    ],
    ["../2019-10-11", null, "2019-10-11", "RANGE", "not after 11 October 2019"],
    ["2024-01-29/..", "2024-01-29", null, "RANGE", "not before 29 January 2024"],
    [
      "[2024-01-29,2024-02-02]",
      "2024-01-29",
      "2024-02-02",
      "ONE_OF",
      "29 January 2024 or 2 February 2024",
    ],
    ["2020-05~", "2020-04-01", "2020-06-30", "MONTH", "about May 2020"],
    ["2020~", "2019-01-01", "2021-12-31", "YEAR", "about 2020"],
    ["2020-03-01~", "2020-02-29", "2020-03-02", "DAY", "about 1 March 2020"],
  ])("written %s", (edtf, earliest, latest, precision, text) => {
    const point = parsePoint(edtf);
    expect(point).toMatchObject({ edtf, earliest, latest, precision });
    expect(dateText(point)).toBe(text);
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "2019-13",
    "2020-21",
    "9999-99-99",
    "-0001",
    "y170000002",
    "201X-1X",
    "2014/2013",
    "../..",
    "2019/2020/2021",
    "[2024-01-30,2024-01-29]",
    "[2024-01-29]",
    "2019-10-11/2019-10-19~",
    "",
    "yesterday",
    "1".repeat(10_000),
  ])("written %s is refused", (edtf) => {
    expect(() => parsePoint(edtf)).toThrow(DateError);
  });
});

const day = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((number) => addDays("1970-01-01", number));

describe("properties", () => {
  test("a day has a number, and the number is that day's", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (start, days) => {
        expect(isDay(addDays(start, days))).toBe(true);
        expect(numberOf(addDays(start, days)) - numberOf(start)).toBe(days);
      }),
    );
  });

  test("a range holds its ends, and widening holds what it widens", () => {
    fc.assert(
      fc.property(day, fc.nat(5000), (from, days) => {
        const to = addDays(from, days);
        expect(parsePoint(`${from}/${to}`)).toMatchObject({ earliest: from, latest: to });
        for (const plain of [from, from.slice(0, 7), from.slice(0, 4)]) {
          const [narrow, wide] = [parsePoint(plain), parsePoint(`${plain}~`)];
          expect((wide.earliest ?? "") < (narrow.earliest ?? "")).toBe(true);
          expect((wide.latest ?? "") > (narrow.latest ?? "")).toBe(true);
        }
      }),
    );
  });

  test("cutting takes days off the front and adds none", () => {
    fc.assert(
      fc.property(day, fc.nat(50), fc.nat(80), (from, length, at) => {
        const [to, cut] = [addDays(from, length), addDays(from, at - 15)];
        const left = cutBefore(parsePoint(`${from}/${to}`), cut);
        if (cut > to) expect(left).toBeNull();
        else {
          const point = parsePoint(left ?? "");
          expect(point.earliest).toBe(cut > from ? cut : from);
          expect(point.latest).toBe(to);
        }
      }),
    );
  });
});

describe("a period", () => {
  test.each([
    ["before its first day", { from: "2020-02-01", to: "2020-03-01" }, "2020-01-31", "NOT"],
    ["on its first day", { from: "2020-02-01", to: "2020-03-01" }, "2020-02-01", "CERTAINLY"],
    ["on the eve of `to`", { from: "2020-02-01", to: "2020-03-01" }, "2020-02-29", "CERTAINLY"],
    ["on `to` itself", { from: "2020-02-01", to: "2020-03-01" }, "2020-03-01", "NOT"],
    ["on `through` itself", { from: "2020-02", through: "2020-03-01" }, "2020-03-01", "CERTAINLY"],
    ["within a coarse beginning", { from: "2020-02" }, "2020-02-10", "POSSIBLY"],
    ["after it, with an open end", { from: "2020-02" }, "2030-01-01", "CERTAINLY"],
    ["on an attested day", { attested: ["2024-01-29"] }, "2024-01-29", "CERTAINLY"],
    [
      "between attested days",
      { attested: ["2020-01-01", "2022-01-01"] },
      "2021-05-05",
      "CERTAINLY",
    ],
    ["before any attested day", { attested: ["2024-01-29"] }, "2023-01-01", "POSSIBLY"],
    ["during two months", { during: "2020-10/2020-12" }, "2020-11-15", "CERTAINLY"],
  ] as const)("%s", (_name, period, on, expected) => {
    expect(holdsOn(period, on)).toBe(expected);
  });
});
