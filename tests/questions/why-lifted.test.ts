import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Posture } from "../../src/domain/words/posture.ts";
import { UnknownArgument } from "../../src/questions/question.ts";
import { whyLifted } from "../../src/questions/why-lifted.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import {
  act,
  agreement,
  because,
  CONTROL,
  control,
  coverage,
  dispute,
  event,
  moves,
  source,
  state,
  statement,
} from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN", { name: "Canada" }), state("TUR")];

const asked = (records: Records, asOf = TODAY, today = TODAY) =>
  answerTo(whyLifted, { control: CONTROL, asOf, today }, [...around, control(), ...records]);

/** The chain as `ROLE KEY`, in its order. */
const steps = async (records: Records) =>
  (await asked(records)).chain.map(({ role, record }) => `${role} ${record.key}`);

const sets = (key: string, effective: string, posture: Posture, more = {}) =>
  act(key, { effective, effects: [moves({ posture })], ...more });

const ban = (more = {}) => sets("1-BAN", "2020-01-01", "PROHIBITED", more);
const lift = (more = {}) => sets("9-LIFT", "2024-01-01", "CASE_BY_CASE", more);
const condition = (more = {}) => ({
  key: "terms",
  kind: "UNDERTAKING" as const,
  basis: "STATED" as const,
  text: "Terms.",
  ...more,
});

describe("the outcome", () => {
  const told = lift({ reasons: [because(["THAW"])] });

  test("LIFTED: the act, when, what remains, for how long it had held", async () => {
    expect(await asked([ban(), told, event("THAW")])).toMatchObject({
      outcome: "LIFTED",
      action: { key: "9-LIFT" },
      when: "2024-01-01",
      certainty: "CERTAINLY",
      remains: "CASE_BY_CASE",
      daysHeld: { ranges: [{ least: 1461, most: 1461 }] },
      statedByTheAuthority: true,
    });
  });

  test("NO_REASON_RECORDED: the chain all the same, and that nobody said why", async () => {
    const answer = await asked([ban(), lift()]);
    expect(answer.outcome).toBe("NO_REASON_RECORDED");
    expect(answer.chain.map(({ role }) => role)).toEqual(["IMPOSED", "LIFTED"]);
    expect(answer.summary).toBe(
      "Canada: “the control” went from prohibited to case by case (1 January 2024). " +
        "No source read gives a reason.",
    );
  });

  test.each([
    ["NEVER_LIFTED", "NOT", [ban()], "No act on record had lifted “the control” by then."],
    [
      "NOTHING_RECORDED",
      "NOTHING_RECORDED",
      [coverage("LOOKED", { imposer: "CAN", target: "TUR" })],
      "No act on “the control” is on record, though we looked.",
    ],
    [
      "NOT_LOOKED",
      "NOTHING_RECORDED",
      [],
      "No act on “the control” is on record, and nobody has looked.",
    ],
  ])("%s: certainty %s, no act, no chain", async (outcome, certainty, records, summary) => {
    expect(await asked(records)).toMatchObject({
      outcome,
      certainty,
      summary,
      action: null,
      when: null,
      remains: null,
      daysHeld: null,
      chain: [],
      reasons: [],
      conditions: [],
    });
  });

  test("an easing that leaves a restriction lifted nothing", async () => {
    const ease = sets("2-EASE", "2021-01-01", "PRESUMPTION_OF_DENIAL");
    expect((await asked([ban(), ease])).outcome).toBe("NEVER_LIFTED");
  });

  test("a key of no control is refused", async () => {
    const wrong = answerTo(whyLifted, { control: "TUR", asOf: TODAY, today: TODAY }, around);
    await expect(wrong).rejects.toThrow(UnknownArgument);
    await expect(wrong).rejects.toThrow('control: "TUR" is a State; this takes a Control.');
    const none = answerTo(whyLifted, { control: "CAN-TURKEY", asOf: TODAY, today: TODAY }, around);
    await expect(none).rejects.toThrow('control: no Control has the key "CAN-TURKEY"');
  });
});

