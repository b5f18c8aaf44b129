import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Posture } from "../../src/domain/words/posture.ts";
import { type Lifting, liftings, type LiftingsArgs } from "../../src/questions/liftings.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { answerTo } from "./answer-to.ts";
import {
  act,
  because,
  control,
  coverage,
  event,
  moves,
  product,
  source,
  state,
  statement,
} from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN"), state("TUR"), state("SWE"), product("SENSOR")];
const any: LiftingsArgs = {
  imposer: null,
  target: null,
  product: null,
  from: null,
  to: null,
  includeEasings: false,
};

const asked = (records: Records, filter: Partial<LiftingsArgs> = {}) =>
  answerTo(liftings, { ...any, ...filter }, [...around, ...records]);

const rows = async (records: Records, filter: Partial<LiftingsArgs> = {}) =>
  (await asked(records, filter)).liftings.map(
    ({ action, certainty, lifts }) =>
      `${action.key} ${certainty}${lifts ? "" : ", an easing that lifts nothing"}`,
  );

const sets = (key: string, effective: string, posture: Posture, more = {}) =>
  act(key, { effective, effects: [moves({ posture, ...more })] });

const ban = sets("1-BAN", "2020-01-01", "PROHIBITED");
const lift = sets("2-LIFT", "2021-01-01", "CASE_BY_CASE");

describe("a lifting takes a control from a presumption of denial or stricter to something milder", () => {
  test.each([
    ["PROHIBITED", "CASE_BY_CASE_WITH_CONDITIONS", true],
    ["PRESUMPTION_OF_DENIAL", "CASE_BY_CASE_WITH_CONDITIONS", true],
    ["ISSUANCE_SUSPENDED", "NO_CONTROL", true],
    ["PROHIBITED", "PRESUMPTION_OF_DENIAL", false],
    ["CASE_BY_CASE_WITH_CONDITIONS", "CASE_BY_CASE", false],
    ["PRESUMPTION_OF_DENIAL", "PROHIBITED", false],
  ] as const)("from %s to %s: %s", async (before, after, isLifting) => {
    const records = [control(), sets("1", "2020", before), sets("2", "2021", after)];
    expect(await rows(records)).toEqual(isLifting ? ["2 CERTAINLY"] : []);
  });

  test("with what held, for how long, and what remains", async () => {
    const { liftings: found } = await asked([control(), ban, lift]);
    const row = found[0] as Lifting;
    expect(row).toMatchObject({
      when: "2021-01-01",
      direction: "EASED",
      before: ["PROHIBITED"],
      remains: "CASE_BY_CASE",
      daysHeld: {
        ranges: [{ least: 366, most: 366 }],
        continues: false,
        startUnknown: false,
      },
    });
  });

  test("also where only the act itself says what held before", async () => {
    const records = [
      control(),
      sets("1-END", "2023-07-14", "CASE_BY_CASE", { was: "PRESUMPTION_OF_DENIAL" }),
    ];
    const { liftings: found } = await asked(records);
    expect(found.map(({ certainty, before }) => [certainty, before])).toEqual([
      ["CERTAINLY", ["PRESUMPTION_OF_DENIAL"]],
    ]);
    expect(found[0]?.daysHeld).toMatchObject({ ranges: [], startUnknown: true });
  });

  test("not where nothing had been restricted", async () => {
    expect(await rows([control(), sets("1", "2020", "CASE_BY_CASE")])).toEqual([]);
  });

  test("one act may lift one control and only change another", async () => {
    const both = act("2-NOTICE", {
      effective: "2021-01-01",
      effects: [
        moves({ posture: "PRESUMPTION_OF_DENIAL" }),
        moves({ controls: ["OTHER"], posture: "CASE_BY_CASE" }),
      ],
    });
    const other = act("1-OTHER", {
      effective: "2020-01-01",
      effects: [moves({ controls: ["OTHER"], posture: "PROHIBITED" })],
    });
    const { liftings: found } = await asked([
      control(),
      control({ key: "OTHER" }),
      ban,
      other,
      both,
    ]);
    expect(found.map((row) => row.control.key)).toEqual(["OTHER"]);
  });
});

