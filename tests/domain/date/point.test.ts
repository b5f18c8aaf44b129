import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateError, parsePoint } from "../../../src/domain/date/point.ts";
import { chance, mayBe, someAbout, someDate, someDay, somePlain } from "./some-dates.ts";

const FORMS =
  "2020, 2020-04, 2020-04-16, 2019-10-11/2019-10-19, ../2019-10-11, 2024-01-29/.., " +
  "[2024-01-29,2024-01-30] or 2020-05~";

describe("each form has its bounds and its precision", () => {
  test.each([
    ["2020-04-16", "2020-04-16", "2020-04-16", "DAY"],
    ["2024-02-29", "2024-02-29", "2024-02-29", "DAY"],
    ["2020-04", "2020-04-01", "2020-04-30", "MONTH"],
    ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
    ["2023-02", "2023-02-01", "2023-02-28", "MONTH"],
    ["9999-12", "9999-12-01", "9999-12-31", "MONTH"],
    ["2020", "2020-01-01", "2020-12-31", "YEAR"],
    ["0001", "0001-01-01", "0001-12-31", "YEAR"],
    ["2019-10-11/2019-10-19", "2019-10-11", "2019-10-19", "RANGE"],
    ["2020-03/2020-05", "2020-03-01", "2020-05-31", "RANGE"],
    ["2020/2021-02-03", "2020-01-01", "2021-02-03", "RANGE"],
    ["2020-05/2020", "2020-05-01", "2020-12-31", "RANGE"],
    ["2020-05-01/2020-05-01", "2020-05-01", "2020-05-01", "RANGE"],
    ["../2019-10-11", null, "2019-10-11", "RANGE"],
    ["../2019", null, "2019-12-31", "RANGE"],
    ["2024-01-29/..", "2024-01-29", null, "RANGE"],
    ["2024/..", "2024-01-01", null, "RANGE"],
    ["[2024-01-29,2024-01-30]", "2024-01-29", "2024-01-30", "ONE_OF"],
    ["[2024-01-29,2024-02-05,2025-01-01]", "2024-01-29", "2025-01-01", "ONE_OF"],
  ])("%s", (edtf, earliest, latest, precision) => {
    expect(parsePoint(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  test("only a choice of days lists them", () => {
    expect(parsePoint("[2024-01-29,2024-02-05]").oneOf).toEqual(["2024-01-29", "2024-02-05"]);
    expect(parsePoint("2024-01-29/2024-02-05").oneOf).toBeNull();
  });
});

describe("about widens by one unit of the precision on each side", () => {
  test.each([
    ["2020-05-10~", "2020-05-09", "2020-05-11", "DAY"],
    ["2020-03-01~", "2020-02-29", "2020-03-02", "DAY"],
    ["2020-05~", "2020-04-01", "2020-06-30", "MONTH"],
    ["2020-01~", "2019-12-01", "2020-02-29", "MONTH"],
    ["2020-12~", "2020-11-01", "2021-01-31", "MONTH"],
    ["2020~", "2019-01-01", "2021-12-31", "YEAR"],
  ])("%s", (edtf, earliest, latest, precision) => {
    expect(parsePoint(edtf)).toMatchObject({ edtf, earliest, latest, precision, oneOf: null });
  });
});

describe("what cannot be read is refused, with what would be right", () => {
  const noDate = (text: string) => `"${text}" is no calendar date; write ${FORMS}`;

  test.each([
    ["", noDate("")],
    ["20", noDate("20")],
    ["2020-13", noDate("2020-13")],
    ["2020-00", noDate("2020-00")],
    ["2020-21", noDate("2020-21")],
    ["2021-02-29", noDate("2021-02-29")],
    ["2020-04-31", noDate("2020-04-31")],
    ["2020-4-16", noDate("2020-4-16")],
    ["16.04.2020", noDate("16.04.2020")],
    ["2020-04-16T10:00", noDate("2020-04-16T10:00")],
    [" 2020", noDate(" 2020")],
    ["0000", noDate("0000")],
    ["-2020", noDate("-2020")],
    ["20200", noDate("20200")],
    ["2020?", noDate("2020?")],
    ["2020%", noDate("2020%")],
    ["2020~~", noDate("2020~")],
    ["~2020", noDate("~2020")],
    ["~", noDate("")],
    ["..", noDate("..")],
    ["spring 2020", noDate("spring 2020")],
    [`2020 ${"very ".repeat(20)}late`, noDate(`2020 ${"very ".repeat(20)}`.slice(0, 40))],
    ["x".repeat(201), `is too long for a date; write ${FORMS}`],
    ["2019/2020/2021", `has more than one "/"; write ${FORMS}`],
    ["../..", "says nothing: leave the field out"],
    ["2020/", noDate("")],
    ["/2020", noDate("")],
    ["/", noDate("")],
    ["2019/2020~", noDate("2020~")],
    ["2020-05/2019", "is reversed: 2020-05 comes after 2019; write 2019/2020-05"],
    [
      "2019-10-19/2019-10-11",
      "is reversed: 2019-10-19 comes after 2019-10-11; write 2019-10-11/2019-10-19",
    ],
    ["[2024-02-30,2024-03-01]", '"2024-02-30" is no day of the calendar'],
    ["[2024-01-29, 2024-01-30]", '" 2024-01-30" is no day of the calendar'],
    ["[2024-01,2024-02]", '"2024-01" is no day of the calendar'],
    ["[]", '"" is no day of the calendar'],
    ["[2024-01-29]", "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]"],
    [
      "[2024-01-30,2024-01-29]",
      "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]",
    ],
    [
      "[2024-01-29,2024-01-29]",
      "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]",
    ],
    ["[2024-01-29,2024-01-30", "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]"],
    [
      "[2024-01-29,2024-01-30]~",
      "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]",
    ],
    ["9999~", '"9999~" reaches out of the calendar, which has the years 1 to 9999'],
    ["9999-12~", '"9999-12~" reaches out of the calendar, which has the years 1 to 9999'],
    ["9999-12-31~", '"9999-12-31~" reaches out of the calendar, which has the years 1 to 9999'],
    ["0001~", '"0001~" reaches out of the calendar, which has the years 1 to 9999'],
    ["0001-01-01~", '"0001-01-01~" reaches out of the calendar, which has the years 1 to 9999'],
  ])("%j", (edtf, message) => {
    expect(() => parsePoint(edtf)).toThrow(DateError);
    expect(() => parsePoint(edtf)).toThrow(expect.objectContaining({ message }) as Error);
  });

  test("whatever the text, a date or a DateError comes of it", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789-/~[],. ")) }),
      fc.tuple(someDate, fc.string({ maxLength: 3 })).map(([date, more]) => date + more),
    );
    fc.assert(
      fc.property(text, (edtf) => {
        try {
          expect(parsePoint(edtf).edtf).toBe(edtf);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
      chance,
    );
  });
});

describe("whatever the date", () => {
  test("it keeps its text, and reading that again says the same", () => {
    fc.assert(
      fc.property(someDate, (edtf) => {
        expect(parsePoint(edtf).edtf).toBe(edtf);
        expect(parsePoint(parsePoint(edtf).edtf)).toEqual(parsePoint(edtf));
      }),
      chance,
    );
  });

  test("its first possible day is not after its last", () => {
    fc.assert(
      fc.property(someDate, (edtf) => {
        const { earliest, latest } = parsePoint(edtf);
        expect(earliest ?? latest).not.toBeNull();
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
      chance,
    );
  });

  test("about contains what it widens, and more on each side", () => {
    fc.assert(
      fc.property(someAbout, (edtf) => {
        const [wide, plain] = [parsePoint(edtf), parsePoint(edtf.slice(0, -1))];
        expect((wide.earliest ?? "") < (plain.earliest ?? "")).toBe(true);
        expect((wide.latest ?? "") > (plain.latest ?? "")).toBe(true);
        expect(wide.precision).toBe(plain.precision);
      }),
      chance,
    );
  });

  test("a range contains its ends, and whatever they contain", () => {
    fc.assert(
      fc.property(somePlain, somePlain, (a, b) => {
        const [from, to] = [parsePoint(a), parsePoint(b)];
        fc.pre((from.earliest ?? "") <= (to.latest ?? ""));
        const range = parsePoint(`${a}/${b}`);
        expect(mayBe(range, from.earliest ?? "")).toBe(true);
        expect(mayBe(range, to.latest ?? "")).toBe(true);
        expect(mayBe(parsePoint(`../${b}`), to.earliest ?? "")).toBe(true);
        expect(mayBe(parsePoint(`${a}/..`), from.latest ?? "")).toBe(true);
      }),
      chance,
    );
  });

  test("a plain day is itself", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(parsePoint(day)).toMatchObject({ earliest: day, latest: day, precision: "DAY" });
      }),
      chance,
    );
  });
});