describe("the last lifting on or before the day", () => {
  const twice = [
    ban(),
    sets("2-LIFT", "2021-06-01/2021-06-30", "CASE_BY_CASE"),
    sets("3-BAN", "2022-01-01", "PROHIBITED"),
    lift(),
  ];

  test.each([
    ["2021-05-31", "NEVER_LIFTED", null, "NOT"],
    ["2021-06-01", "NO_REASON_RECORDED", "2-LIFT", "POSSIBLY"],
    ["2021-06-29", "NO_REASON_RECORDED", "2-LIFT", "POSSIBLY"],
    ["2021-06-30", "NO_REASON_RECORDED", "2-LIFT", "CERTAINLY"],
    ["2023-12-31", "NO_REASON_RECORDED", "2-LIFT", "CERTAINLY"],
    ["2024-01-01", "NO_REASON_RECORDED", "9-LIFT", "CERTAINLY"],
  ])("on %s: %s, %s, %s", async (day, outcome, key, certainty) => {
    const answer = await asked(twice, day);
    expect([answer.outcome, answer.action?.key ?? null, answer.certainty]).toEqual([
      outcome,
      key,
      certainty,
    ]);
  });

  test("after today nothing is better than possible", async () => {
    expect((await asked(twice, "2025-01-02", "2025-01-01")).certainty).toBe("POSSIBLY");
    expect((await asked([ban()], "2025-01-02", "2025-01-01")).certainty).toBe("POSSIBLY");
  });

  test("is possible where it is contested, or what it lifted is", async () => {
    const maybe = act("9-LIFT", {
      effective: "2024-01-01",
      effects: [moves({ posture: "CASE_BY_CASE", contested: true })],
    });
    const perhaps = act("1-BAN", {
      effective: "2020-01-01",
      effects: [moves({ posture: "PROHIBITED", contested: true })],
    });
    expect((await asked([ban(), maybe])).certainty).toBe("POSSIBLY");
    expect((await asked([perhaps, lift()])).certainty).toBe("POSSIBLY");
  });
});

describe("the role of an act", () => {
  test("IMPOSED the first, LIFTED the one asked about, else its direction", async () => {
    const between = [
      sets("2-EASE", "2020-02-01", "PRESUMPTION_OF_DENIAL"),
      sets("3-TIGHTEN", "2020-03-01", "ISSUANCE_SUSPENDED"),
      sets("4-RENEW", "2020-04-01", "ISSUANCE_SUSPENDED"),
      act("5-EXEMPT", {
        effective: "2020-05-01",
        effects: [moves({ exempts: { text: "seven systems" } })],
      }),
      act("6-TURN", {
        effective: "2020-06-01",
        effects: [moves({ posture: "PRESUMPTION_OF_DENIAL", permits: { status: "SUSPENDED" } })],
      }),
    ];
    expect(await steps([ban(), ...between, lift()])).toEqual([
      "IMPOSED 1-BAN",
      "EASED 2-EASE",
      "TIGHTENED 3-TIGHTEN",
      "CHANGED 4-RENEW",
      "EXEMPTED 5-EXEMPT",
      "CHANGED 6-TURN",
      "LIFTED 9-LIFT",
    ]);
  });

  test("also where the lifting is the first on record", async () => {
    const only = act("9-LIFT", {
      effective: "2024-01-01",
      effects: [moves({ posture: "CASE_BY_CASE", was: "PROHIBITED" })],
    });
    expect(await steps([only])).toEqual(["LIFTED 9-LIFT"]);
  });

  test("acts after the lifting are none of its story", async () => {
    const later = sets("A-LATER", "2025-01-01", "GENERAL_LICENCE");
    expect(await steps([ban(), lift(), later])).toEqual(["IMPOSED 1-BAN", "LIFTED 9-LIFT"]);
  });

  test("directions and prolongation stand beside it", async () => {
    const { chain } = await asked([
      act("1-STOP", {
        effective: "2020-01-01",
        effects: [moves({ posture: "ISSUANCE_SUSPENDED", temporary: true })],
      }),
      sets("2-DENY", "2020-04-16", "PRESUMPTION_OF_DENIAL"),
      lift(),
    ]);
    expect(chain.map(({ directions, prolonged }) => [directions, prolonged])).toEqual([
      [["TIGHTENED"], false],
      [["EASED"], true],
      [["EASED"], false],
    ]);
  });
});

