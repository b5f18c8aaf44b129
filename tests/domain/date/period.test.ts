import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/date/calendar-day.ts";
import { beginning, ending, holdsOn, type Period } from "../../../src/domain/date/period.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import { chance, someDate, someDay } from "./some-dates.ts";

function cases(period: Period, rows: readonly (readonly [string, string])[]) {
  test.each(rows)("on %s: %s", (day, expected) => {
    expect(holdsOn(period, day)).toBe(expected);
  });
}

describe("from a day to the day on which it no longer holds", () => {
  cases({ from: "2020-01-10", to: "2020-03-01" }, [
    ["2020-01-09", "NOT"],
    ["2020-01-10", "CERTAINLY"],
    ["2020-02-29", "CERTAINLY"],
    ["2020-03-01", "NOT"],
  ]);
});

describe("from a day through the last day", () => {
  cases({ from: "2020-01-10", through: "2020-03-01" }, [
    ["2020-03-01", "CERTAINLY"],
    ["2020-03-02", "NOT"],
  ]);
});

describe("with ends known only roughly", () => {
  cases({ from: "2020-01", to: "2021" }, [
    ["2019-12-31", "NOT"],
    ["2020-01-01", "POSSIBLY"],
    ["2020-01-30", "POSSIBLY"],
    ["2020-01-31", "CERTAINLY"],
    ["2020-12-31", "CERTAINLY"],
    ["2021-01-01", "POSSIBLY"],
    ["2021-12-30", "POSSIBLY"],
    ["2021-12-31", "NOT"],
  ]);
});

describe("through a month", () => {
  cases({ from: "2020-01-10", through: "2021-06" }, [
    ["2021-06-01", "CERTAINLY"],
    ["2021-06-02", "POSSIBLY"],
    ["2021-06-30", "POSSIBLY"],
    ["2021-07-01", "NOT"],
  ]);
});

describe("during months: some day of the first to some day of the last", () => {
  cases({ during: "2020-10/2020-12" }, [
    ["2020-09-30", "NOT"],
    ["2020-10-01", "POSSIBLY"],
    ["2020-10-31", "CERTAINLY"],
    ["2020-12-01", "CERTAINLY"],
    ["2020-12-02", "POSSIBLY"],
    ["2020-12-31", "POSSIBLY"],
    ["2021-01-01", "NOT"],
  ]);
});

describe("during days", () => {
  cases({ during: "2019-10-09/2019-10-17" }, [
    ["2019-10-08", "NOT"],
    ["2019-10-09", "CERTAINLY"],
    ["2019-10-17", "CERTAINLY"],
    ["2019-10-18", "NOT"],
  ]);
});

describe("during a year: some days of it", () => {
  cases({ during: "2020" }, [
    ["2019-12-31", "NOT"],
    ["2020-06-01", "POSSIBLY"],
    ["2021-01-01", "NOT"],
  ]);
});

describe("during, open at its end", () => {
  cases({ during: "2020-09-27/.." }, [
    ["2020-09-26", "NOT"],
    ["2020-09-27", "CERTAINLY"],
    ["2026-11-23", "CERTAINLY"],
  ]);
});

describe("during, open at its start", () => {
  cases({ during: "../2020-09-27" }, [
    ["2000-01-01", "POSSIBLY"],
    ["2020-09-27", "POSSIBLY"],
    ["2020-09-28", "NOT"],
  ]);
});

describe("from a day, with no end", () => {
  cases({ from: "1952-02-18" }, [
    ["1952-02-17", "NOT"],
    ["1952-02-18", "CERTAINLY"],
    ["2026-11-23", "CERTAINLY"],
  ]);
});

describe("to a day, with no beginning", () => {
  cases({ to: "2020-02-01" }, [
    ["1900-01-01", "POSSIBLY"],
    ["2020-01-31", "POSSIBLY"],
    ["2020-02-01", "NOT"],
  ]);
});