describe("a row is only possible", () => {
  test("where only some of what may have held before was a restriction", async () => {
    const contested = sets("1-BAN", "2020-01-01", "PROHIBITED", { contested: true });
    expect(await rows([control(), contested, lift])).toEqual(["2-LIFT POSSIBLY"]);
  });

  test("where the lifting itself is contested", async () => {
    const contested = sets("2-LIFT", "2021-01-01", "CASE_BY_CASE", { contested: true });
    expect(await rows([control(), ban, contested])).toEqual(["2-LIFT POSSIBLY"]);
  });

  test("but not where another effect of its act is", async () => {
    const mixed = act("2-LIFT", {
      effective: "2021-01-01",
      effects: [
        moves({ posture: "CASE_BY_CASE" }),
        moves({ permits: { status: "VALID" }, contested: true }),
      ],
    });
    expect(await rows([control(), ban, mixed])).toEqual(["2-LIFT CERTAINLY"]);
  });

  test("lists what may have held before, the strictest first, nothing last", async () => {
    const records = [
      control(),
      sets("1-DENY", "2020-01-01", "PRESUMPTION_OF_DENIAL", { contested: true }),
      sets("2-BAN", "2020-02-01", "PROHIBITED", { contested: true }),
      sets("3-LIFT", "2021-01-01", "CASE_BY_CASE"),
    ];
    const { liftings: found } = await asked(records);
    expect(found[0]?.before).toEqual(["PROHIBITED", "PRESUMPTION_OF_DENIAL", null]);
  });
});

describe("includeEasings", () => {
  const ease = sets("2-EASE", "2020-06-01", "PRESUMPTION_OF_DENIAL");

  test("adds the easings that leave a control in force, and count on", async () => {
    const records = [control(), ban, ease, sets("3-LIFT", "2021-01-01", "CASE_BY_CASE")];
    expect(await rows(records)).toEqual(["3-LIFT CERTAINLY"]);
    expect(await rows(records, { includeEasings: true })).toEqual([
      "2-EASE CERTAINLY, an easing that lifts nothing",
      "3-LIFT CERTAINLY",
    ]);
    const { liftings: found } = await asked(records, { includeEasings: true });
    expect(found.map(({ daysHeld }) => [daysHeld.ranges[0]?.most, daysHeld.continues])).toEqual([
      [152, true],
      [366, false],
    ]);
  });

  test("adds those between mild rules", async () => {
    const records = [
      control(),
      sets("1", "2020", "CASE_BY_CASE"),
      sets("2", "2021", "GENERAL_LICENCE"),
    ];
    expect(await rows(records, { includeEasings: true })).toEqual([
      "2 CERTAINLY, an easing that lifts nothing",
    ]);
  });

  test("adds no tightening and nothing that stays", async () => {
    const records = [control(), ban, sets("2", "2021", "PROHIBITED")];
    expect(await rows(records, { includeEasings: true })).toEqual([]);
  });
});

describe("filters", () => {
  test("by imposer and by target", async () => {
    const records = [control(), ban, lift];
    expect(await rows(records, { imposer: "CAN", target: "TUR" })).toEqual(["2-LIFT CERTAINLY"]);
    expect(await rows(records, { imposer: "SWE" })).toEqual([]);
    expect(await rows(records, { target: "SWE" })).toEqual([]);
  });

  test.each([
    [{ from: "2021-01-31" }, true],
    [{ from: "2021-02-01" }, false],
    [{ to: "2021-01-01" }, true],
    [{ to: "2020-12-31" }, false],
    [{ from: "2021-01-10", to: "2021-01-20" }, true],
  ])("by a window that the possible days of the act meet: %j", async (window, isIn) => {
    const records = [control(), ban, sets("2-LIFT", "2021-01", "CASE_BY_CASE")];
    expect(await rows(records, window)).toEqual(isIn ? ["2-LIFT CERTAINLY"] : []);
  });

  test("by a product that the act names for the control", async () => {
    const naming = (controls: string[]) =>
      act("2-LIFT", {
        effective: "2021-01-01",
        effects: [
          moves({ posture: "CASE_BY_CASE" }),
          moves({ controls, names: ["SENSOR"], inWords: "sensors" }),
        ],
      });
    const other = control({ key: "OTHER", covers: ["SENSOR"] });
    expect(await rows([control(), ban, naming(["CAN-TUR"])], { product: "SENSOR" })).toEqual([
      "2-LIFT CERTAINLY",
    ]);
    expect(await rows([control(), other, ban, naming(["OTHER"])], { product: "SENSOR" })).toEqual(
      [],
    );
  });

  test("by a product that the control covers directly", async () => {
    const records = [control({ covers: ["SENSOR"] }), ban, lift];
    expect(await rows(records, { product: "SENSOR" })).toEqual(["2-LIFT CERTAINLY"]);
    expect(await rows([control(), ban, lift], { product: "SENSOR" })).toEqual([]);
  });

  test.each([
    [
      { imposer: "CANADA" },
      'filter.imposer: no State or Organization has the key "CANADA"; keys are upper-case, states by ISO 3166-1 alpha-3, as CAN.',
    ],
    [
      { target: "NOBODY" },
      'filter.target: no State or Organization or Person has the key "NOBODY"; keys are upper-case, states by ISO 3166-1 alpha-3, as CAN.',
    ],
    [{ product: "CAN" }, 'filter.product: "CAN" is a State; this takes a Product.'],
    [
      { imposer: "SENSOR" },
      'filter.imposer: "SENSOR" is a Product; this takes a State or Organization.',
    ],
  ])("that name no such record are refused: %j", async (filter, message) => {
    const question = asked([control(), ban, lift], filter);
    await expect(question).rejects.toThrow(UnknownArgument);
    await expect(question).rejects.toThrow(message);
  });
});

