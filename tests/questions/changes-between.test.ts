import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Posture } from "../../src/domain/words/posture.ts";
import { changesBetween, type ChangesArgs } from "../../src/questions/changes-between.ts";
import type { ControlChanged } from "../../src/questions/changes/change-by.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import { act, control, coverage, dispute, moves, product, source, state } from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN"), state("TUR"), state("SWE"), product("SENSOR")];
const always: ChangesArgs = {
  from: "2000-01-01",
  to: "2099-12-31",
  imposer: null,
  target: null,
  product: null,
  today: TODAY,
};

const asked = (records: Records, args: Partial<ChangesArgs> = {}) =>
  answerTo(changesBetween, { ...always, ...args }, [...around, ...records]);

const arrow = (change: ControlChanged["posture"] | ControlChanged["permits"]) =>
  change &&
  `${change.before.map((value) => value ?? "nothing").join(" or ")} > ${change.after}` +
    ` ${change.directions.join(" or ")} ${change.certainty}`;

/** `2-BAN CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY`, as one reads a table. */
const rows = async (records: Records, args: Partial<ChangesArgs> = {}) =>
  (await asked(records, args)).changes.map(
    ({ action, certainty, posture, permits, prolonged }) =>
      `${action.key} ${certainty}: ${[arrow(posture), arrow(permits), prolonged && "prolonged"].filter(Boolean).join(", ")}`,
  );

const sets = (key: string, effective: string, posture: Posture, more = {}, fields = {}) =>
  act(key, { effective, effects: [moves({ posture, ...more })], ...fields });

const ban = sets("1-BAN", "2020-01-01", "PROHIBITED");

describe("a change", () => {
  test("tells what held before and after, and which way it went", async () => {
    const records = [
      control(),
      ban,
      sets("2-EASE", "2020-06-01", "PRESUMPTION_OF_DENIAL"),
      sets("3-LIFT", "2021-01-01", "CASE_BY_CASE"),
    ];
    expect(await rows(records)).toEqual([
      "1-BAN CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY",
      "2-EASE CERTAINLY: PROHIBITED > PRESUMPTION_OF_DENIAL EASED CERTAINLY",
      "3-LIFT CERTAINLY: PRESUMPTION_OF_DENIAL > CASE_BY_CASE EASED CERTAINLY",
    ]);
  });

  test("of permits stands beside that of the rule, or alone", async () => {
    const records = [
      control(),
      sets("1-STOP", "2020-01-01", "ISSUANCE_SUSPENDED", { permits: { status: "SUSPENDED" } }),
      act("2-CANCEL", {
        effective: "2020-02-01",
        effects: [moves({ permits: { status: "CANCELLED" } })],
      }),
    ];
    expect(await rows(records)).toEqual([
      "1-STOP CERTAINLY: nothing > ISSUANCE_SUSPENDED TIGHTENED CERTAINLY, nothing > SUSPENDED TIGHTENED CERTAINLY",
      "2-CANCEL CERTAINLY: SUSPENDED > CANCELLED TIGHTENED CERTAINLY",
    ]);
  });

  test("is none where an act leaves everything as it was", async () => {
    const permits = (status: "VALID" | "SUSPENDED") => ({ permits: { status } });
    const records = [
      control(),
      ban,
      sets("2-CLARIFY", "2020-02-01", "PROHIBITED"),
      act("3-VALID", { effective: "2020-03-01", effects: [moves(permits("VALID"))] }),
      act("4-EXEMPT", {
        effective: "2020-04-01",
        effects: [moves({ exempts: { text: "seven" } })],
      }),
    ];
    expect(await rows(records, { from: "2020-01-02" })).toEqual([]);
  });

  test("takes an act's own word for what held before it", async () => {
    const lift = sets("1-LIFT", "2023-07-14", "CASE_BY_CASE", { was: "PRESUMPTION_OF_DENIAL" });
    expect(await rows([control(), lift])).toEqual([
      "1-LIFT CERTAINLY: PRESUMPTION_OF_DENIAL > CASE_BY_CASE EASED CERTAINLY",
    ]);
    const same = sets("1-SAME", "2023-07-14", "PROHIBITED", { was: "PROHIBITED" });
    expect(await rows([control(), same])).toEqual([]);
  });

  test("is each control's own, by control where one act moves several", async () => {
    const both = act("1-BOTH", {
      effective: "2020",
      effects: [
        moves({ controls: ["Z-OTHER"], posture: "CASE_BY_CASE" }),
        moves({ posture: "PROHIBITED" }),
      ],
    });
    const { changes } = await asked([control(), control({ key: "Z-OTHER" }), both]);
    expect(changes.map((row) => [row.control.key, row.posture?.after])).toEqual([
      ["CAN-TUR", "PROHIBITED"],
      ["Z-OTHER", "CASE_BY_CASE"],
    ]);
  });
});

