import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateText, dayText } from "../../../src/domain/date/date-text.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import { chance, someDate } from "./some-dates.ts";

describe("a date as a reader says it", () => {
  test.each([
    ["2020-04-16", "16 April 2020"],
    ["2020-04-06", "6 April 2020"],
    ["2020-04-16~", "about 16 April 2020"],
    ["2020-04", "some day of April 2020"],
    ["2020-04~", "about April 2020"],
    ["2020", "some day of 2020"],
    ["2020~", "about 2020"],
    ["2019-10-11/2019-10-19", "between 11 and 19 October 2019"],
    ["2019-10-11/2019-11-19", "between 11 October 2019 and 19 November 2019"],
    ["2020-03/2020-05", "between 1 March 2020 and 31 May 2020"],
    ["2024-01-29/2024-01-30", "29 or 30 January 2024"],
    ["2024-01-31/2024-02-01", "31 January 2024 or 1 February 2024"],
    ["2024-01-29/2024-01-29", "29 January 2024"],
    ["../2019-10-11", "not after 11 October 2019"],
    ["2024-01-29/..", "not before 29 January 2024"],
    ["[2024-01-29,2024-01-30]", "29 or 30 January 2024"],
    ["[2024-01-05,2024-01-09,2024-01-30]", "5, 9 or 30 January 2024"],
    ["[2023-12-31,2024-01-29]", "31 December 2023 or 29 January 2024"],
  ])("%s: %s", (edtf, text) => {
    expect(dateText(parsePoint(edtf))).toBe(text);
  });

  test("a single day by itself", () => {
    expect(dayText("2024-02-01")).toBe("1 February 2024");
  });

  test("names every date, and no undefined part of one", () => {
    fc.assert(
      fc.property(someDate, (edtf) => {
        expect(dateText(parsePoint(edtf))).not.toMatch(/undefined|NaN|\/|^$|~|\[/);
      }),
      chance,
    );
  });
});
