import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { exposure, type ExposureArgs } from "../../src/questions/exposure.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import {
  act,
  control,
  controlList,
  controlListEntry,
  event,
  moves,
  product,
  source,
  state,
} from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN"), state("TUR"), state("AZE")];
const usual: ExposureArgs = { from: "SENSOR", depth: 3, asOf: "2021-01-01", today: TODAY };

const asked = (records: Records, args: Partial<ExposureArgs> = {}) =>
  answerTo(exposure, { ...usual, ...args }, [...around, ...records]);

/** `SENSOR COMPONENT_OF DRONE CERTAINLY`, as one reads it. */
const edges = async (records: Records, args: Partial<ExposureArgs> = {}) =>
  (await asked(records, args)).edges.map(
    ({ of, relation, leadsTo, holds }) => `${of} ${relation} ${leadsTo} ${holds}`,
  );

const nodes = async (records: Records, args: Partial<ExposureArgs> = {}) =>
  (await asked(records, args)).nodes.map(({ record, layer }) => `${layer} ${record.key}`);

const reported = { basis: "REPORTED" as const, citations: ["SOURCE p. 2"] };
const into = (key: string, more = {}) => ({ product: key, from: "2020", ...reported, ...more });
const held = (actor: string, more = {}) => ({ actor, from: "2020", ...reported, ...more });

const list = controlList("LIST");
const entry = controlListEntry;