describe("the role of what acts were because of", () => {
  const behind = (record: AnyRecord) => [
    ban(),
    sets("2-TIGHTEN", "2021-01-01", "PROHIBITED", { reasons: [because([record.key])] }),
    lift(),
    record,
  ];
  const date = "2020-06-01";

  test.each([
    ["NEGOTIATED", event("CAUSE", { date, kind: "TALKS" })],
    ["NEGOTIATED", event("CAUSE", { date, kind: "MEETING" })],
    ["REVIEWED", event("CAUSE", { date, kind: "REVIEW" })],
    ["FINDING", event("CAUSE", { date, kind: "FINDING" })],
    ["RULED", event("CAUSE", { date, kind: "JUDGMENT" })],
    ["EVIDENCE", event("CAUSE", { date, kind: "CONFLICT" })],
    ["EVIDENCE", statement("CAUSE", { date, act: "CLAIM" })],
    ["ASSURED", statement("CAUSE", { date, act: "ASSURE" })],
    ["AGREED", agreement("CAUSE", { reached: date })],
  ])("%s", async (role, cause) => {
    expect(await steps(behind(cause))).toContain(`${role} CAUSE`);
  });

  test.each([
    event("CAUSE", { date: "2019-10-09", kind: "INVASION" }),
    event("CAUSE", { date: "2019-10-09", kind: "JUDGMENT" }),
    statement("CAUSE", { date: "2019-10-09" }),
    agreement("CAUSE", { reached: "2019-10-09" }),
  ])("TRIGGER where it is the first act's", async (cause) => {
    expect(await steps([ban({ reasons: [because(["CAUSE"])] }), lift(), cause])).toEqual([
      "TRIGGER CAUSE",
      "IMPOSED 1-BAN",
      "LIFTED 9-LIFT",
    ]);
  });

  test("no TRIGGER where the first act on record is the lifting", async () => {
    const only = act("9-LIFT", {
      effective: "2024-01-01",
      effects: [moves({ posture: "CASE_BY_CASE", was: "PROHIBITED" })],
      reasons: [because(["CAUSE"])],
    });
    const cause = event("CAUSE", { date: "2023-01-01" });
    expect(await steps([only, cause])).toEqual(["EVIDENCE CAUSE", "LIFTED 9-LIFT"]);
  });

  test("an act on another control that it was because of", async () => {
    const other = act("OTHER-ACT", {
      effective: "2020-06-01",
      effects: [moves({ controls: ["OTHER"], posture: "PROHIBITED" })],
      reasons: [because(["FURTHER"])],
    });
    const tighten = sets("2-TIGHTEN", "2021-01-01", "PROHIBITED", {
      reasons: [because(["OTHER-ACT"])],
    });
    const records = [ban(), tighten, lift(), control({ key: "OTHER" }), other, event("FURTHER")];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "EVIDENCE OTHER-ACT",
      "CHANGED 2-TIGHTEN",
      "LIFTED 9-LIFT",
    ]);
  });
});

