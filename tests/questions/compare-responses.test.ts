import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Posture } from "../../src/domain/words/posture.ts";
import type { ControlResponse } from "../../src/questions/compare/response.ts";
import { type CompareArgs, compareResponses } from "../../src/questions/compare-responses.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { answerTo, TODAY } from "./answer-to.ts";
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
} from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN"), state("TUR"), state("SWE"), state("NOR")];
const usual: CompareArgs = { trigger: "WAR", target: null, asOf: TODAY, today: TODAY };

const asked = (records: Records, args: Partial<CompareArgs> = {}) =>
  answerTo(compareResponses, { ...usual, ...args }, [...around, ...records]);

const war = event("WAR", { during: "2019-10-09/2019-10-17" });
const on = (name: string, imposedBy = "CAN", more = {}) =>
  control({ key: name, imposedBy, ...more });

/** An act on a control, because of the war unless said otherwise. */
const sets = (
  key: string,
  name: string,
  effective: string,
  posture: Posture,
  { causes = ["WAR"], contested = false, more = {} } = {},
) =>
  act(key, {
    effective,
    effects: [moves({ controls: [name], posture, contested })],
    reasons: causes.length > 0 ? [because(causes)] : [],
    ...more,
  });
const lifts = (key: string, name: string, effective: string, contested = false) =>
  sets(key, name, effective, "CASE_BY_CASE", { causes: [], contested });

const range = ({ least, most }: { least: number; most: number }) =>
  least === most ? `${least}` : `${least}-${most}`;

/** `1-STOP CERTAINLY TIGHTENED, 2 days after, held 100, ended 2-LIFT CERTAINLY`, as one reads a row. */
function inShort({ first, daysAfter, daysHeld, end }: ControlResponse): string {
  const held = daysHeld.ranges.map(range).join(" or ") || "none";
  return [
    `${first.act.key} ${first.certainty} ${first.directions.join(" or ")}`,
    daysAfter ? `${range(daysAfter)} days after` : "some day after",
    `held ${held}${daysHeld.continues ? " and on" : ""}`,
    ...(end ? [`ended ${end.act.key} ${end.certainty}`] : []),
  ].join(", ");
}

const rows = async (records: Records, args: Partial<CompareArgs> = {}) =>
  (await asked(records, args)).responses.map(({ lead }) => inShort(lead));

const stop = sets("1-STOP", "CAN-TUR", "2019-10-11", "ISSUANCE_SUSPENDED");
const lift = lifts("2-LIFT", "CAN-TUR", "2020-10-11");

describe("a row", () => {
  test("tells the first act because of the trigger, and what became of it", async () => {
    expect(await rows([war, control(), stop, lift])).toEqual([
      "1-STOP CERTAINLY TIGHTENED, 2 days after, held 366, ended 2-LIFT CERTAINLY",
    ]);
  });

  test("is there for what answers a part of the trigger, at any depth", async () => {
    const part = event("RAID", { date: "2019-10-10", partOf: "WAR" });
    const inner = event("SHELLING", { date: "2019-10-10", partOf: "RAID" });
    const about = sets("1-STOP", "CAN-TUR", "2019-10-11", "PROHIBITED", { causes: ["SHELLING"] });
    expect(await rows([war, part, inner, control(), about])).toHaveLength(1);
    expect(await rows([war, part, inner, control(), about], { trigger: "RAID" })).toHaveLength(1);
  });

  test("is not there for what answers the whole, where a part is asked about", async () => {
    const part = event("RAID", { date: "2019-10-10", partOf: "WAR" });
    expect(await rows([war, part, control(), stop], { trigger: "RAID" })).toEqual([]);
  });

  test("begins with the first act because of the trigger, not the first on the control", async () => {
    const earlier = sets("0-OLD", "CAN-TUR", "2018-01-01", "PRESUMPTION_OF_DENIAL", { causes: [] });
    expect(await rows([war, control(), earlier, stop, lift])).toEqual([
      "1-STOP CERTAINLY TIGHTENED, 2 days after, held 1014, ended 2-LIFT CERTAINLY",
    ]);
  });

  test("carries the reasons of the end by basis, and its conditions for the control", async () => {
    const end = act("2-LIFT", {
      effective: "2020-10-11",
      effects: [moves({ posture: "CASE_BY_CASE" })],
      reasons: [
        because(["WAR"], { key: "a", basis: "ALLEGED" }),
        because(["WAR"], { key: "b", basis: "STATED" }),
      ],
      conditions: [{ key: "form", kind: "UNDERTAKING", basis: "STATED", text: "Say the form." }],
    });
    const { responses } = await asked([war, control(), stop, end]);
    expect(responses[0]?.lead.end?.reasons.map(({ basis }) => basis)).toEqual([
      "STATED",
      "ALLEGED",
    ]);
    expect(responses[0]?.lead.end?.conditions.map(({ key }) => key)).toEqual(["2-LIFT/form"]);
  });
});