describe("a walk leads", () => {
  const sensor = product("SENSOR", { componentOf: [into("DRONE")] });
  const drone = product("DRONE", { kind: "PLATFORM", operatedBy: [held("AZE")] });
  const war = event("WAR", { date: "2020-09-27", products: ["DRONE"], place: ["AZE"] });

  test("from a component to the platform, its operators, where it was used, and where that is", async () => {
    expect(await edges([sensor, drone, war])).toEqual([
      "SENSOR COMPONENT_OF DRONE CERTAINLY",
      "DRONE OPERATED_BY AZE CERTAINLY",
      "DRONE USED_IN WAR CERTAINLY",
      "WAR IN_PLACE AZE CERTAINLY",
    ]);
    expect(await nodes([sensor, drone, war])).toEqual(["0 SENSOR", "1 DRONE", "2 AZE", "2 WAR"]);
  });

  test("no further than asked", async () => {
    expect(await nodes([sensor, drone, war], { depth: 1 })).toEqual(["0 SENSOR", "1 DRONE"]);
    expect(await nodes([sensor, drone, war], { depth: 2 })).toHaveLength(4);
  });

  test("from a platform outwards, and not back to its components", async () => {
    expect(await nodes([sensor, drone], { from: "DRONE" })).toEqual(["0 DRONE", "1 AZE"]);
  });

  test("to what can take a product's place, and on from there", async () => {
    const rival = product("RIVAL", {
      substituteFor: [into("SENSOR")],
      componentOf: [into("DRONE", { from: "2022" })],
    });
    expect(await edges([product("SENSOR"), rival, drone])).toEqual([
      "SENSOR SUBSTITUTED_BY RIVAL CERTAINLY",
      "RIVAL COMPONENT_OF DRONE NOT",
      "DRONE OPERATED_BY AZE CERTAINLY",
    ]);
  });

  test("back to what is replaced, and no further", async () => {
    const rival = product("RIVAL", { substituteFor: [into("SENSOR")] });
    expect(await edges([sensor, drone, rival], { from: "RIVAL" })).toEqual([
      "RIVAL SUBSTITUTE_FOR SENSOR CERTAINLY",
    ]);
  });

  test("up to a class and no further, but down from a class to all of it", async () => {
    const one = product("SENSOR", { isA: ["OPTICS"] });
    const other = product("LENS", { isA: ["OPTICS"] });
    const optics = product("OPTICS", { kind: "CLASS" });
    expect(await edges([one, other, optics])).toEqual(["SENSOR IS_A OPTICS CERTAINLY"]);
    expect(await edges([one, other, optics], { from: "OPTICS" })).toEqual([
      "OPTICS HAS_KIND LENS CERTAINLY",
      "OPTICS HAS_KIND SENSOR CERTAINLY",
    ]);
  });

  test("between variants in both directions, each told once", async () => {
    const variant = product("SENSOR-D", {
      variantOf: [into("SENSOR")],
      componentOf: [into("DRONE")],
    });
    const records = [product("SENSOR"), variant, drone];
    expect((await edges(records)).slice(0, 2)).toEqual([
      "SENSOR HAS_VARIANT SENSOR-D CERTAINLY",
      "SENSOR-D COMPONENT_OF DRONE CERTAINLY",
    ]);
    expect(await edges(records, { from: "SENSOR-D", depth: 2 })).toEqual([
      "SENSOR-D COMPONENT_OF DRONE CERTAINLY",
      "SENSOR-D VARIANT_OF SENSOR CERTAINLY",
      "DRONE OPERATED_BY AZE CERTAINLY",
    ]);
  });

  test("both ways where each can take the other's place", async () => {
    const one = product("SENSOR", { substituteFor: [into("RIVAL", { from: "2019" })] });
    const other = product("RIVAL", { substituteFor: [into("SENSOR", { from: "2020" })] });
    expect(await edges([one, other])).toEqual([
      "SENSOR SUBSTITUTED_BY RIVAL CERTAINLY",
      "SENSOR SUBSTITUTE_FOR RIVAL CERTAINLY",
    ]);
  });

  test("on from a class that another relation leads to as well, at once or later", async () => {
    const kit = (more: object) => product("KIT", { operatedBy: [held("AZE")], ...more });
    const both = product("SENSOR", { isA: ["KIT"], componentOf: [into("KIT")] });
    expect(await nodes([both, kit({})])).toEqual(["0 SENSOR", "1 KIT", "2 AZE"]);
    const later = product("SENSOR", { isA: ["KIT"], componentOf: [into("DRONE")] });
    const built = product("DRONE", { componentOf: [into("KIT")] });
    expect(await nodes([later, built, kit({})])).toEqual(["0 SENSOR", "1 DRONE", "1 KIT", "3 AZE"]);
  });

  test("round a circle once", async () => {
    const one = product("SENSOR", { variantOf: [into("TWIN")], componentOf: [into("DRONE")] });
    const twin = product("TWIN", { componentOf: [into("DRONE")] });
    expect(await edges([one, twin, drone], { depth: 6 })).toEqual([
      "SENSOR COMPONENT_OF DRONE CERTAINLY",
      "SENSOR VARIANT_OF TWIN CERTAINLY",
      "DRONE OPERATED_BY AZE CERTAINLY",
      "TWIN COMPONENT_OF DRONE CERTAINLY",
    ]);
  });

  test("from a control to what it covers and what its acts name, each product named once", async () => {
    const naming = (key: string) =>
      act(key, {
        effective: "2020",
        effects: [moves({ posture: "PROHIBITED", names: ["DRONE"], citations: [`SOURCE ${key}`] })],
      });
    const records = [
      control({ covers: ["SENSOR"] }),
      naming("1-ACT"),
      naming("2-ACT"),
      product("SENSOR"),
      product("DRONE"),
    ];
    const { edges: found } = await asked(records, { from: "CAN-TUR" });
    expect(
      found.map(({ relation, leadsTo, citations }) => [
        relation,
        leadsTo,
        citations.map(({ at }) => at),
      ]),
    ).toEqual([
      ["COVERS", "SENSOR", ["p. 1"]],
      ["NAMES", "DRONE", ["1-ACT", "2-ACT"]],
    ]);
  });

  test("from a list to its entries and the products they list", async () => {
    const records = [
      list,
      entry("ENTRY"),
      entry("ENTRY-A", { parent: "ENTRY" }),
      product("SENSOR", { listedAs: ["ENTRY-A"] }),
    ];
    expect(await edges(records, { from: "ENTRY" })).toEqual([
      "ENTRY LISTS ENTRY-A CERTAINLY",
      "ENTRY-A LISTS SENSOR CERTAINLY",
    ]);
    expect(await nodes(records, { from: "LIST" })).toContain("2 SENSOR");
  });
});

