import { describe, expect, test } from "vitest";
import { QuestionTooLarge } from "../../../src/questions/question.ts";
import { act, because, moves } from "../records.ts";
import { folded } from "./folded.ts";

const sets = (key: string, effective: string, posture: "PROHIBITED" | "CASE_BY_CASE", more = {}) =>
  act(key, { effective, effects: [moves({ posture })], ...more });

describe("acts of one day", () => {
  test("count in the order of their keys", () => {
    const { rule } = folded(
      sets("A-LIFT", "2020-03-10", "CASE_BY_CASE"),
      sets("B-BAN", "2020-03-10", "PROHIBITED"),
    );
    expect(rule("2020-03-10")).toBe("certainly PROHIBITED");
  });

  test("and before the second one stands what the first one left", () => {
    const { heldUntil, direction } = folded(
      sets("A-BAN", "2020-03-10", "PROHIBITED"),
      sets("B-LIFT", "2020-03-10", "CASE_BY_CASE"),
    );
    expect(direction("B-LIFT")).toBe("EASED");
    expect(heldUntil("B-LIFT")).toBe("0");
  });

  test.each(["after", "against"] as const)("unless one names the other in `%s`", (link) => {
    const { rule } = folded(
      sets("A-LIFT", "2020-03-10", "CASE_BY_CASE", { [link]: ["B-BAN"] }),
      sets("B-BAN", "2020-03-10", "PROHIBITED"),
    );
    expect(rule("2020-03-10")).toBe("certainly CASE_BY_CASE");
  });

  test("unless one is because of the other", () => {
    const { rule } = folded(
      sets("A-LIFT", "2020-03-10", "CASE_BY_CASE", { reasons: [because(["B-BAN"])] }),
      sets("B-BAN", "2020-03-10", "PROHIBITED"),
    );
    expect(rule("2020-03-10")).toBe("certainly CASE_BY_CASE");
  });
});

describe("acts whose days overlap", () => {
  const ban = sets("BAN", "2020-03-01/2020-03-10", "PROHIBITED");

  test("may have come in either order", () => {
    const { rule } = folded(ban, sets("LIFT", "2020-03-05/2020-03-15", "CASE_BY_CASE"));
    expect(rule("2020-03-15")).toBe(
      "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)",
    );
    expect(rule("2026-01-01")).toBe(
      "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)",
    );
  });

  test("come in one order where one names the other", () => {
    const { rule } = folded(
      ban,
      sets("LIFT", "2020-03-05/2020-03-15", "CASE_BY_CASE", { after: ["BAN"] }),
    );
    expect(rule("2020-03-04")).toBe("possibly PROHIBITED (DATE_COARSE) or nothing (DATE_COARSE)");
    expect(rule("2020-03-15")).toBe("certainly CASE_BY_CASE");
  });

  test("and the later one's days narrow those of the one it names", () => {
    const { rule } = folded(
      sets("BAN", "2020", "PROHIBITED"),
      sets("LIFT", "2020-03-05", "CASE_BY_CASE", { after: ["BAN"] }),
    );
    expect(rule("2020-03-05")).toBe("certainly CASE_BY_CASE");
    expect(rule("2020-12-01")).toBe("certainly CASE_BY_CASE");
  });
});

describe("links that cannot hold leave an answer all the same", () => {
  test("acts that are because of each other", () => {
    const { rule } = folded(
      sets("A", "2020-03-10", "PROHIBITED", { reasons: [because(["B"])] }),
      sets("B", "2020-03-20", "CASE_BY_CASE", { reasons: [because(["A"])] }),
    );
    expect(rule("2020-03-10")).toBe("certainly PROHIBITED");
    expect(rule("2020-03-20")).toBe("certainly CASE_BY_CASE");
  });

  test("an act that is because of itself", () => {
    const { rule } = folded(sets("A", "2020-03-10", "PROHIBITED", { reasons: [because(["A"])] }));
    expect(rule("2020-03-10")).toBe("certainly PROHIBITED");
  });

  test("an act dated before the one that it follows", () => {
    const { rule } = folded(
      sets("A", "2020-03-10", "PROHIBITED", { after: ["B"] }),
      sets("B", "2020-03-20", "CASE_BY_CASE"),
    );
    expect(rule("2020-03-10")).toBe("certainly PROHIBITED");
    expect(rule("2020-03-20")).toBe("certainly CASE_BY_CASE");
  });
});

describe("many acts", () => {
  const many = (count: number, date: (i: number) => string) =>
    Array.from({ length: count }, (_, i) =>
      sets(`ACT-${i + 10}`, date(i), i % 2 === 0 ? "PROHIBITED" : "CASE_BY_CASE"),
    );

  test("of days that are known are no trouble", () => {
    const { rule } = folded(...many(60, (i) => `2020-0${1 + Math.floor(i / 20)}-${10 + (i % 20)}`));
    expect(rule("2020-06-01")).toBe("certainly CASE_BY_CASE");
  });

  test("of one year in any order are answered while their number is small", () => {
    const { rule } = folded(...many(7, () => "2020"));
    expect(rule("2020-12-31")).toBe(
      "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)",
    );
  });

  test("of one year in any order are refused in good time where their number is large", () => {
    const began = performance.now();
    const { rule } = folded(...many(16, () => "2020"));
    expect(() => rule("2020-06-01")).toThrow(QuestionTooLarge);
    expect(() => rule("2020-06-01")).toThrow(
      "The acts on CAN-TUR overlap so far that they can have come in too many orders; say with `after` which follows which.",
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test("of one year, linked, are no trouble", () => {
    const acts = Array.from({ length: 40 }, (_, i) =>
      sets(`ACT-${i + 10}`, "2020", i % 2 === 0 ? "PROHIBITED" : "CASE_BY_CASE", {
        after: i === 0 ? [] : [`ACT-${i + 9}`],
      }),
    );
    const { rule } = folded(...acts);
    expect(rule("2020-12-31")).toBe("certainly CASE_BY_CASE");
  });
});
