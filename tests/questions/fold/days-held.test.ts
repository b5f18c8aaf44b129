import { describe, expect, test } from "vitest";
import type { Posture } from "../../../src/domain/words/posture.ts";
import { act, control, moves } from "../records.ts";
import { folded } from "./folded.ts";

const sets = (key: string, effective: string, posture: Posture, more = {}) =>
  act(key, { effective, effects: [moves({ posture, ...more })] });

describe("days held", () => {
  test("are a range over the days that are open", () => {
    const { heldOn, heldUntil } = folded(
      sets("1-FREEZE", "2019-10-11/2019-10-19", "ISSUANCE_SUSPENDED"),
      sets("2-DENY", "2020-04-16", "PRESUMPTION_OF_DENIAL"),
      sets("3-LIFT", "2024-01-29/2024-01-30", "CASE_BY_CASE_WITH_CONDITIONS"),
    );
    expect(heldOn("2019-10-10")).toBe("");
    expect(heldOn("2019-10-12")).toBe("0–1 and counting");
    expect(heldOn("2019-10-31")).toBe("12–20 and counting");
    expect(heldUntil("2-DENY")).toBe("180–188");
    expect(heldUntil("3-LIFT")).toBe("1563–1572");
    expect(heldOn("2024-01-30")).toBe("");
  });

  test("count the unbroken run of restrictions, whichever", () => {
    const { heldOn } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
      sets("2-EASE", "2020-01-11", "PRESUMPTION_OF_DENIAL"),
      sets("3-TIGHTEN", "2020-01-21", "ISSUANCE_SUSPENDED"),
    );
    expect(heldOn("2020-01-31")).toBe("30 and counting");
  });

  test("begin anew after a break", () => {
    const { heldOn, heldUntil } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
      sets("2-LIFT", "2020-01-11", "CASE_BY_CASE"),
      sets("3-BAN", "2020-01-21", "PROHIBITED"),
    );
    expect(heldUntil("2-LIFT")).toBe("10");
    expect(heldOn("2020-01-31")).toBe("10 and counting");
  });

  test("are two ranges where the break is contested", () => {
    const { heldOn, heldUntil } = folded(
      sets("1-BAN", "2020-01-01/2020-01-03", "PROHIBITED"),
      sets("2-LIFT", "2020-06-01", "CASE_BY_CASE", { contested: true }),
      sets("3-BAN", "2020-12-01", "PROHIBITED"),
      sets("4-LIFT", "2020-12-31", "CASE_BY_CASE"),
    );
    expect(heldOn("2020-12-11")).toBe("10 or 343–345 and counting");
    expect(heldUntil("4-LIFT")).toBe("30 or 363–365");
  });

  test("are none for an act that ended nothing", () => {
    expect(folded(sets("1-REVIEW", "2020-01-01", "CASE_BY_CASE")).heldUntil("1-REVIEW")).toBe("");
  });

  test("count the choices in which a contested restriction was there", () => {
    const { heldUntil } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED", { contested: true }),
      sets("2-LIFT", "2020-01-31", "CASE_BY_CASE"),
    );
    expect(heldUntil("2-LIFT")).toBe("30");
  });

  test("know that a restriction can only be lifted after it began", () => {
    const { heldUntil } = folded(
      sets("1-BAN", "2020-01-05/2020-01-20", "PROHIBITED"),
      sets("2-LIFT", "2020-01-10/2020-01-15", "CASE_BY_CASE"),
    );
    expect(heldUntil("2-LIFT")).toBe("0–10");
  });

  test("know that acts of one day come in the order of their keys", () => {
    const { heldUntil } = folded(
      sets("2-BAN", "2020-01-05/2020-01-20", "PROHIBITED"),
      sets("1-LIFT", "2020-01-10/2020-01-15", "CASE_BY_CASE"),
    );
    expect(heldUntil("1-LIFT")).toBe("1–10");
  });

  test("know the only days that are possible", () => {
    const { heldUntil } = folded(
      sets("1-BAN", "[2020-01-01,2020-01-10]", "PROHIBITED"),
      sets("2-LIFT", "[2020-01-05,2020-01-20]", "CASE_BY_CASE"),
    );
    expect(heldUntil("2-LIFT")).toBe("4–19");
  });

  test("end before an act that the ending must precede", () => {
    const { heldUntil } = folded(
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
      sets("2-LIFT", "2020-01-10/2020-01-31", "CASE_BY_CASE"),
      act("3-NEXT", {
        effective: "2020-01-15",
        after: ["2-LIFT"],
        effects: [moves({ posture: "GENERAL_LICENCE" })],
      }),
    );
    expect(heldUntil("2-LIFT")).toBe("9–14");
  });
});

describe("equal neighbours", () => {
  const { fold, heldOn } = folded(
    sets("1-BAN", "2020-01-01", "PROHIBITED"),
    sets("2-RENEW", "2020-06-01", "PROHIBITED"),
  );

  test("are one state with several acts", () => {
    const [state, ...others] = fold.on(18_500); // 2020-08-26
    expect(others).toEqual([]);
    expect(state).toMatchObject({ posture: "PROHIBITED", since: 0, setBy: 1, living: [0, 1] });
    expect(heldOn("2020-08-26")).toBe("238 and counting");
  });
});

describe("what nobody saw", () => {
  test("of a beginning: a rule that an act says held before it cannot be counted, from its eve back", () => {
    const { heldOn } = folded(
      act("1-LIFT", {
        effective: "2020-01-10",
        effects: [moves({ posture: "CASE_BY_CASE", was: "PROHIBITED" })],
      }),
    );
    expect(heldOn("2020-01-09")).toBe("start unknown and counting");
    expect(heldOn("2020-01-02")).toBe("start unknown and counting");
    expect(heldOn("2020-01-10")).toBe("");
  });

  test("of an end: the count goes on, and says that it may be too long", () => {
    const { heldOn } = folded(
      control({ end: "UNKNOWN", lastSeen: "2020-01-05" }),
      sets("1-BAN", "2020-01-01", "PROHIBITED"),
    );
    expect(heldOn("2020-01-05")).toBe("4 and counting");
    expect(heldOn("2020-01-06")).toBe("5 and counting unless ended unseen");
  });
});
