import { describe, expect, test } from "vitest";
import { act, moves } from "../records.ts";
import { folded } from "./folded.ts";

const halt = (through: string, more = {}) =>
  act("1-HALT", {
    effective: "2018-11-19",
    effects: [moves({ posture: "ISSUANCE_SUSPENDED", through, ...more })],
  });
const later = (key: string, effective: string, kind: "EXTEND" | "EXPIRE" | "REIMPOSE" | "IMPOSE") =>
  act(key, {
    kind,
    effective,
    effects: [moves({ posture: kind === "EXPIRE" ? "CASE_BY_CASE" : "ISSUANCE_SUSPENDED" })],
  });

const passed = "possibly ISSUANCE_SUSPENDED (STATED_END_PASSED) or nothing (STATED_END_PASSED)";

describe("a rule with a last day", () => {
  test("holds to that day, and is in doubt after it where nothing else is on record", () => {
    const { rule, standsOn } = folded(halt("2019-03-31"));
    expect(rule("2019-03-31")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2019-04-01")).toBe(passed);
    expect(standsOn("2019-04-01")).toBe("POSSIBLY in force: ENDED, IN_FORCE");
  });

  test("known only by its month may have passed from that month's second day on", () => {
    const { rule } = folded(halt("2019-03"));
    expect(rule("2019-03-01")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2019-03-02")).toBe(passed);
  });

  test("falls back, if it fell, to the last different rule", () => {
    const { rule } = folded(
      act("0-REVIEW", { effective: "2015", effects: [moves({ posture: "CASE_BY_CASE" })] }),
      halt("2019-03-31"),
    );
    expect(rule("2019-04-01")).toBe(
      "possibly ISSUANCE_SUSPENDED (STATED_END_PASSED) or CASE_BY_CASE (STATED_END_PASSED)",
    );
  });

  test("and not to an equal one before it", () => {
    const { rule } = folded(
      act("0-REVIEW", { effective: "2015", effects: [moves({ posture: "CASE_BY_CASE" })] }),
      halt("2019-03-31"),
      act("2-EXTEND", {
        kind: "EXTEND",
        effective: "2019-03-28",
        effects: [moves({ posture: "ISSUANCE_SUSPENDED", through: "2019-09-30" })],
      }),
    );
    expect(rule("2019-09-30")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2019-10-01")).toBe(
      "possibly ISSUANCE_SUSPENDED (STATED_END_PASSED) or CASE_BY_CASE (STATED_END_PASSED)",
    );
  });
});

describe("after the last day", () => {
  test("an expiry ends it", () => {
    const { rule } = folded(halt("2019-03-31"), later("2-END", "2019-04-01", "EXPIRE"));
    expect(rule("2019-03-31")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2019-04-01")).toBe("certainly CASE_BY_CASE");
  });

  test("a late renewal shows that it had not lapsed", () => {
    const { rule } = folded(halt("2019-03-31"), later("2-RENEW", "2019-06-30", "EXTEND"));
    expect(rule("2019-05-01")).toBe("certainly ISSUANCE_SUSPENDED");
  });

  test.each(["IMPOSE", "REIMPOSE"] as const)("an act that calls itself %s does not", (kind) => {
    const { rule } = folded(halt("2019-03-31"), later("2-AGAIN", "2019-06-30", kind));
    expect(rule("2019-05-01")).toBe(passed);
    expect(rule("2019-06-30")).toBe("certainly ISSUANCE_SUSPENDED");
  });

  test("only the next act counts: what comes after a re-imposition shows nothing", () => {
    const { rule } = folded(
      halt("2019-03-31"),
      later("2-AGAIN", "2019-06-30", "REIMPOSE"),
      later("3-RENEW", "2019-12-31", "EXTEND"),
    );
    expect(rule("2019-05-01")).toBe(passed);
  });

  test("a contested renewal does not show it", () => {
    const { rule } = folded(
      halt("2019-03-31"),
      act("2-RENEW", {
        kind: "EXTEND",
        effective: "2019-06-30",
        effects: [moves({ posture: "ISSUANCE_SUSPENDED", contested: true })],
      }),
    );
    expect(rule("2019-05-01")).toBe(passed);
  });

  test("an act that had come before it shows nothing, though its days reach further", () => {
    const { rule } = folded(
      act("0-TIGHTEN", {
        kind: "TIGHTEN",
        effective: "[2018-01-01,2020-01-01]",
        effects: [moves({ posture: "PROHIBITED" })],
      }),
      halt("2019-03-31"),
    );
    expect(rule("2019-05-01")).toBe(
      "possibly PROHIBITED (STATED_END_PASSED) or ISSUANCE_SUSPENDED (DATE_COARSE)",
    );
  });
});

describe("a control set aside for a time", () => {
  const denial = act("1-DENY", {
    effective: "1987",
    effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
  });
  const aside = (key: string, effective: string, through: string) =>
    act(key, {
      kind: "SUSPEND_CONTROL",
      effective,
      effects: [moves({ posture: "CASE_BY_CASE", through })],
    });

  test("revives when that ends, unless a renewal was not seen", () => {
    const { rule, standsOn } = folded(denial, aside("2-ASIDE", "2022-10-01", "2023-09-30"));
    expect(rule("2022-09-30")).toBe("certainly PRESUMPTION_OF_DENIAL");
    expect(rule("2022-10-01")).toBe("certainly CASE_BY_CASE");
    expect(standsOn("2023-09-30")).toBe("NOT in force: ENDED");
    expect(rule("2023-10-01")).toBe(
      "possibly PRESUMPTION_OF_DENIAL (STATED_END_PASSED) or CASE_BY_CASE (STATED_END_PASSED)",
    );
    expect(standsOn("2023-10-01")).toBe("POSSIBLY in force: ENDED, IN_FORCE");
  });

  test("stays set aside where it was renewed", () => {
    const { rule } = folded(
      denial,
      aside("2-ASIDE", "2022-10-01", "2023-09-30"),
      aside("3-ASIDE", "2023-10-01", "2024-09-30"),
    );
    expect(rule("2024-09-30")).toBe("certainly CASE_BY_CASE");
    expect(rule("2024-10-01")).toMatch(/^possibly PRESUMPTION_OF_DENIAL/);
  });
});

describe("permits with a last day", () => {
  const permits = (status: "VALID" | "SUSPENDED" | "CANCELLED", through?: string) =>
    moves({ permits: { status }, ...(through !== undefined && { through }) });

  test("fall back to their last different fate", () => {
    const read = folded(
      act("1-VALID", { effective: "2020-01-01", effects: [permits("VALID")] }),
      act("2-SUSPEND", { effective: "2020-02-01", effects: [permits("SUSPENDED", "2020-06-30")] }),
    );
    expect(read.permits("2020-06-30")).toBe("certainly SUSPENDED");
    expect(read.permits("2020-07-01")).toBe(
      "possibly SUSPENDED (STATED_END_PASSED) or VALID (STATED_END_PASSED)",
    );
  });

  test("stay cancelled", () => {
    const read = folded(
      act("1-CANCEL", { effective: "2020-02-01", effects: [permits("CANCELLED", "2020-06-30")] }),
    );
    expect(read.permits("2020-07-01")).toBe("certainly CANCELLED");
  });

  test("do not pass their last day on to the rule of the same act", () => {
    const read = folded(
      act("1-STOP", {
        effective: "2020-02-01",
        effects: [moves({ posture: "PROHIBITED" }), permits("SUSPENDED", "2020-06-30")],
      }),
    );
    expect(read.rule("2020-07-01")).toBe("certainly PROHIBITED");
    expect(read.permits("2020-07-01")).toMatch(/^possibly SUSPENDED/);
  });
});
