import { describe, expect, test } from "vitest";
import { act, control, moves } from "../records.ts";
import { folded } from "./folded.ts";

type Given = Parameters<typeof control>[0];

const unknownEnd = (more: Given = {}) => control({ end: "UNKNOWN", ...more });
const stop = (more = {}) =>
  act("STOP", {
    effective: "2019-10-12",
    effects: [moves({ posture: "ISSUANCE_SUSPENDED", ...more })],
  });

const doubt = "possibly ISSUANCE_SUSPENDED (END_UNKNOWN) or nothing (END_UNKNOWN)";

describe("a restriction whose end nobody found", () => {
  test("is in doubt from the day after its act, where nothing later shows it alive", () => {
    const { rule, standsOn } = folded(unknownEnd(), stop());
    expect(rule("2019-10-12")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2019-10-13")).toBe(doubt);
    expect(standsOn("2019-10-13")).toBe("POSSIBLY in force: ENDED, IN_FORCE");
  });

  test("is certain up to the last day on which a source shows it in force", () => {
    const { rule } = folded(unknownEnd({ lastSeen: "2020-06-30" }), stop());
    expect(rule("2020-06-30")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2020-07-01")).toBe(doubt);
  });

  test("is certain up to a later act on the same lane", () => {
    const { rule } = folded(
      unknownEnd({ lastSeen: "2019-12-31" }),
      stop(),
      act("TIGHTEN", {
        effective: "2021-02-01/2021-02-09",
        effects: [moves({ posture: "PROHIBITED" })],
      }),
    );
    expect(rule("2021-01-31")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2021-02-09")).toBe("certainly PROHIBITED");
    expect(rule("2021-02-10")).toBe("possibly PROHIBITED (END_UNKNOWN) or nothing (END_UNKNOWN)");
  });

  test("is no surer for an act on the other lane", () => {
    const { rule, permits } = folded(
      unknownEnd(),
      stop(),
      act("SUSPEND", {
        effective: "2020-05-05",
        effects: [moves({ permits: { status: "SUSPENDED" } })],
      }),
    );
    expect(rule("2020-05-05")).toBe(doubt);
    expect(permits("2020-05-05")).toBe("certainly SUSPENDED");
    expect(permits("2020-05-06")).toBe("possibly SUSPENDED (END_UNKNOWN) or nothing (END_UNKNOWN)");
  });

  test("is certain up to the last day that its act states", () => {
    const { rule } = folded(unknownEnd(), stop({ through: "2020-01-31" }));
    expect(rule("2020-01-31")).toBe("certainly ISSUANCE_SUSPENDED");
    expect(rule("2020-02-01")).toMatch(/^possibly ISSUANCE_SUSPENDED .* or nothing/);
  });

  test("but not up to one that an earlier act had stated", () => {
    const { rule } = folded(
      unknownEnd(),
      stop({ through: "2020-12-31" }),
      act("TIGHTEN", { effective: "2020-01-01", effects: [moves({ posture: "PROHIBITED" })] }),
    );
    expect(rule("2020-01-02")).toBe("possibly PROHIBITED (END_UNKNOWN) or nothing (END_UNKNOWN)");
  });
});

describe("an end that nobody found leaves no doubt", () => {
  test("about permits that were cancelled", () => {
    const { permits, standsOn } = folded(
      unknownEnd(),
      act("CANCEL", {
        effective: "2020-05-05",
        effects: [moves({ permits: { status: "CANCELLED" } })],
      }),
    );
    expect(permits("2026-01-01")).toBe("certainly CANCELLED");
    expect(standsOn("2026-01-01")).toBe("CERTAINLY in force: IN_FORCE");
  });

  test("about the rule that an ending left", () => {
    const { rule, standsOn } = folded(
      unknownEnd(),
      stop(),
      act("LIFT", {
        kind: "LIFT",
        effective: "2020-05-05",
        effects: [moves({ posture: "CASE_BY_CASE" })],
      }),
    );
    expect(rule("2026-01-01")).toBe("certainly CASE_BY_CASE");
    expect(standsOn("2026-01-01")).toBe("NOT in force: ENDED");
  });

  test("about permits that are valid", () => {
    const { permits } = folded(
      unknownEnd(),
      act("REINSTATE", {
        effective: "2020-05-05",
        effects: [moves({ posture: "PROHIBITED", permits: { status: "VALID" } })],
      }),
    );
    expect(permits("2026-01-01")).toBe("certainly VALID");
  });

  test("where the control is known to continue", () => {
    expect(folded(control({ end: "OPEN" }), stop()).rule("2026-01-01")).toBe(
      "certainly ISSUANCE_SUSPENDED",
    );
  });
});