describe("an answer that eases", () => {
  const thaw = event("THAW", { date: "2020-10-01" });
  const ban = sets("1-BAN", "CAN-TUR", "2019-10-11", "PROHIBITED", { causes: [] });

  test("and ends the control is its own end, with how long it had held", async () => {
    const end = sets("2-LIFT", "CAN-TUR", "2020-10-11", "CASE_BY_CASE", { causes: ["THAW"] });
    expect(await rows([thaw, control(), ban, end], { trigger: "THAW" })).toEqual([
      "2-LIFT CERTAINLY EASED, 10 days after, held 366, ended 2-LIFT CERTAINLY",
    ]);
  });

  test("and leaves the control in force counts on", async () => {
    const ease = sets("2-EASE", "CAN-TUR", "2020-10-11", "PRESUMPTION_OF_DENIAL", {
      causes: ["THAW"],
    });
    expect(
      await rows([thaw, control(), ban, ease], { trigger: "THAW", asOf: "2020-10-21" }),
    ).toEqual(["2-EASE CERTAINLY EASED, 10 days after, held 376 and on"]);
  });

  test("where nothing was restricted does not claim what comes later for other reasons", async () => {
    const mild = sets("1-REVIEW", "CAN-TUR", "2019-10-11", "CASE_BY_CASE");
    const later = sets("2-BAN", "CAN-TUR", "2020-01-01", "PROHIBITED", { causes: [] });
    const end = lifts("3-LIFT", "CAN-TUR", "2021-01-01");
    expect(await rows([war, control(), mild, later, end])).toEqual([
      "1-REVIEW CERTAINLY SAME, 2 days after, held none",
    ]);
  });
});

describe("days after the trigger", () => {
  test.each([
    ["2019-10-09", "2019-10-11", "2 days after"],
    ["2019-10-09", "2019-10-11/2019-10-19", "2-10 days after"],
    ["2019-10", "2019-10-15", "0-14 days after"],
    ["2019-10-01/..", "2019-10-15", "some day after"],
    ["../2019-10-09", "2019-10-15", "some day after"],
    ["2019-10-09", "2019-10-15/..", "some day after"],
  ])("of %s to an act of %s: %s", async (date, effective, expected) => {
    const answer = sets("1-STOP", "CAN-TUR", effective, "PROHIBITED");
    const [row = ""] = await rows([event("WAR", { date }), control(), answer]);
    expect(row.split(", ")[1]).toBe(expected);
  });

  test("count from its first day where it lasts", async () => {
    const answer = sets("1-STOP", "CAN-TUR", "2019-10-20", "PROHIBITED");
    expect((await rows([war, control(), answer]))[0]).toContain(", 11 days after,");
  });

  test("are none where the trigger has no date", async () => {
    expect((await rows([event("WAR"), control(), stop]))[0]).toContain(", some day after,");
  });

  test("count from an act that is the trigger", async () => {
    const answer = sets("2-JOIN", "SWE-TUR", "2019-10-15", "PROHIBITED", { causes: ["1-STOP"] });
    const records = [war, control(), stop, on("SWE-TUR", "SWE"), answer];
    expect((await rows(records, { trigger: "1-STOP" }))[0]).toContain("4 days after");
  });
});