describe("a prolongation", () => {
  const pause = sets("1-PAUSE", "2020-01-01", "PROHIBITED", { temporary: true });

  test("of a temporary rule is told though the rule stays", async () => {
    expect(await rows([control(), pause, sets("2-KEEP", "2020-02-01", "PROHIBITED")])).toEqual([
      "1-PAUSE CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY",
      "2-KEEP CERTAINLY: prolonged",
    ]);
  });

  test("is told beside an easing", async () => {
    const ease = sets("2-EASE", "2020-02-01", "PRESUMPTION_OF_DENIAL");
    expect((await rows([control(), pause, ease])).at(1)).toBe(
      "2-EASE CERTAINLY: PROHIBITED > PRESUMPTION_OF_DENIAL EASED CERTAINLY, prolonged",
    );
  });

  test("is possible where the rule before it, or its being temporary, is", async () => {
    const contested = sets("1-PAUSE", "2020-01-01", "PROHIBITED", {
      temporary: true,
      contested: true,
    });
    const earlier = sets("0-BAN", "2019", "PROHIBITED");
    const keep = sets("2-KEEP", "2020-02-01", "PROHIBITED");
    expect((await rows([control(), earlier, contested, keep])).at(-1)).toBe(
      "2-KEEP POSSIBLY: prolonged",
    );
  });

  test("of a dated rule is told once for each later end, and not for the same one", async () => {
    const until = (key: string, day: string, through: string) =>
      sets(key, day, "PROHIBITED", { through }, { kind: "EXTEND" });
    const records = [
      control(),
      until("1", "2020-01-01", "2020-03-31"),
      until("2", "2020-03-20", "2020-06-30"),
      until("3", "2020-06-20", "2020-06-30"),
    ];
    expect(await rows(records, { from: "2020-01-02" })).toEqual(["2 CERTAINLY: prolonged"]);
  });
});

describe("the window", () => {
  const month = sets("1-BAN", "2021-03", "PROHIBITED");

  test.each([
    ["2021-03-01", "2021-03-31", "CERTAINLY"],
    ["2021-02-01", "2021-04-30", "CERTAINLY"],
    ["2021-03-02", "2021-04-30", "POSSIBLY"],
    ["2021-02-01", "2021-03-30", "POSSIBLY"],
    ["2021-03-31", "2021-03-31", "POSSIBLY"],
    ["2021-01-01", "2021-03-01", "POSSIBLY"],
    ["2021-01-01", "2021-02-28", null],
    ["2021-04-01", "2021-04-30", null],
  ])("from %s to %s meets a change of some day in March: %s", async (from, to, certainty) => {
    const { changes } = await asked([control(), month], { from, to });
    expect(changes.map((row) => row.certainty)).toEqual(certainty === null ? [] : [certainty]);
  });

  test.each([
    ["2020-01-01", 1],
    ["2019-12-31", 0],
    ["2020-01-02", 0],
  ])("may be one day: %s", async (day, count) => {
    const { changes } = await asked([control(), ban], { from: day, to: day });
    expect(changes).toHaveLength(count);
  });

  test("meets each of the days between which sources differ", async () => {
    const disputed = sets("1-BAN", "[2020-01-01,2020-01-05]", "PROHIBITED");
    const day = async (from: string) =>
      (await rows([control(), disputed], { from, to: from })).length;
    expect(await Promise.all(["2020-01-01", "2020-01-05"].map(day))).toEqual([1, 1]);
  });

  test("does not reach days that the order of the acts rules out", async () => {
    const records = [
      control(),
      sets("1-BAN", "2020-06-01", "PROHIBITED"),
      sets("2-LIFT", "2020", "CASE_BY_CASE", {}, { after: ["1-BAN"] }),
    ];
    expect(await rows(records, { to: "2020-05-31" })).toEqual([]);
    expect(await rows(records, { from: "2020-06-01", to: "2020-12-31" })).toContain(
      "2-LIFT CERTAINLY: PROHIBITED > CASE_BY_CASE EASED CERTAINLY",
    );
  });

  test("knows nothing for certain after today", async () => {
    const announced = sets("1-BAN", "2026-11-24", "PROHIBITED");
    expect(await rows([control(), announced])).toEqual([
      "1-BAN POSSIBLY: nothing > PROHIBITED TIGHTENED POSSIBLY",
    ]);
    expect(await rows([control(), announced], { today: "2026-11-24" })).toEqual([
      "1-BAN CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY",
    ]);
  });

  test("that ends before it begins is refused", async () => {
    const question = asked([], { from: "2020-01-02", to: "2020-01-01" });
    await expect(question).rejects.toThrow(UnknownArgument);
    await expect(question).rejects.toThrow(
      "from, to: 2020-01-02 is after 2020-01-01; turn them round.",
    );
  });
});

