import { describe, expect, test } from "vitest";
import { act, moves } from "../records.ts";
import { folded } from "./folded.ts";

const ended = (more = {}, effective = "2023-07-14/2023-07-21") =>
  act("END", {
    kind: "LIFT",
    effective,
    effects: [moves({ posture: "CASE_BY_CASE", was: "PRESUMPTION_OF_DENIAL", ...more })],
  });

const perhaps = "possibly PRESUMPTION_OF_DENIAL (START_UNKNOWN) or nothing (START_UNKNOWN)";

describe("what an act says held before it", () => {
  const { rule, standsOn, heldOn, heldUntil, direction } = folded(ended());

  test.each([
    ["1950-01-01", perhaps],
    ["2023-07-12", perhaps],
    ["2023-07-13", "certainly PRESUMPTION_OF_DENIAL"],
    ["2023-07-14", "possibly PRESUMPTION_OF_DENIAL (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)"],
    ["2023-07-20", "possibly PRESUMPTION_OF_DENIAL (DATE_COARSE) or CASE_BY_CASE (DATE_COARSE)"],
    ["2023-07-21", "certainly CASE_BY_CASE"],
  ])(
    "is certain on its eve, possible on earlier days, never excluded: on %s %s",
    (day, expected) => {
      expect(rule(day)).toBe(expected);
    },
  );

  test("was in force on the eve, and the control ended with the act", () => {
    expect(standsOn("2023-07-13")).toBe("CERTAINLY in force: IN_FORCE");
    expect(standsOn("2023-07-12")).toBe("POSSIBLY in force: IN_FORCE, NOT_BEGUN");
    expect(standsOn("2023-07-21")).toBe("NOT in force: ENDED");
  });

  test("is what the act eased, for nobody knows how long", () => {
    expect(direction("END")).toBe("EASED");
    expect(heldUntil("END")).toBe("start unknown");
    expect(heldOn("2023-07-22")).toBe("");
  });

  test("goes on counting from nowhere where the act leaves a restriction", () => {
    const { heldOn } = folded(ended({ posture: "PROHIBITED" }));
    expect(heldOn("2024-01-01")).toBe("start unknown and counting");
  });
});

describe("where an earlier act is on record", () => {
  test("that one counts, and nothing is unknown", () => {
    const { rule, heldUntil } = folded(
      act("BAN", {
        effective: "2020-01-01",
        effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
      }),
      ended({}, "2023-07-14"),
    );
    expect(rule("2019-12-31")).toBe("not");
    expect(rule("2022-01-01")).toBe("certainly PRESUMPTION_OF_DENIAL");
    expect(heldUntil("END")).toBe("1290");
  });

  test("what the act says decides between several that are possible", () => {
    const { direction, heldUntil, fold } = folded(
      act("BAN", {
        effective: "2020-01-01",
        effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
      }),
      act("CHANGE", {
        effective: "2021-01-01",
        effects: [moves({ posture: "PROHIBITED", contested: true })],
      }),
      ended({ posture: "PRESUMPTION_OF_DENIAL", was: "PROHIBITED" }, "2023-07-14"),
    );
    expect(fold.before(2).map(({ posture }) => posture)).toEqual(["PROHIBITED"]);
    expect(direction("END")).toBe("EASED");
    expect(heldUntil("END")).toBe("1290");
  });

  test("and is contested, both it and the eve count", () => {
    const { rule } = folded(
      act("BAN", {
        effective: "2020-01-01",
        effects: [moves({ posture: "PRESUMPTION_OF_DENIAL", contested: true })],
      }),
      ended({}, "2023-07-14"),
    );
    expect(rule("2019-06-01")).toBe(
      "possibly PRESUMPTION_OF_DENIAL (START_UNKNOWN) or nothing (CONTESTED)",
    );
    expect(rule("2022-01-01")).toBe(
      "possibly PRESUMPTION_OF_DENIAL (CONTESTED) or nothing (START_UNKNOWN)",
    );
    expect(rule("2023-07-13")).toBe("certainly PRESUMPTION_OF_DENIAL");
  });
});

test("of two acts that may have come first, each may tell", () => {
  const { rule } = folded(
    ended({}, "2023-07-10/2023-07-20"),
    act("OTHER", {
      effective: "2023-07-10/2023-07-20",
      effects: [moves({ posture: "CASE_BY_CASE", was: "PROHIBITED" })],
    }),
  );
  expect(rule("2023-07-09")).toBe(
    "possibly PROHIBITED (DATE_COARSE) or PRESUMPTION_OF_DENIAL (DATE_COARSE)",
  );
});
