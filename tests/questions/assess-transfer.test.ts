import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { assessTransfer } from "../../src/questions/assess-transfer.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import type { TransferArgs } from "../../src/questions/transfer/transfer.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import {
  act,
  control,
  controlList,
  controlListEntry,
  coverage,
  moves,
  organization,
  person,
  product,
  source,
  state,
} from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const told: TransferArgs = {
  exporter: "CAN",
  destination: "TUR",
  item: "SENSOR",
  asOf: "2024-03-01",
  today: TODAY,
  endUser: null,
  endUse: null,
  reExportTo: null,
  incorporatedIn: null,
};

const around = [
  source("SOURCE"),
  state("TUR"),
  state("AZE"),
  state("UKR"),
  organization("MAKER", { kind: "COMPANY", state: "CAN" }),
];
const sensor = product("SENSOR", { madeBy: ["MAKER"], listedAs: "UNKNOWN" });
const canada = state("CAN");

/** The answer where the exporter and the item are as usual unless a test brings its own. */
function asked(records: Records, more: Partial<TransferArgs> = {}) {
  const given = records.flat();
  const isGiven = (key: string) => given.some((record) => record.key === key);
  const usual = [canada, sensor].filter(({ key }) => !isGiven(key));
  return answerTo(assessTransfer, { ...told, ...more }, [...around, ...usual, ...given]);
}

const ban = (of = "CAN-TUR", posture = "PROHIBITED", effective = "2020-01-01") =>
  act(`${of}-BAN`, {
    effective,
    effects: [{ controls: [of], posture: posture as "PROHIBITED" }],
  });

const verdict = async (records: Records, more: Partial<TransferArgs> = {}) => {
  const { rows, considered } = await asked(records, more);
  return [
    ...rows.map(({ control, role, match }) => `${control.key} ${role} ${match}`),
    ...considered.map(({ control, why }) => `${control.key} ${why}`),
  ];
};