describe("following because backwards", () => {
  const reasons = (...causes: string[]) => ({ reasons: [because(causes)] });

  test("goes as far as it leads", async () => {
    const records = [
      ban(),
      lift(reasons("C")),
      event("C", { date: "2023-03-01", ...reasons("B") }),
      statement("B", { date: "2023-02-01", ...reasons("A") }),
      agreement("A", { reached: "2023-01-01" }),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "AGREED A",
      "EVIDENCE B",
      "EVIDENCE C",
      "LIFTED 9-LIFT",
    ]);
  });

  test("comes out of circles", async () => {
    const records = [
      ban(),
      lift(reasons("B")),
      event("B", { date: "2023-02-01", ...reasons("A") }),
      event("A", { date: "2023-01-01", ...reasons("B") }),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "EVIDENCE A",
      "EVIDENCE B",
      "LIFTED 9-LIFT",
    ]);
  });

  test("keeps who says so, and on what ground, the strongest of several", async () => {
    const cause = event("THAW", { date: "2023-01-01" });
    const { chain } = await asked([
      ban(),
      cause,
      lift({
        reasons: [
          because(["THAW"], { key: "a", basis: "ALLEGED", offeredBy: "TUR" }),
          because(["THAW"], { key: "b", basis: "REPORTED", offeredBy: { anonymous: "somebody" } }),
        ],
      }),
    ]);
    const thaw = chain.find(({ record }) => record.key === "THAW");
    expect(thaw).toMatchObject({
      basis: "REPORTED",
      offeredBy: ["TUR", { anonymous: "somebody" }],
    });
    expect(chain.find(({ record }) => record.key === "9-LIFT")?.becauseOf).toEqual([thaw]);
  });

  test("is not led on by an act that came later", async () => {
    const later = sets("A-LATER", "2025-01-01", "GENERAL_LICENCE");
    const records = [ban(reasons("A-LATER")), lift(), later];
    expect(await steps(records)).toEqual(["IMPOSED 1-BAN", "LIFTED 9-LIFT"]);
  });
});

describe("preconditions", () => {
  const met = event("RATIFIED", { during: "2023-12-23/2023-12-25", kind: "ACCESSION_STEP" });
  const before = (more = {}) =>
    condition({ key: "before", kind: "PRECONDITION", settledBy: ["RATIFIED"], ...more });

  test("of the lifting stand just before what met them", async () => {
    const hanging = lift({ conditions: [before({ fulfilment: "MET" })] });
    expect(await steps([ban(), hanging, met])).toEqual([
      "IMPOSED 1-BAN",
      "PRECONDITION 9-LIFT/before",
      "MET RATIFIED",
      "LIFTED 9-LIFT",
    ]);
  });

  test("that an earlier act states stand behind it, and still before the lifting", async () => {
    const stated = sets("2-RENEW", "2021-01-01", "PROHIBITED", {
      conditions: [before({ fulfilment: "MET" })],
    });
    expect(await steps([ban(), stated, lift(), met])).toEqual([
      "IMPOSED 1-BAN",
      "CHANGED 2-RENEW",
      "PRECONDITION 2-RENEW/before",
      "MET RATIFIED",
      "LIFTED 9-LIFT",
    ]);
  });

  test("of an earlier act that were met before it stand before it", async () => {
    const stated = sets("2-EASE", "2021-01-01", "PRESUMPTION_OF_DENIAL", {
      conditions: [before({ fulfilment: "MET" })],
    });
    const early = event("RATIFIED", { date: "2020-12-01" });
    expect(await steps([ban(), stated, lift(), early])).toEqual([
      "IMPOSED 1-BAN",
      "PRECONDITION 2-EASE/before",
      "MET RATIFIED",
      "EASED 2-EASE",
      "LIFTED 9-LIFT",
    ]);
  });

  test("that nothing met are steps all the same", async () => {
    const open = lift({ conditions: [before({ settledBy: [] })] });
    expect(await steps([ban(), open])).toEqual([
      "IMPOSED 1-BAN",
      "PRECONDITION 9-LIFT/before",
      "LIFTED 9-LIFT",
    ]);
  });

  test("that were waived were not met", async () => {
    const waived = lift({ conditions: [before({ fulfilment: "WAIVED", settledBy: ["WAIVER"] })] });
    const waiver = statement("WAIVER", { date: "2023-12-01", by: ["CAN"], act: "POSITION" });
    expect(await steps([ban(), waived, waiver])).toEqual([
      "IMPOSED 1-BAN",
      "PRECONDITION 9-LIFT/before",
      "EVIDENCE WAIVER",
      "LIFTED 9-LIFT",
    ]);
  });

  test("bring what met them, with what that was because of", async () => {
    const hanging = lift({ conditions: [before({ fulfilment: "MET" })] });
    const vote = event("VOTE", { date: "2023-12-20", kind: "VOTE" });
    const because2 = event("RATIFIED", { date: "2023-12-25", reasons: [because(["VOTE"])] });
    expect(await steps([ban(), hanging, because2, vote])).toEqual([
      "IMPOSED 1-BAN",
      "EVIDENCE VOTE",
      "PRECONDITION 9-LIFT/before",
      "MET RATIFIED",
      "LIFTED 9-LIFT",
    ]);
  });

  test("of another control are none of this story", async () => {
    const hanging = lift({ conditions: [before({ appliesTo: ["OTHER"] })] });
    expect(await steps([ban(), hanging, met, control({ key: "OTHER" })])).toEqual([
      "IMPOSED 1-BAN",
      "LIFTED 9-LIFT",
    ]);
  });
});

