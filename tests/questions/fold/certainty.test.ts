import { describe, expect, test } from "vitest";
import { act, dispute, moves } from "../records.ts";
import { folded } from "./folded.ts";

const ban = (effective: string, more = {}) =>
  act("BAN", { effective, effects: [moves({ posture: "PROHIBITED", ...more })] });
const review = (effective: string, more = {}) =>
  act("REVIEW", {
    kind: "LIFT",
    effective,
    effects: [moves({ posture: "CASE_BY_CASE", ...more })],
  });

describe("an act whose day is known", () => {
  const { rule } = folded(ban("2020-03-10"), review("2021-05-20"));

  test.each([
    ["2020-03-09", "not"],
    ["2020-03-10", "certainly PROHIBITED"],
    ["2021-05-19", "certainly PROHIBITED"],
    ["2021-05-20", "certainly CASE_BY_CASE"],
    ["2026-11-23", "certainly CASE_BY_CASE"],
  ])("on %s: %s", (day, expected) => {
    expect(rule(day)).toBe(expected);
  });
});

describe("an act known only by its month", () => {
  const { rule } = folded(ban("2020-03"));

  test.each([
    ["2020-02-29", "not"],
    ["2020-03-01", "possibly PROHIBITED (DATE_COARSE) or nothing (DATE_COARSE)"],
    ["2020-03-30", "possibly PROHIBITED (DATE_COARSE) or nothing (DATE_COARSE)"],
    ["2020-03-31", "certainly PROHIBITED"],
  ])("on %s: %s", (day, expected) => {
    expect(rule(day)).toBe(expected);
  });
});

describe("an act on one of two days that lie apart", () => {
  const { rule } = folded(ban("2020-01-01"), review("[2020-03-10,2020-03-20]"));

  test.each([
    ["2020-03-09", "certainly PROHIBITED"],
    ["2020-03-10", "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)"],
    ["2020-03-19", "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)"],
    ["2020-03-20", "certainly CASE_BY_CASE"],
  ])("on %s: %s", (day, expected) => {
    expect(rule(day)).toBe(expected);
  });
});

test("an act that is not before a day is never certain to have begun", () => {
  const { rule } = folded(ban("2020-03-10/.."));
  expect(rule("2020-03-09")).toBe("not");
  expect(rule("2026-11-23")).toBe("possibly PROHIBITED (DATE_COARSE) or nothing (DATE_COARSE)");
});

describe("an act whose day is in dispute", () => {
  const about = (record: string, field: string) => dispute("D", { about: { record, field } });
  const coarse = "possibly PROHIBITED (DATE_COARSE) or nothing (DATE_COARSE)";
  const disputed = "possibly PROHIBITED (DATE_DISPUTED) or nothing (DATE_DISPUTED)";

  test("gives that as the reason", () => {
    expect(folded(ban("2020-03"), about("BAN", "effective")).rule("2020-03-15")).toBe(disputed);
  });

  test("gives it only where the disputed date is the one that moves the fold", () => {
    expect(folded(ban("2020-03"), about("BAN", "announced")).rule("2020-03-15")).toBe(coarse);
  });

  test("gives it only where the act may or may not have come", () => {
    const { rule } = folded(
      ban("2020-03"),
      about("BAN", "effective"),
      review("2020-06-01/2020-06-09"),
    );
    expect(rule("2020-06-05")).toBe(
      "possibly PROHIBITED (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)",
    );
  });

  test("gives it also to the permits that an ending clears", () => {
    const { permits } = folded(
      act("BAN", {
        effective: "2020-03-01",
        effects: [moves({ posture: "PROHIBITED", permits: { status: "SUSPENDED" } })],
      }),
      review("2020-06-01/2020-06-09"),
      dispute("D", { about: { record: "REVIEW", field: "effective" } }),
    );
    expect(permits("2020-06-05")).toBe(
      "possibly SUSPENDED (DATE_DISPUTED) or nothing (DATE_DISPUTED)",
    );
  });
});