describe("whose controls are looked at", () => {
  const by = (imposedBy: string, bindingness: "BINDING" | "COMPANY" = "BINDING") => [
    control({ imposedBy, bindingness }),
    ban(),
  ];
  const inBody = (more = {}) =>
    state("CAN", { memberships: [{ in: "BODY", status: "MEMBER", from: "1949", ...more }] });

  test.each([
    ["the exporter's", by("CAN"), ["CAN-TUR DESTINATION CERTAIN"]],
    ["another state's are not", by("UKR"), []],
    [
      "a ministry's of the exporter",
      [...by("GAC"), organization("GAC", { kind: "GOVERNMENT_BODY", state: "CAN" })],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "a province's: only if it leaves from there",
      [...by("ONT"), organization("ONT", { kind: "SUBNATIONAL_GOVERNMENT", state: "CAN" })],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    ["the maker's own rule", by("MAKER", "COMPANY"), ["CAN-TUR DESTINATION POSSIBLE"]],
    [
      "another company's are not",
      [...by("BRP"), organization("BRP", { kind: "COMPANY", state: "CAN" })],
      [],
    ],
    [
      "those of a body that it is a member of on the day",
      [...by("BODY"), organization("BODY", { kind: "ALLIANCE" }), inBody()],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "of a body that it may have left by the day",
      [...by("BODY"), organization("BODY", { kind: "ALLIANCE" }), inBody({ to: "2024" })],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "not of one that it left before",
      [...by("BODY"), organization("BODY", { kind: "ALLIANCE" }), inBody({ to: "2023" })],
      [],
    ],
    [
      "nor of one that it only is a partner of",
      [...by("BODY"), organization("BODY", { kind: "ALLIANCE" }), inBody({ status: "PARTNER" })],
      [],
    ],
    [
      "those of an organ of a body that every state belongs to",
      [
        ...by("COUNCIL"),
        organization("COUNCIL", { kind: "INTERGOVERNMENTAL_BODY", partOf: "UN" }),
        organization("UN", { kind: "INTERGOVERNMENTAL_BODY", universal: true }),
      ],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "of a body that lists the exporter itself",
      [
        ...by("BODY"),
        organization("BODY", {
          kind: "GROUPING",
          members: [{ member: "CAN", status: "MEMBER", from: "1949" }],
        }),
      ],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
  ])("%s", async (_whose, records, expected) => {
    expect(await verdict(records)).toEqual(expected);
  });
});

describe("which leg a control is about", () => {
  const on = (fields: Parameters<typeof control>[0]) => [control(fields), ban()];
  const firm = organization("FIRM", { kind: "COMPANY", state: "TUR" });

  test.each([
    ["the destination", on({}), {}, ["CAN-TUR DESTINATION CERTAIN"]],
    ["any destination", on({ target: "ANY" }), {}, ["CAN-TUR DESTINATION CERTAIN"]],
    ["another state", on({ target: ["AZE"] }), {}, []],
    [
      "a state that it is to go on to",
      on({ target: ["AZE"] }),
      { reExportTo: ["AZE"] },
      ["CAN-TUR RE_EXPORT CERTAIN"],
    ],
    [
      "an end user of the destination, where none is told",
      [...on({ target: ["FIRM"] }), firm],
      {},
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "the end user that is told",
      [...on({ target: ["FIRM"] }), firm],
      { endUser: "FIRM" },
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "a part of the end user's firm",
      [
        ...on({ target: ["FIRM"] }),
        firm,
        organization("WORKS", { kind: "COMPANY", partOf: "FIRM" }),
      ],
      { endUser: "WORKS" },
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "another end user than the one that is told",
      [...on({ target: ["FIRM"] }), firm, organization("OTHER", { kind: "COMPANY", state: "TUR" })],
      { endUser: "OTHER" },
      ["CAN-TUR OTHER_END_USER"],
    ],
    [
      "a person who holds an office there",
      [
        ...on({ target: ["HEAD"] }),
        firm,
        person("HEAD", { offices: [{ title: "head", of: "FIRM" }] }),
      ],
      {},
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "goods that go on through the destination, where nothing is told of that",
      on({ target: ["AZE"], via: ["TUR"] }),
      {},
      ["CAN-TUR VIA POSSIBLE"],
    ],
    [
      "goods that go on through it to the target",
      on({ target: ["AZE"], via: ["TUR"] }),
      { reExportTo: ["AZE"] },
      ["CAN-TUR VIA CERTAIN"],
    ],
    [
      "goods that go on through it to others",
      on({ target: ["AZE"], via: ["TUR"] }),
      { reExportTo: ["UKR"] },
      [],
    ],
  ])("%s", async (_what, records, more, expected) => {
    expect(await verdict(records, more)).toEqual(expected);
  });
});

describe("which goods", () => {
  const covering = (covers: readonly string[] | string, more = {}) => [
    control({ covers: covers, ...more }),
    ban(),
  ];
  const listed = [
    controlList("LIST"),
    controlListEntry("LIST-1"),
    controlListEntry("LIST-1-A", { parent: "LIST-1" }),
    controlListEntry("LIST-2"),
  ];
  const sensorIn = (...listedAs: string[]) => product("SENSOR", { listedAs });

  test.each([
    ["all goods", covering("ALL"), ["CAN-TUR DESTINATION CERTAIN"]],
    ["the item itself", covering(["SENSOR"]), ["CAN-TUR DESTINATION CERTAIN"]],
    ["unknown goods", covering("UNKNOWN"), ["CAN-TUR DESTINATION POSSIBLE"]],
    ["another product", [...covering(["BOMB"]), product("BOMB")], ["CAN-TUR NOT_COVERED"]],
    [
      "its entry's parent",
      [...covering(["LIST-1"]), ...listed, sensorIn("LIST-1-A")],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "the whole list",
      [...covering(["LIST"]), ...listed, sensorIn("LIST-1-A")],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "another entry",
      [...covering(["LIST-2"]), ...listed, sensorIn("LIST-1-A")],
      ["CAN-TUR NOT_COVERED"],
    ],
    [
      "an entry, while the item's is not known",
      [...covering(["LIST-2"]), ...listed],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "an entry that answers to its own",
      [
        ...covering(["LIST-2"]),
        controlList("LIST"),
        controlListEntry("LIST-2"),
        controlListEntry("LIST-1", {
          equivalentTo: [{ entry: "LIST-2", match: "EXACT" }],
        }),
        sensorIn("LIST-1"),
      ],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "the class it belongs to",
      [
        ...covering(["CLASS"]),
        product("CLASS", { kind: "CLASS" }),
        product("SENSOR", { isA: ["CLASS"], listedAs: "UNKNOWN" }),
      ],
      ["CAN-TUR DESTINATION CERTAIN"],
    ],
    [
      "a class, while its own is not recorded",
      [...covering(["CLASS"]), product("CLASS", { kind: "CLASS" })],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    [
      "the platform that it goes into",
      [
        ...covering(["DRONE"]),
        product("DRONE"),
        product("SENSOR", {
          listedAs: "UNKNOWN",
          componentOf: [{ product: "DRONE", basis: "REPORTED" }],
        }),
      ],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
    ["all goods but the item", covering("ALL", { excludes: ["SENSOR"] }), ["CAN-TUR EXCLUDED"]],
    [
      "all goods but its entry",
      [...covering("ALL", { excludes: ["LIST-1"] }), ...listed, sensorIn("LIST-1-A")],
      ["CAN-TUR EXCLUDED"],
    ],
  ] as const)("%s", async (_what, records, expected) => {
    expect(await verdict(records)).toEqual(expected);
  });

  test("an act that names the item counts as cover, and an exclusion wins over it", async () => {
    const naming = act("NAMING", {
      effective: "2020",
      effects: [moves({ posture: "PROHIBITED", names: ["SENSOR"] })],
    });
    const bomb = product("BOMB");
    expect(await verdict([control({ covers: ["BOMB"] }), bomb, naming])).toEqual([
      "CAN-TUR DESTINATION CERTAIN",
    ]);
    const without = control({ covers: ["BOMB"], excludes: ["SENSOR"] });
    expect(await verdict([without, bomb, naming])).toEqual(["CAN-TUR EXCLUDED"]);
  });

  test("the platform that it is to be built into", async () => {
    const records = [control({ covers: ["DRONE"] }), ban(), product("DRONE")];
    expect(await verdict(records)).toEqual(["CAN-TUR NOT_COVERED"]);
    expect(await verdict(records, { incorporatedIn: "DRONE" })).toEqual([
      "CAN-TUR DESTINATION POSSIBLE",
    ]);
  });
});

describe("which end use", () => {
  const border = [control({ endUse: { text: "use at the border", places: ["AZE"] } }), ban()];

  test.each([
    [{}, ["CAN-TUR DESTINATION POSSIBLE"]],
    [{ endUse: "Use at the Border" }, ["CAN-TUR DESTINATION CERTAIN"]],
    [{ endUse: "aze" }, ["CAN-TUR DESTINATION CERTAIN"]],
    [{ endUse: "training" }, ["CAN-TUR OTHER_END_USE"]],
  ])("%j", async (more, expected) => {
    expect(await verdict(border, more)).toEqual(expected);
  });
});

describe("what holds on the day", () => {
  const lifted = (posture: string) => [
    control(),
    ban(),
    act("LIFT", { effective: "2024-02-01", effects: [moves({ posture: posture as never })] }),
  ];

  test.each([
    ["not begun", [control(), ban("CAN-TUR", "PROHIBITED", "2025")], ["CAN-TUR NOT_YET"]],
    ["no act on record", [control()], ["CAN-TUR NOTHING_RECORDED"]],
    ["ended, nothing left", lifted("NO_CONTROL"), ["CAN-TUR ENDED"]],
    ["ended, a rule left", lifted("CASE_BY_CASE"), ["CAN-TUR DESTINATION CERTAIN"]],
    [
      "perhaps begun",
      [control(), ban("CAN-TUR", "PROHIBITED", "2024")],
      ["CAN-TUR DESTINATION POSSIBLE"],
    ],
  ])("%s", async (_what, records, expected) => {
    expect(await verdict(records)).toEqual(expected);
  });
});

describe("the headline", () => {
  const other = (key: string, fields: Parameters<typeof control>[0], posture: string) => [
    control({ key, ...fields }),
    ban(key, posture),
  ];

  test("the strictest of those that bind, and of equal ones the certain one", async () => {
    const records = [
      ...other("A", {}, "CASE_BY_CASE"),
      ...other("B", { covers: "UNKNOWN" }, "PROHIBITED"),
      ...other("C", {}, "PROHIBITED"),
    ];
    expect((await asked(records.flat())).headline).toEqual({
      posture: "PROHIBITED",
      match: "CERTAIN",
      atLeast: "PROHIBITED",
    });
  });

  test("what is only possible is no floor", async () => {
    const records = [
      ...other("A", {}, "CASE_BY_CASE"),
      ...other("B", { covers: "UNKNOWN" }, "PROHIBITED"),
    ];
    expect((await asked(records.flat())).headline).toEqual({
      posture: "PROHIBITED",
      match: "POSSIBLE",
      atLeast: "CASE_BY_CASE",
    });
  });

  test("of a rule that a coarse date leaves open, the milder is the floor", async () => {
    const eased = act("EASE", { effective: "2024", effects: [moves({ posture: "CASE_BY_CASE" })] });
    expect((await asked([control(), ban(), eased])).headline).toEqual({
      posture: "PROHIBITED",
      match: "CERTAIN",
      atLeast: "CASE_BY_CASE",
    });
  });

  test.each(["POLITICAL", "VOLUNTARY", "COMPANY"] as const)(
    "a %s rule stands beside it",
    async (bindingness) => {
      const { headline, rows, text } = await asked([control({ bindingness }), ban()]);
      expect(headline).toEqual({ posture: null, match: null, atLeast: null });
      expect(rows).toHaveLength(1);
      expect(text).toContain("not permission");
    },
  );

  test("so does a rule for a state that it goes on to", async () => {
    const records = [control({ target: ["AZE"] }), ban()];
    expect((await asked(records, { reExportTo: ["AZE"] })).headline.posture).toBeNull();
  });
});

describe("conditions, one by one", () => {
  const nato = organization("NATO", { kind: "ALLIANCE" });
  const inNato = (key: string, more = {}) =>
    state(key, { memberships: [{ in: "NATO", status: "MEMBER", from: "1999", ...more }] });
  const setting = (condition: object, effective = "2024-01-29") => [
    control(),
    nato,
    act("LIFT", {
      effective,
      effects: [moves({ posture: "CASE_BY_CASE_WITH_CONDITIONS" })],
      conditions: [
        { key: "one", kind: "UNDERTAKING", basis: "STATED", text: "One.", ...condition } as never,
      ],
    }),
  ];
  const outcome = async (records: Records, more: Partial<TransferArgs> = {}) =>
    (await asked(records, more)).rows.flatMap(({ conditions }) =>
      conditions.map((one) => one.outcome),
    );

  const outside = { when: { reExportOutside: "NATO" }, exempts: ["UKR"] };
  test.each([
    ["not told", null, "UNKNOWN"],
    ["nowhere", [], "NOT_APPLICABLE"],
    ["to a state outside", ["AZE"], "APPLIES"],
    ["to an exempt state", ["UKR"], "EXEMPT"],
    ["to a state inside", ["POL"], "NOT_APPLICABLE"],
    ["to a state that may be inside", ["SWE"], "UNKNOWN"],
    ["to an exempt state and one outside", ["UKR", "AZE"], "APPLIES"],
    ["to an exempt state and one inside", ["UKR", "POL"], "EXEMPT"],
  ])("re-export outside an alliance: %s", async (_to, reExportTo, expected) => {
    const states = [inNato("POL"), inNato("SWE", { from: "2024-03" })];
    expect(await outcome([...setting(outside), ...states], { reExportTo })).toEqual([expected]);
  });

  test.each([
    ["an undertaking without a when", {}, {}, "APPLIES"],
    ["a reserved power", { kind: "RESERVED_POWER", trigger: "misuse" }, {}, "APPLIES"],
    ["a rule of review", { kind: "REVIEW_RULE" }, {}, "APPLIES"],
    [
      "a precondition that is met",
      { kind: "PRECONDITION", fulfilment: "MET" },
      {},
      "NOT_APPLICABLE",
    ],
    ["one that is waived", { kind: "PRECONDITION", fulfilment: "WAIVED" }, {}, "NOT_APPLICABLE"],
    ["one that nobody settled", { kind: "PRECONDITION" }, {}, "UNKNOWN"],
    ["an exemption", { kind: "EXEMPTION" }, {}, "UNKNOWN"],
    ["an exemption of the item", { kind: "EXEMPTION", exemptsGoods: ["SENSOR"] }, {}, "APPLIES"],
    [
      "an exemption of another end user",
      { kind: "EXEMPTION", exempts: ["AZE"] },
      { endUser: "UKR" },
      "NOT_APPLICABLE",
    ],
    ["an undertaking that the item is freed from", { exemptsGoods: ["SENSOR"] }, {}, "EXEMPT"],
    ["on an end use, not told", { when: { endUse: "at war" } }, {}, "UNKNOWN"],
    ["on the end use told", { when: { endUse: "at war" } }, { endUse: "At war" }, "APPLIES"],
    ["on another end use", { when: { endUse: "at war" } }, { endUse: "drill" }, "NOT_APPLICABLE"],
    ["on incorporation, not told", { when: { incorporated: true } }, {}, "UNKNOWN"],
    [
      "on incorporation, told",
      { when: { incorporated: true } },
      { incorporatedIn: "SENSOR" },
      "APPLIES",
    ],
    ["on any re-export", { when: { reExport: true } }, { reExportTo: ["UKR"] }, "APPLIES"],
  ])("%s", async (_what, condition, more, expected) => {
    expect(await outcome(setting(condition), more)).toEqual([expected]);
  });

  test("lives until the next change of the rule on its control", async () => {
    const again = act("AGAIN", {
      effective: "2024-02",
      effects: [moves({ posture: "PROHIBITED" })],
    });
    expect(await outcome([...setting({}), again])).toEqual([]);
  });
});

describe("what was not looked at is said", () => {
  test("of each whose controls count, organs and ministries with the whole", async () => {
    const records = [
      control(),
      ban(),
      organization("GAC", { kind: "GOVERNMENT_BODY", state: "CAN" }),
      organization("UN", { kind: "INTERGOVERNMENTAL_BODY", universal: true }),
      organization("COUNCIL", { kind: "INTERGOVERNMENTAL_BODY", partOf: "UN" }),
    ];
    const { notLooked, text } = await asked(records);
    expect(notLooked).toEqual(["CAN", "MAKER", "UN"]);
    expect(text).toContain("Nobody looked for the controls of CAN, MAKER, UN");
    const looked = coverage("LOOK", { imposer: "CAN", target: "TUR", result: "LOOKED_FOUND" });
    expect((await asked([...records, looked])).notLooked).toEqual(["MAKER", "UN"]);
  });
});

test("a control on imports or transit alone is told as such", async () => {
  expect(await verdict([control({ directions: ["IMPORT", "TRANSIT"] }), ban()])).toEqual([
    "CAN-TUR OTHER_MOVEMENT",
  ]);
  const both = control({ directions: ["IMPORT", "EXPORT"] });
  expect(await verdict([both, ban()])).toEqual(["CAN-TUR DESTINATION CERTAIN"]);
});

test("a control of permits alone is not passed over in the text", async () => {
  const suspended = act("SUSPEND", {
    effective: "2020",
    effects: [moves({ permits: { status: "SUSPENDED" } })],
  });
  const { headline, rows, text } = await asked([control(), suspended]);
  expect([headline.posture, rows.length]).toEqual([null, 1]);
  expect(text).toContain(
    "no binding rule for new applications is on record, though other controls",
  );
});

test.each([
  [{ exporter: "CAM" }, /^exporter: no State has the key "CAM"/],
  [{ destination: "MAKER" }, /^destination: "MAKER" is a Organization/],
  [{ item: "TUR" }, /^item: "TUR" is a State/],
  [{ endUser: "NOBODY" }, /^endUser: no /],
  [{ reExportTo: ["TUR", "XXX"] }, /^reExportTo: no State has the key "XXX"/],
  [{ incorporatedIn: "MAKER" }, /^incorporatedIn: /],
])("%j is refused by name", async (more, says) => {
  await expect(asked([], more)).rejects.toThrow(UnknownArgument);
  await expect(asked([], more)).rejects.toThrow(says);
});
