import { describe, expect, test } from "vitest";
import type { ActionKind } from "../../../src/domain/words/action-kind.ts";
import type { Posture } from "../../../src/domain/words/posture.ts";
import { act, moves } from "../records.ts";
import { folded } from "./folded.ts";

const sets = (key: string, effective: string, posture: Posture, kind: ActionKind = "IMPOSE") =>
  act(key, { kind, effective, effects: [moves({ posture })] });
const fate = (
  key: string,
  effective: string,
  status: "VALID" | "SUSPENDED" | "CANCELLED",
  kind: ActionKind = "SUSPEND_PERMITS",
) => act(key, { kind, effective, effects: [moves({ permits: { status } })] });

describe("in force on a day", () => {
  test.each([
    ["PROHIBITED", "CERTAINLY in force: IN_FORCE"],
    ["ISSUANCE_SUSPENDED", "CERTAINLY in force: IN_FORCE"],
    ["PRESUMPTION_OF_DENIAL", "CERTAINLY in force: IN_FORCE"],
    ["CASE_BY_CASE_WITH_CONDITIONS", "NOT in force: ENDED"],
    ["CASE_BY_CASE", "NOT in force: ENDED"],
    ["NO_CONTROL", "NOT in force: ENDED"],
  ] as const)("with the rule %s: %s", (posture, expected) => {
    expect(folded(sets("ACT", "2020-01-01", posture)).standsOn("2020-01-01")).toBe(expected);
  });

  test.each([
    ["SUSPENDED", "CERTAINLY in force: IN_FORCE"],
    ["CANCELLED", "CERTAINLY in force: IN_FORCE"],
    ["VALID", "NOT in force: ENDED"],
  ] as const)("with permits %s alone: %s", (status, expected) => {
    expect(folded(fate("ACT", "2020-01-01", status)).standsOn("2020-01-01")).toBe(expected);
  });

  test("before any effect it has not begun", () => {
    const { standsOn } = folded(sets("ACT", "2020-01-10", "PROHIBITED"));
    expect(standsOn("2020-01-09")).toBe("NOT in force: NOT_BEGUN");
  });
});

describe("an ending", () => {
  const { rule, permits, standsOn, fold } = folded(
    sets("1-BAN", "2020-01-01", "PROHIBITED"),
    fate("2-CANCEL", "2020-06-01", "CANCELLED"),
    sets("3-LIFT", "2022-03-10/2022-03-12", "CASE_BY_CASE", "REASSESS"),
    sets("4-EASE", "2023-01-01", "GENERAL_LICENCE"),
  );

  test("is an effect of whatever kind that leaves less than a presumption of denial", () => {
    expect([0, 1, 2, 3].map(fold.ends)).toEqual([false, false, true, false]);
  });

  test("clears the permits: cancelled ones stay so until then, and none revive", () => {
    expect(permits("2022-03-09")).toBe("certainly CANCELLED");
    expect(permits("2022-03-11")).toBe("possibly CANCELLED (DATE_COARSE) or nothing (DATE_COARSE)");
    expect(permits("2022-03-12")).toBe("not");
    expect(permits("2025-01-01")).toBe("not");
  });

  test("leaves a rule that remains", () => {
    expect(rule("2022-03-12")).toBe("certainly CASE_BY_CASE");
    expect(standsOn("2022-03-12")).toBe("NOT in force: ENDED");
    expect(standsOn("2022-03-11")).toBe("POSSIBLY in force: ENDED, IN_FORCE");
  });
});

describe("what is no ending", () => {
  test("an easing between restrictions", () => {
    const { permits, fold } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
      fate("2-SUSPEND", "2020-06-01", "SUSPENDED"),
      sets("3-EASE", "2021-01-01", "PRESUMPTION_OF_DENIAL"),
    );
    expect(fold.ends(2)).toBe(false);
    expect(permits("2021-01-01")).toBe("certainly SUSPENDED");
  });

  test("a mild rule where none had been strict", () => {
    const { permits, fold } = folded(
      fate("1-SUSPEND", "2020-06-01", "SUSPENDED"),
      sets("2-REVIEW", "2021-01-01", "CASE_BY_CASE"),
    );
    expect(fold.ends(1)).toBe(false);
    expect(permits("2021-01-01")).toBe("certainly SUSPENDED");
  });

  test("an act on permits where there is a lane of rules", () => {
    const { fold } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
      fate("2-REINSTATE", "2020-06-01", "VALID", "REINSTATE_PERMITS"),
    );
    expect(fold.ends(1)).toBe(false);
  });
});

test("an ending is one also where what it ended is contested", () => {
  const { permits, fold } = folded(
    act("1-BAN", {
      effective: "2020-01-01",
      effects: [moves({ posture: "PROHIBITED", contested: true })],
    }),
    fate("2-SUSPEND", "2020-06-01", "SUSPENDED"),
    sets("3-LIFT", "2021-01-01", "CASE_BY_CASE"),
  );
  expect(fold.ends(2)).toBe(true);
  expect(permits("2021-01-01")).toBe("not");
});

test("a contested ending may not have cleared the permits", () => {
  const { permits } = folded(
    sets("1-BAN", "2020-01-01", "PROHIBITED"),
    fate("2-SUSPEND", "2020-06-01", "SUSPENDED"),
    act("3-LIFT", {
      effective: "2021-01-01",
      effects: [moves({ posture: "CASE_BY_CASE", contested: true })],
    }),
  );
  expect(permits("2021-01-01")).toBe("possibly SUSPENDED (CONTESTED) or nothing (CONTESTED)");
});

describe("without a lane of rules", () => {
  test.each(["LIFT", "EXPIRE", "REINSTATE_PERMITS"] as const)("%s ends the control", (kind) => {
    const { permits, standsOn } = folded(
      fate("1-SUSPEND", "2020-06-01", "SUSPENDED"),
      fate("2-END", "2021-01-01", "VALID", kind),
    );
    expect(permits("2020-12-31")).toBe("certainly SUSPENDED");
    expect(permits("2021-01-01")).toBe("not");
    expect(standsOn("2021-01-01")).toBe("NOT in force: ENDED");
  });

  test.each(["EASE", "COURT_QUASH", "CLARIFY"] as const)("%s does not", (kind) => {
    const { permits } = folded(
      fate("1-SUSPEND", "2020-06-01", "SUSPENDED"),
      fate("2-ACT", "2021-01-01", "SUSPENDED", kind),
    );
    expect(permits("2021-01-01")).toBe("certainly SUSPENDED");
  });

  test("what an effect is called counts before what its act is called", () => {
    const { fold } = folded(
      fate("1-SUSPEND", "2020-06-01", "SUSPENDED"),
      act("2-NOTICE", {
        kind: "REPLACE",
        effective: "2021-01-01",
        effects: [moves({ kind: "LIFT", permits: { status: "VALID" } })],
      }),
    );
    expect(fold.ends(1)).toBe(true);
  });
});

test("a control that ended can begin again", () => {
  const { standsOn, heldOn } = folded(
    sets("1-BAN", "2020-01-01", "PROHIBITED"),
    sets("2-LIFT", "2021-01-01", "CASE_BY_CASE"),
    sets("3-BAN", "2022-01-01", "PROHIBITED", "REIMPOSE"),
  );
  expect(standsOn("2021-06-01")).toBe("NOT in force: ENDED");
  expect(standsOn("2022-01-01")).toBe("CERTAINLY in force: IN_FORCE");
  expect(heldOn("2022-01-31")).toBe("30 and counting");
});