describe("with nothing at all", () => {
  cases({}, [["2020-01-01", "POSSIBLY"]]);
});

describe("attested on days, with no ends", () => {
  cases({ attested: ["2024-01-29"] }, [
    ["2024-01-28", "POSSIBLY"],
    ["2024-01-29", "CERTAINLY"],
    ["2024-01-30", "POSSIBLY"],
  ]);
  cases({ attested: ["2024-01-29", "2022-05-01"] }, [
    ["2022-04-30", "POSSIBLY"],
    ["2022-05-01", "CERTAINLY"],
    ["2023-06-01", "CERTAINLY"],
    ["2024-01-30", "POSSIBLY"],
  ]);
});

describe("attested, with ends that are not known exactly", () => {
  cases({ from: "2020", attested: ["2020-06-01"] }, [
    ["2020-05-31", "POSSIBLY"],
    ["2020-06-01", "CERTAINLY"],
    ["2020-06-02", "CERTAINLY"],
    ["2026-01-01", "CERTAINLY"],
  ]);
  cases({ to: "2021-06", attested: ["2020-06-01"] }, [
    ["2020-05-31", "POSSIBLY"],
    ["2021-05-31", "CERTAINLY"],
    ["2021-06-15", "POSSIBLY"],
    ["2021-06-30", "NOT"],
  ]);
});

describe("the ends of a period", () => {
  test.each([
    [{ from: "2020-01" }, "2020-01"],
    [{ during: "2020-10/2020-12" }, "2020-10"],
    [{ during: "2020" }, "2020"],
    [{ during: "../2020" }, null],
    [{ to: "2020" }, null],
  ])("%j begins %s", (period, expected) => {
    expect(beginning(period)?.edtf ?? null).toBe(expected);
  });

  test.each([
    [{ through: "2021-06" }, "2021-06-01", "2021-06-30"],
    [{ to: "2021-06" }, "2021-05-31", "2021-06-29"],
    [{ to: "2020-03-01" }, "2020-02-29", "2020-02-29"],
    [{ to: "../2020-03-01" }, null, "2020-02-29"],
    [{ during: "2020-10/2020-12" }, "2020-12-01", "2020-12-31"],
    [{ during: "2020" }, "2020-01-01", "2020-12-31"],
  ])("%j ends from %s to %s", (period, earliest, latest) => {
    expect(ending(period)).toMatchObject({ earliest, latest });
  });

  test.each([{ during: "2020/.." }, { from: "2020" }, {}])("%j has no end", (period) => {
    expect(ending(period)).toBeNull();
  });
});

describe("whatever the period", () => {
  const somePeriod: fc.Arbitrary<Period> = fc
    .tuple(someDate, someDate, fc.constantFrom("to", "through", "none"))
    .map(([from, end, how]) => ({ from, ...(how !== "none" && { [how]: end }) }));

  test("it is certain only between its last possible beginning and its first possible end", () => {
    fc.assert(
      fc.property(somePeriod, someDay, (period, day) => {
        const [begin, end] = [parsePoint(period.from ?? ""), ending(period)];
        const isSure =
          begin.latest !== null &&
          begin.latest <= day &&
          (end === null || (end.earliest !== null && day <= end.earliest));
        const isOut = day < (begin.earliest ?? "") || (end !== null && day > (end.latest ?? "~"));
        expect(holdsOn(period, day)).toBe(isOut ? "NOT" : isSure ? "CERTAINLY" : "POSSIBLY");
      }),
      chance,
    );
  });

  test("an attested day is certain whatever its ends", () => {
    fc.assert(
      fc.property(somePeriod, someDay, (period, day) => {
        expect(holdsOn({ ...period, attested: [day] }, day)).toBe("CERTAINLY");
        expect(holdsOn({ attested: [day, addDays(day, 40)].filter(Boolean) }, day)).toBe(
          "CERTAINLY",
        );
      }),
      chance,
    );
  });
});