test("what broke a condition is BREACHED, behind the act that set it", async () => {
  const eased = sets("2-EASE", "2021-01-01", "PRESUMPTION_OF_DENIAL", {
    conditions: [condition({ fulfilment: "BREACHED", settledBy: ["DIVERSION"] })],
  });
  const diversion = event("DIVERSION", { date: "2020" });
  expect(await steps([ban(), eased, lift(), diversion])).toEqual([
    "IMPOSED 1-BAN",
    "EASED 2-EASE",
    "BREACHED DIVERSION",
    "LIFTED 9-LIFT",
  ]);
});

describe("consequences", () => {
  const of = (...causes: string[]) => ({ reasons: [because(causes)] });

  test("are events and agreements because of an act on the control, or of another consequence", async () => {
    const records = [
      ban(),
      lift(),
      event("SUBSTITUTE", { date: "2020-11", kind: "OTHER", ...of("1-BAN") }),
      event("DELIVERY", { date: "2022", kind: "TRANSFER", ...of("SUBSTITUTE") }),
      agreement("PACT", { reached: "2021-01-01", ...of("1-BAN") }),
      event("EXPORTS", { date: "2024-06", ...of("9-LIFT") }),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "CONSEQUENCE SUBSTITUTE",
      "CONSEQUENCE PACT",
      "CONSEQUENCE DELIVERY",
      "LIFTED 9-LIFT",
      "CONSEQUENCE EXPORTS",
    ]);
  });

  test("of what is a cause as well as a consequence belong to it too", async () => {
    const records = [
      ban(),
      event("REVIEW", { date: "2020-06-01", kind: "REVIEW", ...of("1-BAN") }),
      event("REPORT", { date: "2020-07-01", ...of("REVIEW") }),
      lift(of("REVIEW")),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "REVIEWED REVIEW",
      "CONSEQUENCE REPORT",
      "LIFTED 9-LIFT",
    ]);
  });

  test("are never acts on other controls, nor what came of those", async () => {
    const records = [
      ban(),
      lift(),
      control({ key: "OTHER" }),
      act("OTHER-ACT", {
        effective: "2021-01-01",
        effects: [moves({ controls: ["OTHER"], posture: "PROHIBITED" })],
        ...of("1-BAN"),
      }),
      event("FURTHER", { date: "2021-06-01", ...of("OTHER-ACT") }),
    ];
    expect(await steps(records)).toEqual(["IMPOSED 1-BAN", "LIFTED 9-LIFT"]);
  });

  test("a court's judgment on an act is RULED", async () => {
    const records = [
      ban(),
      event("JUDGMENT", { date: "2021", kind: "JUDGMENT", ...of("1-BAN") }),
      lift(),
    ];
    expect(await steps(records)).toContain("RULED JUDGMENT");
  });
});