describe("a contested effect may not have happened", () => {
  test("on any later day, until another act settles it", () => {
    const { rule } = folded(ban("2020-03-10", { contested: true }), review("2021-05-20"));
    expect(rule("2020-03-09")).toBe("not");
    expect(rule("2020-03-10")).toBe("possibly PROHIBITED (CONTESTED) or nothing (CONTESTED)");
    expect(rule("2021-05-19")).toBe("possibly PROHIBITED (CONTESTED) or nothing (CONTESTED)");
    expect(rule("2021-05-20")).toBe("certainly CASE_BY_CASE");
  });

  test("what stood before it may go on", () => {
    const { rule } = folded(ban("2020-03-10"), review("2021-05-20", { contested: true }));
    expect(rule("2021-05-20")).toBe("possibly PROHIBITED (CONTESTED) or CASE_BY_CASE (CONTESTED)");
  });

  test("by itself, while another effect of the same act is not contested", () => {
    const { rule, permits } = folded(
      act("ACT", {
        effective: "2020-03-10",
        effects: [
          moves({ posture: "PROHIBITED", contested: true }),
          moves({ permits: { status: "SUSPENDED" } }),
        ],
      }),
    );
    expect(rule("2020-03-10")).toBe("possibly PROHIBITED (CONTESTED) or nothing (CONTESTED)");
    expect(permits("2020-03-10")).toBe("certainly SUSPENDED");
  });

  test("yet its act has its day: what follows it does not come before", () => {
    const { rule } = folded(
      ban("2020-03-05/2020-03-10", { contested: true }),
      act("NEXT", {
        effective: "2020-03-01/2020-03-10",
        after: ["BAN"],
        effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
      }),
    );
    expect(rule("2020-03-04")).toBe("not");
  });
});

describe("effects of one act have one day", () => {
  const { fold } = folded(
    act("ACT", {
      effective: "2020-03",
      effects: [moves({ posture: "PROHIBITED" }), moves({ permits: { status: "SUSPENDED" } })],
    }),
  );

  test("so both lanes have moved, or neither", () => {
    const states = fold.on(18_336); // 2020-03-15
    expect(states.map(({ posture, permits }) => [posture, permits])).toEqual([
      [null, null],
      ["PROHIBITED", "SUSPENDED"],
    ]);
  });
});

describe("a lane", () => {
  const { rule, permits } = folded(
    act("ACT", { effective: "2020-03-10", effects: [moves({ permits: { status: "SUSPENDED" } })] }),
  );

  test("that no effect ever moves has nothing recorded, on any day", () => {
    expect(rule("2020-03-09")).toBe("nothing recorded");
    expect(rule("2020-03-10")).toBe("nothing recorded");
    expect(rule("2040-01-01")).toBe("nothing recorded");
  });

  test("is not moved before its first effect", () => {
    expect(permits("2020-03-09")).toBe("not");
    expect(permits("2020-03-10")).toBe("certainly SUSPENDED");
  });
});

describe("after today nothing is better than possible", () => {
  const { rule, standsOn } = folded(ban("2020-03-10"), review("2027-01-01"));

  test.each([
    ["2026-11-23", "certainly PROHIBITED"],
    ["2026-11-24", "possibly PROHIBITED (IN_FUTURE)"],
    ["2027-01-01", "possibly CASE_BY_CASE (IN_FUTURE)"],
  ])("on %s: %s", (day, expected) => {
    expect(rule(day)).toBe(expected);
  });

  test("not even that nothing holds", () => {
    expect(folded(ban("2030-01-01")).rule("2029-01-01")).toBe("possibly nothing (IN_FUTURE)");
  });

  test("a control is possibly in force, ended or not", () => {
    expect(standsOn("2026-11-23")).toBe("CERTAINLY in force: IN_FORCE");
    expect(standsOn("2026-11-24")).toBe("POSSIBLY in force: IN_FORCE");
    expect(standsOn("2028-01-01")).toBe("POSSIBLY in force: ENDED");
  });
});

test("a control without acts has nothing recorded", () => {
  const { rule, permits, standsOn } = folded();
  expect(rule("2020-01-01")).toBe("nothing recorded");
  expect(permits("2020-01-01")).toBe("nothing recorded");
  expect(standsOn("2020-01-01")).toBe("NOTHING_RECORDED in force: ");
});