test("rows stand by first possible day, then last, then control, then act", async () => {
  const on = (name: string, effective: string) => [
    control({ key: name }),
    act(`${name}-1`, {
      effective: "2020-01-01",
      effects: [moves({ controls: [name], posture: "PROHIBITED" })],
    }),
    act(`${name}-2`, {
      effective,
      effects: [moves({ controls: [name], posture: "CASE_BY_CASE" })],
    }),
  ];
  const records = [
    ...on("E", "2021-02-01"),
    ...on("D", "2021-01/2021-02"),
    ...on("C", "2021-01"),
    ...on("B", "2021-01-01"),
    ...on("A", "2021-01"),
    ...on("Z", "2021-01-01/.."),
  ].flat();
  const { liftings: found } = await asked(records);
  expect(found.map((row) => row.control.key)).toEqual(["B", "A", "C", "D", "Z", "E"]);
});

describe("the outcome", () => {
  const stated = act("2-LIFT", {
    effective: "2021-01-01",
    effects: [moves({ posture: "CASE_BY_CASE" })],
    reasons: [because(["THAW"])],
  });

  test.each([
    ["LIFTED", [control(), ban, stated, event("THAW")]],
    ["NO_REASON_RECORDED", [control(), ban, lift]],
    ["NEVER_LIFTED", [control(), ban]],
    ["NOTHING_RECORDED", [control(), coverage("LOOKED", { imposer: "CAN", target: "TUR" })]],
    ["NOTHING_RECORDED", [coverage("LOOKED", { imposer: "CAN", target: "TUR" })]],
    ["NOTHING_RECORDED", [coverage("LOOKED", { imposer: "CAN" })]],
    ["NOTHING_RECORDED", [coverage("LOOKED", { target: "TUR" })]],
    ["NOT_LOOKED", [coverage("LOOKED", { imposer: "CAN", target: "SWE" })]],
    ["NOT_LOOKED", [control()]],
    ["NOT_LOOKED", []],
  ])("is %s", async (outcome, records) => {
    expect((await asked(records, { imposer: "CAN", target: "TUR" })).outcome).toBe(outcome);
  });
});

describe("a row carries", () => {
  const full = act("2-LIFT", {
    effective: "2021-01-01",
    effects: [moves({ posture: "CASE_BY_CASE" })],
    reasons: [
      because(["RUMOUR"], { key: "rumour", basis: "ALLEGED" }),
      because(["THAW"], { key: "thaw", basis: "STATED" }),
      because(["PRESS"], { key: "press", basis: "REPORTED" }),
    ],
    conditions: [
      { key: "form", kind: "UNDERTAKING", basis: "STATED", text: "Say the form." },
      { key: "else", kind: "UNDERTAKING", basis: "STATED", text: "Not here.", appliesTo: ["X"] },
    ],
  });
  const records = [
    control(),
    control({ key: "X" }),
    ban,
    full,
    event("THAW"),
    event("PRESS"),
    event("RUMOUR"),
    statement("B-CONDEMNS", { act: "CONDEMN", date: "2021-01-02", about: ["2-LIFT"] }),
    statement("A-SUPPORTS", { act: "SUPPORT", date: "2021-01-03", about: ["2-LIFT"] }),
    statement("LABEL", { act: "CHARACTERISE", label: "embargo", about: ["2-LIFT"] }),
    statement("ELSEWHERE", { about: ["CAN-TUR"] }),
  ];
  const row = async () => (await asked(records)).liftings[0] as Lifting;

  test("its reasons, the strongest basis first", async () => {
    expect((await row()).reasons.map(({ key }) => key)).toEqual(["thaw", "press", "rumour"]);
  });

  test("its conditions for this control", async () => {
    expect((await row()).conditions.map(({ key }) => key)).toEqual(["2-LIFT/form"]);
  });

  test("what was said about the act, by date; what people call it stands apart", async () => {
    expect((await row()).reactions.map(({ key }) => key)).toEqual(["B-CONDEMNS", "A-SUPPORTS"]);
  });
});