describe("reactions", () => {
  test("are statements about the control or an act on it, behind what they are about", async () => {
    const records = [
      ban(),
      lift(),
      statement("A-EARLY", { date: "2023-12", about: ["9-LIFT"] }),
      statement("B-CONTROL", { date: "2022-01-01", about: [CONTROL] }),
      statement("C-UNDATED", { about: ["1-BAN"] }),
      statement("D-ELSEWHERE", { date: "2022-01-01", about: ["TUR"] }),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "REACTION B-CONTROL",
      "LIFTED 9-LIFT",
      "REACTION A-EARLY",
      "REACTION C-UNDATED",
    ]);
  });

  test("stand behind a step that they are because of", async () => {
    const records = [
      ban(),
      lift(),
      event("SUBSTITUTE", { date: "2022-02-01", reasons: [because(["1-BAN"])] }),
      statement("VOICE", { date: "2022-01", about: [CONTROL], reasons: [because(["SUBSTITUTE"])] }),
    ];
    expect(await steps(records)).toEqual([
      "IMPOSED 1-BAN",
      "CONSEQUENCE SUBSTITUTE",
      "REACTION VOICE",
      "LIFTED 9-LIFT",
    ]);
  });

  test("about evidence come in only where something was because of them", async () => {
    const evidence = event("USE", { date: "2023-01-01" });
    const voice = statement("VOICE", { date: "2023-02-01", about: ["USE"] });
    expect(await steps([ban(), lift({ reasons: [because(["USE"])] }), evidence, voice])).toEqual([
      "IMPOSED 1-BAN",
      "EVIDENCE USE",
      "LIFTED 9-LIFT",
    ]);
    const both = lift({ reasons: [because(["USE", "VOICE"])] });
    expect(await steps([ban(), both, evidence, voice])).toContain("EVIDENCE VOICE");
  });

  test("that give a name stand apart, by date", async () => {
    const records = [
      ban(),
      lift(),
      statement("B", { act: "CHARACTERISE", label: "embargo", date: "2020", about: [CONTROL] }),
      statement("A", { act: "CHARACTERISE", label: "ban", date: "2021", about: ["9-LIFT"] }),
    ];
    const { chain, characterisations } = await asked(records);
    expect(chain.map(({ role }) => role)).toEqual(["IMPOSED", "LIFTED"]);
    expect(characterisations.map(({ key }) => key)).toEqual(["B", "A"]);
  });
});