describe("on a day", () => {
  const records = [war, control(), stop, lift];

  test.each([
    ["2019-10-10", []],
    ["2019-10-11", ["1-STOP CERTAINLY TIGHTENED, 2 days after, held 0 and on"]],
    ["2020-10-10", ["1-STOP CERTAINLY TIGHTENED, 2 days after, held 365 and on"]],
    ["2020-10-11", ["1-STOP CERTAINLY TIGHTENED, 2 days after, held 366, ended 2-LIFT CERTAINLY"]],
  ])("%s: %j", async (asOf, expected) => {
    expect(await rows(records, { asOf })).toEqual(expected);
  });

  test("between the possible days of an act it has only possibly come", async () => {
    const coarse = sets("1-STOP", "CAN-TUR", "2019-10-11/2019-10-19", "PROHIBITED");
    const [row = ""] = await rows([war, control(), coarse], { asOf: "2019-10-12" });
    expect(row).toMatch(/^1-STOP POSSIBLY/);
  });

  test("after today nothing to come is certain", async () => {
    const coming = lifts("2-LIFT", "CAN-TUR", "2027-01-01");
    const [row = ""] = await rows([war, control(), stop, coming], { asOf: "2028-01-01" });
    expect(row).toMatch(/and on, ended 2-LIFT POSSIBLY$/);
  });
});

describe("an end that is contested", () => {
  const contested = lifts("2-LIFT", "CAN-TUR", "2020-10-11", true);

  test("leaves it open whether the control goes on", async () => {
    expect(await rows([war, control(), stop, contested], { asOf: "2021-10-11" })).toEqual([
      "1-STOP CERTAINLY TIGHTENED, 2 days after, held 366 or 731 and on, ended 2-LIFT POSSIBLY",
    ]);
  });

  test("leaves two ends where a certain one follows", async () => {
    const records = [war, control(), stop, contested, lifts("3-LIFT", "CAN-TUR", "2021-10-11")];
    expect(await rows(records)).toEqual([
      "1-STOP CERTAINLY TIGHTENED, 2 days after, held 366 or 731, ended 2-LIFT POSSIBLY",
    ]);
  });
});

describe("the control that stands for a row", () => {
  const long = sets("1-LONG", "B-LONG", "2019-10-12", "PROHIBITED");
  const short = sets("1-SHORT", "A-SHORT", "2019-10-11", "PROHIBITED");
  const records = (contested: boolean) => [
    war,
    on("A-SHORT"),
    on("B-LONG"),
    on("C-CONTESTED"),
    short,
    long,
    sets("1-CONTESTED", "C-CONTESTED", "2019-10-09", "PROHIBITED", { contested }),
    lifts("2-SHORT", "A-SHORT", "2019-11-11"),
  ];
  const order = async (contested: boolean) =>
    (await asked(records(contested))).responses[0]?.controls.map((one) => one.control.key);

  test("is the longest held", async () => {
    expect(await order(false)).toEqual(["C-CONTESTED", "B-LONG", "A-SHORT"]);
  });

  test("of those that certainly began", async () => {
    expect(await order(true)).toEqual(["B-LONG", "A-SHORT", "C-CONTESTED"]);
  });

  test("by key where they held equally long", async () => {
    const both = act("1-BOTH", {
      effective: "2019-10-11",
      effects: [moves({ controls: ["B", "A"], posture: "PROHIBITED" })],
      reasons: [because(["WAR"])],
    });
    const { responses } = await asked([war, on("B"), on("A"), both]);
    expect(responses[0]?.controls.map((one) => one.control.key)).toEqual(["A", "B"]);
  });
});

test("rows stand by the day of the lead's first act, then by key; companies stand apart", async () => {
  const firm = on("FIRM-ANY", "NOR", { bindingness: "COMPANY" });
  const records = [
    war,
    on("CAN-TUR"),
    on("SWE-TUR", "SWE"),
    on("TUR-TUR", "TUR"),
    firm,
    sets("1", "TUR-TUR", "2019-10-11", "PROHIBITED"),
    sets("2", "CAN-TUR", "2019-10-12", "PROHIBITED"),
    sets("3", "SWE-TUR", "2019-10-11", "PROHIBITED"),
    sets("4", "FIRM-ANY", "2019-10-10", "PROHIBITED"),
  ];
  const { responses, companies } = await asked(records);
  expect(responses.map(({ imposer }) => imposer)).toEqual(["SWE", "TUR", "CAN"]);
  expect(companies.map(({ imposer }) => imposer)).toEqual(["NOR"]);
});

test("a target leaves out the answers directed at others", async () => {
  const elsewhere = on("CAN-SWE", "CAN", { target: ["SWE"] });
  const records = [
    war,
    control(),
    stop,
    elsewhere,
    sets("1-ELSE", "CAN-SWE", "2019-10-11", "PROHIBITED"),
  ];
  const { responses } = await asked(records, { target: "TUR" });
  expect(responses.flatMap(({ controls }) => controls.map((one) => one.control.key))).toEqual([
    "CAN-TUR",
  ]);
});