describe("what is contested", () => {
  test("changes only possibly, and leaves open what held before the next act", async () => {
    const records = [
      control(),
      sets("1-BAN", "2020-01-01", "PROHIBITED", { contested: true }),
      sets("2-LIFT", "2021-01-01", "CASE_BY_CASE"),
    ];
    expect(await rows(records)).toEqual([
      "1-BAN POSSIBLY: nothing > PROHIBITED TIGHTENED POSSIBLY",
      "2-LIFT CERTAINLY: PROHIBITED or nothing > CASE_BY_CASE EASED CERTAINLY",
    ]);
  });

  test("is possible no more than what it may have left as it was", async () => {
    const records = [
      control(),
      sets("1-REVIEW", "2019", "CASE_BY_CASE"),
      sets("2-BAN", "2020-01-01", "PROHIBITED", { contested: true }),
      sets("3-LIFT", "2021-01-01", "CASE_BY_CASE"),
    ];
    expect((await rows(records)).at(-1)).toBe(
      "3-LIFT POSSIBLY: PROHIBITED or CASE_BY_CASE > CASE_BY_CASE EASED POSSIBLY",
    );
  });

  test("in one lane leaves the other certain", async () => {
    const mixed = act("1-STOP", {
      effective: "2020-01-01",
      effects: [
        moves({ posture: "PROHIBITED" }),
        moves({ permits: { status: "CANCELLED" }, contested: true }),
      ],
    });
    expect(await rows([control(), mixed])).toEqual([
      "1-STOP CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY, nothing > CANCELLED TIGHTENED POSSIBLY",
    ]);
  });

  test("leaves nothing certain where only what is contested changed anything", async () => {
    const mixed = act("2-STOP", {
      effective: "2020-02-01",
      effects: [
        moves({ posture: "PROHIBITED" }),
        moves({ permits: { status: "CANCELLED" }, contested: true }),
      ],
    });
    expect(await rows([control(), ban, mixed], { from: "2020-01-02" })).toEqual([
      "2-STOP POSSIBLY: nothing > CANCELLED TIGHTENED POSSIBLY",
    ]);
  });
});

describe("a rule imposed anew after its stated end", () => {
  const dated = sets("1-PAUSE", "2020-01-01", "PROHIBITED", { through: "2020-06-30" });
  const again = (day: string, kind: "REIMPOSE" | "EXTEND") =>
    sets("2-AGAIN", day, "PROHIBITED", {}, { kind });

  test("may have lapsed in between", async () => {
    expect(await rows([control(), dated, again("2021-01-01", "REIMPOSE")])).toEqual([
      "1-PAUSE CERTAINLY: nothing > PROHIBITED TIGHTENED CERTAINLY",
      "2-AGAIN POSSIBLY: PROHIBITED or nothing > PROHIBITED TIGHTENED POSSIBLY, prolonged",
    ]);
  });

  test("cannot have where it came on the next day, or is called an extension", async () => {
    for (const second of [again("2020-07-01", "REIMPOSE"), again("2021-01-01", "EXTEND")])
      expect((await rows([control(), dated, second])).at(-1)).toBe("2-AGAIN CERTAINLY: prolonged");
  });
});