describe("the order", () => {
  const caused = (...keys: string[]) => lift({ reasons: [because(keys)] });
  const keysOf = async (...records: Records) =>
    (await asked([ban(), ...records])).chain.map(({ record }) => record.key).slice(1, -1);

  test("goes by the last possible day, a period by its first", async () => {
    expect(
      await keysOf(
        caused("A-YEAR", "B-PERIOD", "C-DAY", "D-RANGE"),
        event("A-YEAR", { date: "2021" }),
        event("B-PERIOD", { during: "2021-06-01/2023-01-01" }),
        event("C-DAY", { date: "2021-07-01" }),
        event("D-RANGE", { date: "2020-02-01/2021-05-31" }),
      ),
    ).toEqual(["D-RANGE", "B-PERIOD", "C-DAY", "A-YEAR"]);
  });

  test("then by key", async () => {
    expect(
      await keysOf(
        caused("B", "A"),
        event("B", { date: "2021-01-01" }),
        event("A", { date: "2021-01-01" }),
      ),
    ).toEqual(["A", "B"]);
  });

  test("never puts a step before one that it is because of", async () => {
    expect(
      await keysOf(
        caused("EARLY"),
        event("EARLY", { date: "2021-01-01", reasons: [because(["LATE"])] }),
        event("LATE", { date: "2021" }),
        event("BETWEEN", { date: "2021-06-01", reasons: [because(["1-BAN"])] }),
      ),
    ).toEqual(["BETWEEN", "LATE", "EARLY"]);
  });

  test("breaks a circle at its own earliest day, not at what hangs on it", async () => {
    expect(
      await keysOf(
        caused("HANGING"),
        event("HANGING", { date: "2021-01-01", reasons: [because(["ONE"])] }),
        event("ONE", { date: "2021-03-01", reasons: [because(["TWO"])] }),
        event("TWO", { date: "2021-02-01", reasons: [because(["ONE"])] }),
      ),
    ).toEqual(["TWO", "ONE", "HANGING"]);
  });

  test("puts a step without a day just before what needs it", async () => {
    expect(
      await keysOf(
        caused("NEEDS", "LATER"),
        event("NEEDS", { date: "2021-01-01", reasons: [because(["DAYLESS"])] }),
        event("DAYLESS"),
        event("LATER", { date: "2022-01-01" }),
        event("SOONER", { date: "2020-06-01", reasons: [because(["1-BAN"])] }),
      ),
    ).toEqual(["SOONER", "DAYLESS", "NEEDS", "LATER"]);
  });

  test("numbers the steps, and names what each is because of in the chain's order", async () => {
    const { chain } = await asked([
      ban(),
      caused("B", "A"),
      event("A", { date: "2021-01-01" }),
      event("B", { date: "2022-01-01" }),
    ]);
    expect(chain.map(({ n, becauseOf }) => [n, becauseOf.map((step) => step.n)])).toEqual([
      [1, []],
      [2, []],
      [3, []],
      [4, [2, 3]],
    ]);
  });
});

describe("reasons by basis", () => {
  const reasons = [
    because(["X"], { key: "said-by-others", basis: "ALLEGED", offeredBy: "TUR", text: "Sweden." }),
    because(["X"], { key: "reported", basis: "REPORTED", text: "A deal" }),
  ];

  test("never mix the authority's own with what others say", async () => {
    const own = because(["X"], { key: "own", text: "It joined a treaty." });
    const answer = await asked([ban(), lift({ reasons: [...reasons, own] }), event("X")]);
    expect(
      answer.reasons.map(({ basis, reasons }) => [basis, reasons.map(({ key }) => key)]),
    ).toEqual([
      ["STATED", ["own"]],
      ["REPORTED", ["reported"]],
      ["ALLEGED", ["said-by-others"]],
    ]);
    expect(answer.statedByTheAuthority).toBe(true);
  });

  test("say that the authority gave none in what was read", async () => {
    const answer = await asked([ban(), lift({ reasons }), event("X")]);
    expect(answer.statedByTheAuthority).toBe(false);
    expect(answer.summary).toBe(
      "Canada: “the control” went from prohibited to case by case (1 January 2024). " +
        "Reported (Canada): A deal. Alleged (TUR): Sweden. " +
        "What was read of the authority's own words states no reason.",
    );
  });
});

test("disputes stand on the steps that they are about", async () => {
  const records = [
    ban(),
    lift(),
    dispute("D-DAY", { about: { record: "1-BAN", field: "effective" } }),
    dispute("D-CONTROL", { about: CONTROL }),
  ];
  const { chain, disputes } = await asked(records);
  expect(chain.map((step) => step.disputes.map(({ key }) => key))).toEqual([["D-DAY"], []]);
  expect(disputes.map(({ key }) => key)).toEqual(["D-CONTROL", "D-DAY"]);
});

test("the conditions of the lifting are listed, whatever their kind", async () => {
  const full = lift({
    conditions: [
      condition({ key: "b", kind: "RESERVED_POWER" }),
      condition({ key: "a", kind: "PRECONDITION" }),
    ],
  });
  const { conditions } = await asked([ban(), full]);
  expect(conditions.map(({ key }) => key)).toEqual(["9-LIFT/b", "9-LIFT/a"]);
});
