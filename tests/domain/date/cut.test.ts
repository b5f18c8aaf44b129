import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutBefore } from "../../../src/domain/date/cut.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import { chance, daysAround, mayBe, someDate, someDay } from "./some-dates.ts";

describe("a date without the days before another", () => {
  test.each([
    ["2019-10-01/2019-10-11", "2019-10-09", "2019-10-09/2019-10-11"],
    ["../2019-10-11", "2019-10-09", "2019-10-09/2019-10-11"],
    ["2019-10-01/2019-10-11", "2019-10-11", "2019-10-11"],
    ["2019-10-09/2019-10-11", "2019-10-09", "2019-10-09/2019-10-11"],
    ["2019-10", "2019-10-01", "2019-10"],
    ["2019-10", "2019-10-09", "2019-10-09/2019-10-31"],
    ["2019", "2019-10-09", "2019-10-09/2019-12-31"],
    ["2019-10~", "2019-10-09", "2019-10-09/2019-11-30"],
    ["2019-10-08~", "2019-10-09", "2019-10-09"],
    ["2019-01-01/..", "2019-10-09", "2019-10-09/.."],
    ["[2019-10-01,2019-10-09,2019-10-20]", "2019-10-09", "[2019-10-09,2019-10-20]"],
    ["[2019-10-01,2019-10-20]", "2019-10-09", "2019-10-20"],
    ["2019-10-09", "2019-10-09", "2019-10-09"],
  ])("%s from %s on is %s", (edtf, day, expected) => {
    expect(cutBefore(parsePoint(edtf), day)).toBe(expected);
  });

  test.each(["2019-10-08", "2019-09", "../2019-10-08", "[2019-10-01,2019-10-08]"])(
    "%s from 2019-10-09 on leaves nothing",
    (edtf) => {
      expect(cutBefore(parsePoint(edtf), "2019-10-09")).toBeNull();
    },
  );

  test("has the days from that one on, and never another", () => {
    fc.assert(
      fc.property(someDate, someDay, fc.nat(), (edtf, anywhere, which) => {
        const whole = parsePoint(edtf);
        const near = daysAround(whole);
        const day = near[which % near.length] ?? anywhere;
        const cut = cutBefore(whole, day);
        const left = cut === null ? null : parsePoint(cut);
        for (const one of [...near, ...(left ? daysAround(left) : []), day, anywhere])
          expect(left !== null && mayBe(left, one), one).toBe(mayBe(whole, one) && one >= day);
      }),
      chance,
    );
  });
});
