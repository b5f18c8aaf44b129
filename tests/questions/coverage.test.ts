import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { coverage as question, type CoverageArgs } from "../../src/questions/coverage.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { answerTo } from "./answer-to.ts";
import { control, coverage, product, source, state } from "./records.ts";

const around = [source("SOURCE"), state("CAN"), state("TUR"), state("SWE"), product("SENSOR")];
const pair: CoverageArgs = { imposer: "CAN", target: "TUR" };

const asked = (records: readonly AnyRecord[], args: Partial<CoverageArgs> = {}) =>
  answerTo(question, { ...pair, ...args }, [...around, ...records]);

type Result = "LOOKED_FOUND" | "LOOKED_NONE";
const looked = (
  imposer: string | undefined,
  target: string | undefined,
  result: Result = "LOOKED_NONE",
) => coverage(`LOOK-${imposer ?? "ANY"}-${target ?? "ANY"}`, { imposer, target, result });

describe("the outcome", () => {
  test.each([
    ["found, for the pair", [looked("CAN", "TUR", "LOOKED_FOUND")], "LOOKED_FOUND"],
    ["none found, for the pair", [looked("CAN", "TUR")], "LOOKED_NONE"],
    [
      "none, though a wider look found something",
      [looked("CAN", undefined, "LOOKED_FOUND")],
      "LOOKED_NONE",
    ],
    ["none, by a look at everybody's measures", [looked(undefined, "TUR")], "LOOKED_NONE"],
    ["found, by a control on record", [looked("CAN", undefined), control()], "LOOKED_FOUND"],
    ["not looked, for another pair", [looked("CAN", "SWE", "LOOKED_FOUND")], "NOT_LOOKED"],
    ["not looked, for another imposer", [looked("SWE", "TUR", "LOOKED_FOUND")], "NOT_LOOKED"],
    ["not looked, though a control is on record", [control()], "NOT_LOOKED"],
    ["not looked, with nothing on record", [], "NOT_LOOKED"],
  ])("is %s", async (_name, records, outcome) => {
    expect((await asked(records)).outcome).toBe(outcome);
  });

  test.each([
    [{ imposer: "CAN", target: null }, "LOOKED_FOUND", ["LOOK-CAN-SWE", "LOOK-CAN-TUR"]],
    [{ imposer: null, target: "SWE" }, "LOOKED_FOUND", ["LOOK-CAN-SWE"]],
    [{ imposer: null, target: "TUR" }, "LOOKED_NONE", ["LOOK-CAN-TUR"]],
    [{ imposer: "SWE", target: null }, "NOT_LOOKED", []],
  ])("for one of the two, %j, is over its looks at any pair", async (args, outcome, keys) => {
    const records = [looked("CAN", "TUR"), looked("CAN", "SWE", "LOOKED_FOUND")];
    const answer = await asked(records, args);
    expect([answer.outcome, answer.looks.map(({ key }) => key)]).toEqual([outcome, keys]);
  });
});

test("looks stand with the newest first, then by key", async () => {
  const on = (key: string, day: string) => coverage(key, { imposer: "CAN", target: "TUR", day });
  const { looks } = await asked([
    on("B", "2025-01-01"),
    on("A", "2025-01-01"),
    on("C", "2026-01-01"),
  ]);
  expect(looks.map(({ key }) => key)).toEqual(["C", "A", "B"]);
});

test("the controls of the pair stand by key, and the answer rests on them", async () => {
  const other = control({ key: "A-CONTROL" });
  const elsewhere = control({ key: "ELSEWHERE", target: ["SWE"] });
  const { controls, sources } = await asked([control(), other, elsewhere]);
  expect(controls.map(({ key }) => key)).toEqual(["A-CONTROL", "CAN-TUR"]);
  expect(sources.map((one) => one.source.key)).toEqual(["SOURCE"]);
});

describe("arguments that cannot be used", () => {
  test.each([
    [{ imposer: null, target: null }, "imposer, target: neither is given; name one, or both."],
    [{ imposer: "NOBODY" }, 'imposer: no State or Organization has the key "NOBODY"'],
    [{ imposer: "SENSOR" }, 'imposer: "SENSOR" is a Product; this takes a State or Organization.'],
    [{ target: "NOBODY" }, 'target: no State or Organization or Person has the key "NOBODY"'],
    [{ target: "SENSOR" }, 'target: "SENSOR" is a Product; this takes a State or'],
  ])("%j", async (args, message) => {
    const answer = asked([], args);
    await expect(answer).rejects.toThrow(UnknownArgument);
    await expect(answer).rejects.toThrow(message);
  });
});