describe("filters", () => {
  const other = control({ key: "SWE-TUR", imposedBy: "SWE", covers: ["SENSOR"] });
  const swedish = act("SWE-BAN", {
    effective: "2020",
    effects: [moves({ controls: ["SWE-TUR"], posture: "PROHIBITED" })],
  });
  const general = control({ key: "CAN-ANY", target: "ANY" });
  const generally = act("ANY-BAN", {
    effective: "2020",
    effects: [moves({ controls: ["CAN-ANY"], posture: "PROHIBITED", names: ["SENSOR"] })],
  });
  const records = [control(), ban, other, swedish, general, generally];

  test.each([
    [{ imposer: "SWE" }, ["SWE-BAN"]],
    [{ target: "TUR" }, ["1-BAN", "SWE-BAN"]],
    [{ target: "ANY" }, ["ANY-BAN"]],
    [{ imposer: "CAN", target: "TUR" }, ["1-BAN"]],
    [{ product: "SENSOR" }, ["ANY-BAN", "SWE-BAN"]],
    [{ product: "SENSOR", target: "TUR" }, ["SWE-BAN"]],
  ])("%j", async (filter, expected) => {
    const { changes } = await asked(records, filter);
    expect(changes.map(({ action }) => action.key).toSorted()).toEqual(expected);
  });

  test.each([
    [{ imposer: "NOBODY" }, 'filter.imposer: no State or Organization has the key "NOBODY"'],
    [{ target: "SENSOR" }, 'filter.target: "SENSOR" is a Product; this takes a State or'],
    [{ product: "CAN" }, 'filter.product: "CAN" is a State; this takes a Product.'],
  ])("that name no such record are refused: %j", async (filter, message) => {
    const question = asked([control(), ban], filter);
    await expect(question).rejects.toThrow(UnknownArgument);
    await expect(question).rejects.toThrow(message);
  });
});

test("changes stand by first possible day, then last, then control, then act", async () => {
  const on = (name: string, effective: string) => [
    control({ key: name }),
    act(`${name}-ACT`, {
      effective,
      effects: [moves({ controls: [name], posture: "PROHIBITED" })],
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
  const { changes } = await asked(records);
  expect(changes.map((row) => row.control.key)).toEqual(["B", "A", "C", "D", "Z", "E"]);
});

describe("the outcome", () => {
  const looked = coverage("LOOKED", { imposer: "CAN", target: "TUR" });
  const pair = { imposer: "CAN", target: "TUR" };

  test.each([
    ["CHANGED", pair, [control(), ban]],
    ["UNCHANGED", { ...pair, from: "2020-01-02" }, [control(), ban]],
    ["NOTHING_RECORDED", pair, [control(), looked]],
    ["NOTHING_RECORDED", pair, [looked]],
    ["NOT_LOOKED", pair, [control()]],
    ["NOT_LOOKED", pair, [coverage("LOOKED", { imposer: "CAN", target: "SWE" })]],
    ["NOT_LOOKED", {}, []],
  ])("is %s", async (outcome, args, records) => {
    expect((await asked(records, args)).outcome).toBe(outcome);
  });
});

test("the answer rests on the records of its rows, their gaps and disputes", async () => {
  const gap = act("1-BAN", {
    effective: "2020-01-01",
    gaps: ["The hour is not known."],
    effects: [moves({ posture: "PROHIBITED" })],
  });
  const doubt = dispute("DAY", { about: { record: "1-BAN", field: "effective" } });
  const { sources, gaps, disputes } = await asked([control(), gap, doubt]);
  expect(sources.map(({ source: { key }, places }) => [key, places])).toEqual([
    ["SOURCE", ["p. 1"]],
  ]);
  expect(gaps.map(({ record, text }) => [record.key, text])).toEqual([
    ["1-BAN", "The hour is not known."],
  ]);
  expect(disputes.map(({ key }) => key)).toEqual(["DAY"]);
});