describe("a step holds on a day", () => {
  const drone = product("DRONE", { kind: "PLATFORM" });
  const built = (period: object) =>
    product("SENSOR", { componentOf: [into("DRONE", { from: undefined, ...period })] });

  test.each([
    [{ from: "2020-06-01" }, "2020-05-31", "NOT"],
    [{ from: "2020-06-01" }, "2020-06-01", "CERTAINLY"],
    [{ from: "2020-06" }, "2020-06-15", "POSSIBLY"],
    [{ from: "2020-06-01", to: "2020-09-01" }, "2020-08-31", "CERTAINLY"],
    [{ from: "2020-06-01", to: "2020-09-01" }, "2020-09-01", "NOT"],
    [{ from: "2020-06-01", through: "2020-09-01" }, "2020-09-01", "CERTAINLY"],
    [{ attested: ["2020-06-01"] }, "2020-06-01", "CERTAINLY"],
    [{ attested: ["2020-06-01"] }, "2020-05-31", "POSSIBLY"],
    [{ from: "2020-06-01" }, TODAY, "CERTAINLY"],
    [{ from: "2020-06-01" }, "2026-11-24", "POSSIBLY"],
    [{ from: "2020-06-01", to: "2020-09-01" }, "2026-11-24", "NOT"],
  ])("%j on %s: %s", async (period, asOf, holds) => {
    expect(await edges([built(period), drone], { asOf })).toEqual([
      `SENSOR COMPONENT_OF DRONE ${holds}`,
    ]);
  });

  test.each([
    [{ date: "2020-06-01" }, "2020-05-31", "NOT"],
    [{ date: "2020-06-01" }, "2021-01-01", "CERTAINLY"],
    [{ date: "2020-06-01", factuality: "CLAIMED" as const }, "2021-01-01", "POSSIBLY"],
    [{ date: "2020-06-01", factuality: "PLANNED" as const }, "2020-05-31", "NOT"],
    [{ during: "2020-06-01/2020-06-30" }, "2020-06-01", "CERTAINLY"],
    [{ during: "../2020-06-30" }, "2020-06-29", "POSSIBLY"],
    [{ during: "../2020-06-30" }, "2020-06-30", "CERTAINLY"],
    [{ during: "2020-06-01/.." }, "2020-06-01", "CERTAINLY"],
    [{}, "2021-01-01", "POSSIBLY"],
  ])("use in an event of %j on %s: %s", async (when, asOf, holds) => {
    expect(
      await edges([product("SENSOR"), event("USE", { ...when, products: ["SENSOR"] })], { asOf }),
    ).toEqual([`SENSOR USED_IN USE ${holds}`]);
  });

  test("with its period, basis and citations; a class is no matter of days", async () => {
    const sensor = product("SENSOR", {
      isA: ["DRONE"],
      componentOf: [into("DRONE", { from: "2020", attested: ["2024-01-29"] })],
    });
    const { edges: found } = await asked([sensor, drone]);
    expect(found).toMatchObject([
      {
        basis: "REPORTED",
        period: { from: "2020", to: null, through: null, during: null, attested: ["2024-01-29"] },
        citations: [{ source: "SOURCE", at: "p. 2" }],
      },
      { basis: null, period: null, citations: [{ source: "SOURCE", at: "p. 1" }] },
    ]);
  });
});

describe("a control touches", () => {
  const ban = (key: string, more = {}) =>
    act(`${key}-BAN`, {
      effective: "2020-01-01",
      effects: [moves({ controls: [key], posture: "PROHIBITED", ...more })],
    });
  const touched = async (records: Records, args: Partial<ExposureArgs> = {}) => {
    const { nodes: found } = await asked(records, args);
    return found.flatMap(({ record, controls }) =>
      controls.map((one) => `${record.key}: ${one.control.key} ${one.inForce}`),
    );
  };
  const listed = product("SENSOR", { listedAs: ["ENTRY-A"] });
  const entries = [list, entry("ENTRY"), entry("ENTRY-A", { parent: "ENTRY" })];

  test.each([
    ["goods that it covers", { covers: ["SENSOR"] }, {}],
    ["goods whose entry it covers", { covers: ["ENTRY-A"] }, {}],
    ["goods whose entry stands below one it covers", { covers: ["ENTRY"] }, {}],
    ["goods on a list it covers", { covers: ["LIST"] }, {}],
    ["goods that an act on it names", {}, { names: ["SENSOR"] }],
  ])("%s", async (_name, covers, names) => {
    const records = [listed, ...entries, control(covers), ban("CAN-TUR", names)];
    expect(await touched(records)).toEqual(["SENSOR: CAN-TUR CERTAINLY"]);
  });

  test.each([["SENSOR"], ["ENTRY-A"], ["ENTRY"]])(
    "no goods that it leaves out: %s",
    async (left) => {
      const records = [
        listed,
        ...entries,
        control({ covers: ["LIST"], excludes: [left] }),
        ban("CAN-TUR", { names: ["SENSOR"] }),
      ];
      expect(await touched(records)).toEqual([]);
    },
  );

  test("an entry under one that it covers", async () => {
    const records = [...entries, control({ covers: ["ENTRY"] }), ban("CAN-TUR")];
    expect(await touched(records, { from: "ENTRY-A" })).toEqual(["ENTRY-A: CAN-TUR CERTAINLY"]);
  });

  test("the state it is directed at, by key, and only while it is in force", async () => {
    const sensor = product("SENSOR", { operatedBy: [held("TUR")] });
    const later = act("SWE-BAN", {
      effective: "2022-01-01",
      effects: [moves({ controls: ["A-LATER"], posture: "PROHIBITED" })],
    });
    const doubtful = ban("B-OPEN", { contested: true });
    const records = [
      sensor,
      control(),
      control({ key: "A-LATER" }),
      control({ key: "B-OPEN" }),
      ban("CAN-TUR"),
      later,
      doubtful,
    ];
    expect(await touched(records)).toEqual(["TUR: B-OPEN POSSIBLY", "TUR: CAN-TUR CERTAINLY"]);
    expect(await touched(records, { asOf: "2019-12-31" })).toEqual([]);
    expect(await touched(records, { asOf: "2022-01-01" })).toHaveLength(3);
  });

  test("no product for which it is merely unknown what covers it", async () => {
    const records = [
      product("SENSOR", { listedAs: ["UNKNOWN"] }),
      control({ covers: "UNKNOWN" }),
      ban("CAN-TUR"),
    ];
    expect(await touched(records)).toEqual([]);
  });

  test("and the answer cites its acts", async () => {
    const cited = act("1-ACT", {
      effective: "2020",
      effects: [moves({ posture: "PROHIBITED", names: ["SENSOR"] })],
      citations: ["NOTICE p. 9"],
    });
    const { sources } = await asked([product("SENSOR"), control(), cited, source("NOTICE")]);
    expect(sources.map((one) => one.source.key)).toEqual(["NOTICE", "SOURCE"]);
  });
});

