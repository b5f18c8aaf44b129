import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Posture } from "../../src/domain/words/posture.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { type WhatIf, whatIf, type WhatIfArgs } from "../../src/questions/what-if.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import { act, agreement, because, CONTROL, control, product, source, state } from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const asked = (records: Records, more: Partial<WhatIfArgs> = {}) =>
  answerTo<WhatIfArgs, WhatIf>(
    whatIf,
    {
      control: CONTROL,
      change: "REIMPOSE",
      posture: null,
      asOf: "2025-01-01",
      today: TODAY,
      ...more,
    },
    [source("SOURCE"), state("CAN"), state("TUR"), ...records],
  );

const sets = (key: string, effective: string, posture: Posture, more = {}, of = CONTROL) =>
  act(key, { effective, effects: [{ controls: [of], posture }], ...more });

const lifted = [
  control(),
  sets("1-BAN", "2020-01-01", "ISSUANCE_SUSPENDED"),
  sets("2-LIFT", "2024-01-29", "CASE_BY_CASE_WITH_CONDITIONS", {
    kind: "LIFT",
    reasons: [because(["DEAL"])],
    conditions: [
      {
        key: "before",
        kind: "PRECONDITION",
        basis: "STATED",
        text: "Before.",
        settledBy: ["PACT"],
      },
      { key: "after", kind: "UNDERTAKING", basis: "STATED", text: "After." },
    ],
  }),
  agreement("DEAL"),
  agreement("PACT"),
];

const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);

describe("imposed again", () => {
  test("the rule is the last restriction that the control had", async () => {
    const { posture, before, after } = await asked(lifted);
    expect(posture).toBe("ISSUANCE_SUSPENDED");
    expect(before.posture.value).toBe("CASE_BY_CASE_WITH_CONDITIONS");
    expect(after.posture).toMatchObject({ value: "ISSUANCE_SUSPENDED", certainty: "CERTAINLY" });
    expect(after.inForce).toBe("CERTAINLY");
  });

  test("or the one asked for", async () => {
    expect((await asked(lifted, { posture: "PROHIBITED" })).after.posture.value).toBe("PROHIBITED");
  });

  test("a control that never restricted would get a presumption of denial", async () => {
    const { posture } = await asked([control(), sets("1", "2020", "CASE_BY_CASE")]);
    expect(posture).toBe("PRESUMPTION_OF_DENIAL");
  });

  test("what the lifting hung on falls, what was met for it is in question, the agreements behind it are named", async () => {
    const { falling, reviving, preconditions, agreements } = await asked(lifted);
    expect([falling, reviving, preconditions, agreements].map(keys)).toEqual([
      ["2-LIFT/after"],
      [],
      ["2-LIFT/before"],
      ["DEAL", "PACT"],
    ]);
  });

  test("on a day to come it is no more than possible", async () => {
    const { after } = await asked(lifted, { asOf: "2030-01-01" });
    expect(after.posture).toMatchObject({ value: null, certainty: "POSSIBLY" });
    expect(after.posture.candidates).toMatchObject([
      { value: "ISSUANCE_SUSPENDED", reason: "IN_FUTURE" },
    ]);
  });

  test("on the day of the lifting it comes after it", async () => {
    const { after } = await asked(lifted, { asOf: "2024-01-29" });
    expect(after.posture.value).toBe("ISSUANCE_SUSPENDED");
  });
});

describe("lifted", () => {
  test("falls to case by case, and cancelled permits are counted as such", async () => {
    const cancelled = act("2-CANCEL", {
      effective: "2021",
      effects: [{ controls: [CONTROL], permits: { status: "CANCELLED" } }],
    });
    const { before, after } = await asked(
      [control(), sets("1-BAN", "2020", "PROHIBITED"), cancelled],
      { change: "LIFT" },
    );
    expect([before.permits.value, after.permits.value]).toEqual(["CANCELLED", null]);
    expect(after.posture.value).toBe("CASE_BY_CASE");
    expect(after.cancelledEarlier).toHaveLength(1);
  });
});

test("goods are followed to what they go into and who uses it", async () => {
  const { reached } = await asked([
    control({ covers: ["SENSOR"] }),
    sets("1", "2020", "PROHIBITED"),
    product("SENSOR", { componentOf: [{ product: "DRONE", basis: "REPORTED" }] }),
    product("DRONE", { operatedBy: [{ actor: "TUR", basis: "REPORTED" }] }),
  ]);
  expect(reached.map(({ record, layer }) => [record.key, layer])).toEqual([
    ["SENSOR", 1],
    ["DRONE", 2],
    ["TUR", 3],
  ]);
});

test("controls that hang on it are named: its parts, its successors, those moved because of it", async () => {
  const { dependents } = await asked([
    ...lifted,
    control({ key: "PART", partOf: CONTROL }),
    control({ key: "NEXT", supersedes: [CONTROL] }),
    control({ key: "MOVED" }),
    control({ key: "OTHER" }),
    sets("3-FOLLOW", "2020-02-01", "PROHIBITED", { reasons: [because(["1-BAN"])] }, "MOVED"),
  ]);
  expect(keys(dependents)).toEqual(["MOVED", "NEXT", "PART"]);
});

describe("precedents are the same kind of act on other controls", () => {
  const elsewhere = (key: string, ...acts: readonly (readonly AnyRecord[])[]) => [
    control({ key }),
    ...acts.flat(),
  ];

  test("with how long each held, until the rule turned round or to the day", async () => {
    const { precedents } = await asked(
      [
        ...lifted,
        ...elsewhere(
          "A",
          sets("A-1", "2019-01-01", "PROHIBITED", {}, "A"),
          sets("A-2", "2020-01-01", "CASE_BY_CASE", { kind: "LIFT" }, "A"),
          sets("A-3", "2020-03-01", "PROHIBITED", { kind: "REIMPOSE" }, "A"),
        ),
        ...elsewhere(
          "B",
          sets("B-1", "2024-12-01/2024-12-03", "CASE_BY_CASE", { kind: "LIFT" }, "B"),
        ),
        ...elsewhere("C", sets("C-1", "2026-01-01", "CASE_BY_CASE", { kind: "LIFT" }, "C")),
      ],
      { change: "LIFT" },
    );
    expect(precedents.map(({ act: { key }, held, continues }) => [key, held, continues])).toEqual([
      ["A-2", { least: 60, most: 60 }, false],
      ["B-1", { least: 29, most: 31 }, true],
    ]);
  });

  test("none on record is an empty list", async () => {
    expect((await asked(lifted)).precedents).toEqual([]);
  });
});

test("nothing is stored: asked again, the record is as it was", async () => {
  const first = await asked(lifted);
  const second = await asked(lifted, { change: "LIFT" });
  expect(second.before).toEqual(first.before);
});

test.each([
  [{ control: "CAN" }, /^control: "CAN" is a State/],
  [{ posture: "CASE_BY_CASE" }, /^posture: CASE_BY_CASE is no rule to reimpose/],
  [
    { change: "LIFT", posture: "PROHIBITED" },
    /^posture: PROHIBITED is no rule to lift .* NO_CONTROL, /,
  ],
] as const)("%j is refused by name", async (more, says) => {
  await expect(asked(lifted, more)).rejects.toThrow(UnknownArgument);
  await expect(asked(lifted, more)).rejects.toThrow(says);
});
