import { describe, expect, test } from "vitest";
import type { Posture } from "../../../src/domain/words/posture.ts";
import { act, moves } from "../records.ts";
import { folded } from "./folded.ts";

const first = (posture: Posture, more = {}) =>
  act("1-FIRST", { effective: "2020-01-01", effects: [moves({ posture, ...more })] });
const second = (effect: Parameters<typeof moves>[0], effective = "2021-01-01") =>
  act("2-SECOND", { effective, effects: [moves(effect)] });

describe("the direction of an effect on the rule", () => {
  test.each([
    ["PRESUMPTION_OF_DENIAL", "PROHIBITED", "TIGHTENED"],
    ["CASE_BY_CASE", "CASE_BY_CASE_WITH_CONDITIONS", "TIGHTENED"],
    ["ISSUANCE_SUSPENDED", "PRESUMPTION_OF_DENIAL", "EASED"],
    ["CASE_BY_CASE", "NO_CONTROL", "EASED"],
    ["PROHIBITED", "PROHIBITED", "SAME"],
  ] as const)("from %s to %s is %s", (before, after, expected) => {
    expect(folded(first(before), second({ posture: after })).direction("2-SECOND")).toBe(expected);
  });

  test.each([
    ["PROHIBITED", "TIGHTENED"],
    ["PRESUMPTION_OF_DENIAL", "TIGHTENED"],
    ["CASE_BY_CASE_WITH_CONDITIONS", "SAME"],
    ["NO_CONTROL", "SAME"],
  ] as const)("from nothing to %s is %s", (posture, expected) => {
    expect(folded(first(posture)).direction("1-FIRST")).toBe(expected);
  });

  test("is judged by what the act itself says held before", () => {
    const { direction } = folded(first("PROHIBITED", { was: "ISSUANCE_SUSPENDED" }));
    expect(direction("1-FIRST")).toBe("TIGHTENED");
  });

  test("is open where what held before is", () => {
    const { direction } = folded(
      first("PROHIBITED", { contested: true }),
      second({ posture: "PRESUMPTION_OF_DENIAL" }),
    );
    expect(direction("2-SECOND")).toBe("EASED, TIGHTENED");
  });
});

describe("the direction of an effect on permits", () => {
  test.each([
    ["SUSPENDED", "TIGHTENED"],
    ["CANCELLED", "TIGHTENED"],
    ["VALID", "SAME"],
  ] as const)("from nothing to %s is %s", (status, expected) => {
    expect(folded(second({ permits: { status } })).direction("2-SECOND")).toBe(expected);
  });

  test("counts beside that of the rule; one that stays does not", () => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED", { permits: { status: "SUSPENDED" } }),
      second({ posture: "PRESUMPTION_OF_DENIAL", permits: { status: "SUSPENDED" } }),
    );
    expect(direction("2-SECOND")).toBe("EASED");
  });

  test("may be the other way than that of the rule", () => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED"),
      second({ posture: "PRESUMPTION_OF_DENIAL", permits: { status: "CANCELLED" } }),
    );
    expect(direction("2-SECOND")).toBe("EASED, TIGHTENED");
  });
});

test("an exemption has no direction", () => {
  const { direction } = folded(first("PROHIBITED"), second({ exempts: { text: "seven systems" } }));
  expect(direction("2-SECOND")).toBe("");
});

describe("a restriction is prolonged", () => {
  test("where a temporary one becomes one without an end, though milder", () => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED", { temporary: true }),
      second({ posture: "PRESUMPTION_OF_DENIAL" }),
    );
    expect(direction("2-SECOND")).toBe("EASED, prolonged");
  });

  test("where a dated one gets a later last day", () => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED", { through: "2021-01-31" }),
      second({ posture: "ISSUANCE_SUSPENDED", through: "2021-12-31" }),
    );
    expect(direction("2-SECOND")).toBe("SAME, prolonged");
  });

  test.each([
    ["a dated one gets an earlier last day", { through: "2021-12-31" }, { through: "2021-06-30" }],
    ["one had no end already", {}, { through: "2021-06-30" }],
    ["a temporary one stays temporary", { temporary: true }, { temporary: true }],
  ])("not where %s", (_, before, after) => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED", before),
      second({ posture: "ISSUANCE_SUSPENDED", ...after }),
    );
    expect(direction("2-SECOND")).toBe("SAME");
  });

  test("not where what it becomes is milder than a presumption of denial", () => {
    const { direction } = folded(
      first("ISSUANCE_SUSPENDED", { temporary: true }),
      second({ posture: "CASE_BY_CASE" }),
    );
    expect(direction("2-SECOND")).toBe("EASED");
  });

  test("not where the dated rule was milder than that", () => {
    const { direction } = folded(
      first("CASE_BY_CASE", { temporary: true }),
      second({ posture: "PROHIBITED" }),
    );
    expect(direction("2-SECOND")).toBe("TIGHTENED");
  });
});