test("an empty answer says that nothing is on record, not that there is nothing", async () => {
  const { outcome, nodes: found, edges: steps, truncated } = await asked([product("SENSOR")]);
  expect(outcome).toBe("NOTHING_RECORDED");
  expect(found.map(({ record }) => record.key)).toEqual(["SENSOR"]);
  expect(steps).toEqual([]);
  expect(truncated).toBe(false);
});

describe("the cap", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      product(`KIND-${String(i).padStart(3, "0")}`, { isA: ["SENSOR"] }),
    );

  test("leaves 200 records whole", async () => {
    const { truncated, nodes: found } = await asked([product("SENSOR"), ...many(199)]);
    expect([truncated, found.length]).toEqual([false, 200]);
  });

  test("cuts at 200, by layer, then key, and says so", async () => {
    const {
      truncated,
      nodes: found,
      edges: steps,
    } = await asked([product("SENSOR"), ...many(200).toReversed()]);
    expect([truncated, found.length, steps.length]).toEqual([true, 200, 199]);
    expect(found.at(-1)?.record.key).toBe("KIND-198");
    const reached = new Set(found.map(({ record }) => record.key));
    expect(steps.filter(({ leadsTo }) => !reached.has(leadsTo))).toEqual([]);
  });
});

describe("arguments that cannot be used", () => {
  test.each([
    [{ depth: 0 }, "depth: 0 is not from 1 to 6."],
    [{ depth: 7 }, "depth: 7 is not from 1 to 6."],
    [{ depth: -1 }, "depth: -1 is not from 1 to 6."],
    [
      { from: "NOBODY" },
      'from: no Product or Control or ControlList or ControlListEntry or Event has the key "NOBODY"',
    ],
    [{ from: "TUR" }, 'from: "TUR" is a State; this takes a Product or Control'],
  ])("%j", async (args, message) => {
    const question = asked([product("SENSOR")], args);
    await expect(question).rejects.toThrow(UnknownArgument);
    await expect(question).rejects.toThrow(message);
  });

  test.each([1, 6])("a depth of %i can", async (depth) => {
    expect((await asked([product("SENSOR")], { depth })).nodes).toHaveLength(1);
  });
});

test("a deeper walk reaches all that a shallower one does, at the same distance", async () => {
  const keys = ["SENSOR", "B", "C", "D", "E", "F"];
  const some = fc.subarray(keys);
  const web = fc.tuple(...keys.map(() => fc.record({ isA: some, parts: some, swaps: some })));
  await fc.assert(
    fc.asyncProperty(web, fc.integer({ min: 1, max: 5 }), async (links, depth) => {
      const records = keys.map((key, i) => {
        const { isA = [], parts = [], swaps = [] } = links[i] ?? {};
        return product(key, {
          isA,
          componentOf: parts.map((to) => into(to)),
          substituteFor: swaps.map((to) => into(to)),
        });
      });
      const [near, far] = [
        await asked(records, { depth }),
        await asked(records, { depth: depth + 1 }),
      ];
      const of = ({ nodes: found }: typeof near) =>
        found.map(({ record, layer }) => `${layer} ${record.key}`);
      expect(of(far)).toEqual(expect.arrayContaining(of(near)));
      const said = ({ edges: steps }: typeof near) =>
        steps.map((one) => `${one.of} ${one.relation} ${one.leadsTo}`);
      expect(said(far).slice(0, said(near).length)).toEqual(said(near));
      expect(new Set(said(far)).size).toBe(said(far).length);
    }),
    { numRuns: 60 },
  );
});