describe("who did nothing", () => {
  const declines = (fields = {}) =>
    act("NOR-DECLINE", {
      kind: "DECLINE",
      takenBy: ["NOR"],
      announced: "2019-10-14",
      towards: ["TUR"],
      reasons: [because(["WAR"])],
      ...fields,
    });
  const none = async (records: Records, args: Partial<CompareArgs> = {}) => {
    const { declined, noneFound, notLooked } = await asked([war, control(), stop, ...records], {
      target: "TUR",
      ...args,
    });
    return [declined, noneFound, notLooked].map((all) => all.map(({ key }) => key));
  };
  const looked = (imposer: string | undefined, target: string | undefined) =>
    coverage(`LOOKED-${imposer ?? "ANY"}-${target ?? "ANY"}`, { imposer, target });

  test("because they decided so, by the day", async () => {
    expect(await none([declines()])).toEqual([["NOR-DECLINE"], [], ["SWE"]]);
    expect(await none([declines()], { asOf: "2019-10-14" })).toEqual([
      ["NOR-DECLINE"],
      [],
      ["SWE"],
    ]);
    expect(await none([declines()], { asOf: "2019-10-13" })).toEqual([[], [], ["NOR", "SWE"]]);
  });

  test("not towards somebody else, nor over something else", async () => {
    expect((await none([declines({ towards: ["SWE"] })]))[0]).toEqual([]);
    expect((await none([declines({ reasons: [] })]))[0]).toEqual([]);
  });

  test.each([
    ["looked at for the pair", looked("SWE", "TUR"), ["SWE"], ["NOR"]],
    ["looked at for any target", looked("SWE", undefined), ["SWE"], ["NOR"]],
    ["looked at as anybody's, for the target", looked(undefined, "TUR"), ["NOR", "SWE"], []],
    ["looked at for another target", looked("SWE", "NOR"), [], ["NOR", "SWE"]],
    ["not looked at", looked("CAN", "TUR"), [], ["NOR", "SWE"]],
  ])("or %s", async (_name, look, noneFound, notLooked) => {
    expect(await none([look])).toEqual([[], noneFound, notLooked]);
  });

  test.each([
    ["whom the answers were directed at", looked("SWE", "TUR"), ["SWE"]],
    ["whom they were directed at, as anybody's", looked(undefined, "TUR"), ["NOR", "SWE"]],
    ["somebody else", looked("SWE", "NOR"), []],
    ["anybody", looked("SWE", undefined), ["SWE"]],
  ])("where no target is named, a look counts that was for %s", async (_name, look, found) => {
    expect((await none([look], { target: null }))[1]).toEqual(found);
  });

  test("so also where an organization is the target", async () => {
    const body: AnyRecord = { ...state("SSB"), key: "SSB" };
    const records = [
      war,
      body,
      control({ target: ["SSB"] }),
      stop,
      coverage("LOOKED", { target: "SSB" }),
    ];
    const { noneFound } = await asked(records);
    expect(noneFound.map(({ key }) => key)).toContain("NOR");
  });

  test("an empty answer still says whom we looked at", async () => {
    const { responses, noneFound, notLooked } = await asked([war, looked("SWE", "TUR")], {
      target: "TUR",
    });
    expect(responses).toEqual([]);
    expect(noneFound.map(({ key }) => key)).toEqual(["SWE"]);
    expect(notLooked.map(({ key }) => key)).toEqual(["CAN", "NOR"]);
  });
});

describe("arguments that cannot be used", () => {
  test.each([
    [
      { trigger: "NOBODY" },
      'trigger: no PolicyAction or Condition or Agreement or Event or Statement or Product has the key "NOBODY"',
    ],
    [{ trigger: "TUR" }, 'trigger: "TUR" is a State; this takes a PolicyAction or'],
    [{ target: "NOBODY" }, 'target: no State or Organization or Person has the key "NOBODY"'],
    [{ target: "SENSOR" }, 'target: "SENSOR" is a Product; this takes a State or'],
  ])("%j", async (args, message) => {
    const question = asked([war, product("SENSOR")], args);
    await expect(question).rejects.toThrow(UnknownArgument);
    await expect(question).rejects.toThrow(message);
  });
});
