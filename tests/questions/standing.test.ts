import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import type { Standing } from "../../src/questions/standing/answer.ts";
import { standing } from "../../src/questions/standing/standing.ts";
import { answerTo, TODAY } from "./answer-to.ts";
import { act, CONTROL, control, dispute, event, moves, source, state } from "./records.ts";

type Records = readonly (AnyRecord | readonly AnyRecord[])[];

const around = [source("SOURCE"), state("CAN"), state("TUR"), control()];

function on(asOf: string, records: Records, today = TODAY): Promise<Standing> {
  return answerTo(standing, { control: CONTROL, asOf, today }, [...around, ...records]);
}

const deny = act("1-DENY", {
  effective: "2020-04-16",
  effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
});
const cancel = act("3-CANCEL", {
  effective: "2021-04-12",
  effects: [moves({ permits: { status: "CANCELLED", count: { value: 29, unit: "permits" } } })],
});
const lift = act("4-LIFT", {
  kind: "LIFT",
  effective: "2024-01-29/2024-01-30",
  effects: [moves({ posture: "CASE_BY_CASE_WITH_CONDITIONS" })],
});

describe("the two lanes, side by side", () => {
  const records = [deny, cancel, lift];

  test.each([
    ["2020-04-15", "On 15 April 2020: no rule begun."],
    ["2020-04-16", "On 16 April 2020: presumption of denial."],
    ["2021-04-12", "On 12 April 2021: presumption of denial; 29 permits cancelled."],
    [
      "2024-01-29",
      "On 29 January 2024: possibly presumption of denial, possibly case by case with conditions; " +
        "possibly existing permits cancelled, possibly no word on existing permits.",
    ],
    [
      "2024-01-30",
      "On 30 January 2024: case by case with conditions; 29 permits cancelled earlier.",
    ],
  ])("on %s: %s", async (day, text) => {
    expect((await on(day, records)).text).toBe(text);
  });

  test("with what brought the rule in, and what is to change it", async () => {
    const { since, until } = await on("2021-04-12", records);
    expect([since?.act.key, since?.date]).toEqual(["1-DENY", "2020-04-16"]);
    expect([until?.act.key, until?.date]).toEqual(["4-LIFT", "2024-01-29/2024-01-30"]);
  });

  test("with the act that put the permits where they are", async () => {
    const { permits } = await on("2021-04-12", records);
    expect(permits.by?.act.key).toBe("3-CANCEL");
    expect(permits.by?.permits.count?.value).toBe(29);
  });

  test("and once it ended the rule that remains, and the permits cancelled earlier", async () => {
    const answer = await on("2024-01-30", records);
    expect(answer).toMatchObject({
      status: "ENDED",
      inForce: "NOT",
      remains: "CASE_BY_CASE_WITH_CONDITIONS",
      until: null,
    });
    expect(answer.permits).toMatchObject({ value: null, certainty: "NOT", by: null });
    expect(answer.cancelledEarlier.map(({ act, date }) => [act.key, date])).toEqual([
      ["3-CANCEL", "2021-04-12"],
    ]);
  });

  test("also those cancelled before it began and ended again", async () => {
    const again = [
      act("5-BAN", { effective: "2025-01-01", effects: [moves({ posture: "PROHIBITED" })] }),
      act("6-CANCEL", {
        effective: "2025-02-01",
        effects: [moves({ permits: { status: "CANCELLED" } })],
      }),
    ];
    const { permits, cancelledEarlier } = await on("2025-02-01", [...records, ...again]);
    expect(permits.by?.act.key).toBe("6-CANCEL");
    expect(cancelledEarlier.map(({ act }) => act.key)).toEqual(["3-CANCEL"]);
  });

  test("where it may have ended, neither status nor remaining rule is certain", async () => {
    expect(await on("2024-01-29", records)).toMatchObject({
      status: null,
      inForce: "POSSIBLY",
      remains: null,
      since: null,
    });
  });

  test("after today neither", async () => {
    expect(await on("2026-11-24", records)).toMatchObject({
      status: null,
      inForce: "POSSIBLY",
      remains: null,
    });
  });
});

test("no act on record is told apart from no control", async () => {
  const answer = await on("2024-01-29", []);
  expect(answer).toMatchObject({ status: null, inForce: "NOTHING_RECORDED" });
  expect(answer.posture.certainty).toBe("NOTHING_RECORDED");
  expect(answer.text).toBe(
    "On 29 January 2024: no act on this control is recorded, which is no permission.",
  );
});

test("a cancellation that is contested is only possibly one that came earlier", async () => {
  const contested = act("3-CANCEL", {
    effective: "2021-04-12",
    effects: [moves({ permits: { status: "CANCELLED" }, contested: true })],
  });
  const { text, cancelledEarlier } = await on("2025-01-01", [deny, contested, lift]);
  expect(text).toBe(
    "On 1 January 2025: case by case with conditions; possibly permits cancelled earlier.",
  );
  expect(cancelledEarlier.map(({ certainty }) => certainty)).toEqual(["POSSIBLY"]);
});

test("a control of permits alone says before its first act that nothing has begun", async () => {
  expect((await on("2021-01-01", [cancel])).text).toBe("On 1 January 2021: nothing begun.");
});

test("what may have ended is not said to be unbegun", async () => {
  const records = [control({ end: "UNKNOWN" }), deny];
  expect((await on("2021-01-01", records)).text).toBe(
    "On 1 January 2021: possibly presumption of denial, possibly ended.",
  );
});

describe("equal neighbours", () => {
  const again = act("2-RENEW", {
    effective: "2020-10-01",
    effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
  });

  test("are one state: it began with the first, and the second is no change to come", async () => {
    const { since, until } = await on("2020-09-30", [deny, again, lift]);
    expect(since?.act.key).toBe("1-DENY");
    expect(until?.act.key).toBe("4-LIFT");
    expect((await on("2020-10-01", [deny, again, lift])).since?.act.key).toBe("1-DENY");
  });
});

describe("exemptions", () => {
  const exempt = (more = {}) =>
    act("2-EXEMPT", {
      kind: "EXEMPT",
      effective: "2020-05/2020-06",
      effects: [
        moves({
          exempts: { text: "seven", quantity: { value: 7, unit: "systems" }, ...more },
        }),
      ],
    });
  const certainties = async (day: string, records: Records) =>
    (await on(day, records)).exemptions.map(({ certainty }) => certainty);

  test("stand beside the lanes and move neither", async () => {
    const answer = await on("2020-07-01", [deny, exempt()]);
    expect(answer.text).toBe("On 1 July 2020: presumption of denial; 7 systems exempted.");
    expect(answer.permits.certainty).toBe("NOTHING_RECORDED");
  });

  test("are as sure as their day", async () => {
    expect(await certainties("2020-04-30", [deny, exempt()])).toEqual([]);
    expect(await certainties("2020-05-01", [deny, exempt()])).toEqual(["POSSIBLY"]);
    expect(await certainties("2020-06-30", [deny, exempt()])).toEqual(["CERTAINLY"]);
    expect((await on("2020-05-01", [deny, exempt()])).text).toBe(
      "On 1 May 2020: presumption of denial; possibly 7 systems exempted.",
    );
  });

  test("stand until their own last day, and as far as that is known", async () => {
    const records = [deny, exempt({ through: "2021-06" })];
    expect(await certainties("2021-06-01", records)).toEqual(["CERTAINLY"]);
    expect(await certainties("2021-06-30", records)).toEqual(["POSSIBLY"]);
    expect(await certainties("2021-07-01", records)).toEqual([]);
  });

  test("stand until the next act on permits", async () => {
    const suspend = act("3-SUSPEND", {
      effective: "2020-10-05",
      effects: [moves({ permits: { status: "SUSPENDED" } })],
    });
    expect(await certainties("2020-10-04", [deny, exempt(), suspend])).toEqual(["CERTAINLY"]);
    expect(await certainties("2020-10-05", [deny, exempt(), suspend])).toEqual([]);
  });

  test("stand until the ending, not until an easing before it", async () => {
    const ease = act("3-EASE", {
      effective: "2020-08-01",
      effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
    });
    expect(await certainties("2020-08-01", [deny, exempt(), ease, lift])).toEqual(["CERTAINLY"]);
    expect(await certainties("2024-01-29", [deny, exempt(), ease, lift])).toEqual(["POSSIBLY"]);
    expect(await certainties("2024-01-30", [deny, exempt(), ease, lift])).toEqual([]);
  });

  test("all stand that one act makes", async () => {
    const two = act("2-EXEMPT", {
      effective: "2020-05-01",
      effects: [moves({ exempts: { text: "seven" } }), moves({ exempts: { text: "eight" } })],
    });
    const { exemptions } = await on("2020-06-01", [deny, two]);
    expect(exemptions.map(({ exempts }) => exempts.text)).toEqual(["seven", "eight"]);
  });

  test("of which each may be contested by itself", async () => {
    const two = act("2-EXEMPT", {
      effective: "2020-05-01",
      effects: [
        moves({ exempts: { text: "seven" } }),
        moves({ posture: "PROHIBITED", contested: true }),
      ],
    });
    const answer = await on("2020-06-01", [deny, two]);
    expect(answer.exemptions.map(({ certainty }) => certainty)).toEqual(["CERTAINLY"]);
    expect(answer.posture.certainty).toBe("POSSIBLY");
  });
});

describe("conditions", () => {
  const review = (more = {}) => ({
    key: "review",
    kind: "REVIEW_RULE" as const,
    basis: "STATED" as const,
    text: "Each by itself.",
    ...more,
  });
  const withCondition = (more = {}) =>
    act("2-RULE", {
      effective: "2020-10-01",
      effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
      conditions: [review(more)],
    });
  const living = async (day: string, records: Records, today = TODAY) =>
    (await on(day, records, today)).conditions.map(
      ({ condition, certainty }) => `${condition.key} ${certainty}`,
    );

  test("live from their act until the next change of the rule", async () => {
    const records = [deny, withCondition(), cancel, lift];
    expect(await living("2020-09-30", records)).toEqual([]);
    expect(await living("2020-10-01", records)).toEqual(["2-RULE/review CERTAINLY"]);
    expect(await living("2024-01-28", records)).toEqual(["2-RULE/review CERTAINLY"]);
    expect(await living("2024-01-29", records)).toEqual(["2-RULE/review POSSIBLY"]);
    expect(await living("2024-01-30", records)).toEqual([]);
  });

  test("live on where an act sets the same rule again", async () => {
    const renew = act("3-RENEW", {
      effective: "2021-01-01",
      effects: [moves({ posture: "PRESUMPTION_OF_DENIAL" })],
    });
    expect(await living("2021-01-01", [withCondition(), renew])).toEqual([
      "2-RULE/review CERTAINLY",
    ]);
  });

  test("live on where what changed the rule is contested, though an ending follows", async () => {
    const rule = act("1-RULE", {
      effective: "2020-01-01",
      effects: [moves({ posture: "CASE_BY_CASE" })],
      conditions: [review()],
    });
    const ban = act("2-BAN", {
      effective: "2021-01-01",
      effects: [moves({ posture: "PROHIBITED", contested: true })],
    });
    const back = act("3-LIFT", {
      effective: "2022-01-01",
      effects: [moves({ posture: "CASE_BY_CASE" })],
    });
    expect(await living("2022-01-01", [rule, ban, back])).toEqual(["1-RULE/review POSSIBLY"]);
  });

  test("of a lifting live after it", async () => {
    const terms = act("4-LIFT", {
      kind: "LIFT",
      effective: "2024-01-30",
      effects: [moves({ posture: "CASE_BY_CASE" })],
      conditions: [
        review({ key: "before", kind: "PRECONDITION" }),
        review({ key: "after", kind: "UNDERTAKING" }),
      ],
    });
    expect(await living("2026-01-01", [deny, terms])).toEqual(["4-LIFT/after CERTAINLY"]);
  });

  test("end with what ended them, as surely as that has come", async () => {
    const treaty = event("TREATY", { date: "2022-05" });
    const records = [withCondition({ endedBy: ["TREATY"] }), treaty];
    expect(await living("2022-04-30", records)).toEqual(["2-RULE/review CERTAINLY"]);
    expect(await living("2022-05-01", records)).toEqual(["2-RULE/review POSSIBLY"]);
    expect(await living("2022-05-31", records)).toEqual([]);
  });

  test("end with the first day of what lasted", async () => {
    const talks = event("TALKS", { during: "2022-05-01/2022-08-31" });
    const records = [withCondition({ endedBy: ["TALKS"] }), talks];
    expect(await living("2022-05-01", records)).toEqual([]);
  });

  test("belong to their own controls only", async () => {
    const two = act("2-RULE", {
      effective: "2020-10-01",
      effects: [moves({ controls: [CONTROL, "OTHER"], posture: "PROHIBITED" })],
      conditions: [review({ appliesTo: ["OTHER"] })],
    });
    expect(await living("2020-10-01", [control({ key: "OTHER" }), two])).toEqual([]);
  });

  test("are possible at most after today", async () => {
    expect(await living("2021-01-01", [withCondition()], "2020-12-31")).toEqual([
      "2-RULE/review POSSIBLY",
    ]);
  });
});

describe("only effective dates move the fold", () => {
  const rule = [moves({ posture: "PROHIBITED" as const })];

  test("where one is known, the others do not matter", async () => {
    const both = act("BAN", {
      announced: "2020-01-01",
      published: "2020-02-01",
      effective: "2020-03-01",
      effects: rule,
    });
    const answer = await on("2020-02-29", [both]);
    expect(answer.posture.certainty).toBe("NOT");
    expect(answer.notes).toEqual([]);
  });

  test.each([
    ["published", { published: "2020-03-01", announced: "2020-01-01", recorded: "2021-01-01" }],
    ["announced", { announced: "2020-03-01", recorded: "2021-01-01" }],
    ["recorded", { recorded: "2020-03-01" }],
  ])("where only another is known, it is used and said: %s", async (field, dates) => {
    const records = [act("BAN", { ...dates, effects: rule })];
    expect((await on("2020-02-29", records)).posture.certainty).toBe("NOT");
    const answer = await on("2020-03-01", records);
    expect(answer.posture.certainty).toBe("CERTAINLY");
    expect(answer.notes).toEqual([
      `The day on which BAN took effect is not known; the day it was ${field} stands in for it.`,
    ]);
  });
});

describe("positions of actors on what is contested", () => {
  const snapback = act("SNAPBACK", {
    effective: "2020-09-20",
    effects: [moves({ controls: ["OTHER", CONTROL], posture: "PROHIBITED", contested: true })],
  });
  const sides = (field: string, values: readonly (string | undefined)[] = ["PROHIBITED"]) =>
    dispute("D", {
      about: { record: "SNAPBACK", field },
      versions: [
        ...values.map((value) => ({
          says: "It is back.",
          ...(value !== undefined && { value }),
          heldBy: ["CAN"],
          citations: ["SOURCE p. 2"],
        })),
        { says: "It is void.", heldBy: ["TUR"], citations: ["SOURCE p. 3"] },
      ],
    });
  const positions = async (record: AnyRecord) => {
    const { posture } = await on("2020-10-01", [control({ key: "OTHER" }), snapback, record]);
    return posture.candidates.map(({ value, positions }) => [
      value,
      ...positions.map(({ says, heldBy, citations }) => [says, heldBy, citations[0]?.at]),
    ]);
  };
  const held = [
    ["PROHIBITED", ["It is back.", ["CAN"], "p. 2"]],
    [null, ["It is void.", ["TUR"], "p. 3"]],
  ];
  const none = [["PROHIBITED"], [null]];

  test.each(["effects/CAN-TUR", "effects/CAN-TUR/posture", "effects/OTHER/contested"])(
    "stand with the value they hold to be right: %s",
    async (field) => {
      expect(await positions(sides(field))).toEqual(held);
    },
  );

  test("on the other lane do not", async () => {
    expect(await positions(sides("effects/CAN-TUR/permits"))).toEqual(none);
  });

  test("on something else than the value, as how many permits there were, do not", async () => {
    expect(await positions(sides("effects/CAN-TUR", ["29"]))).toEqual(none);
    expect(await positions(sides("effects/CAN-TUR", [undefined]))).toEqual(none);
  });

  test("on a control whose key begins alike do not", async () => {
    const record = sides("effects/CAN-TUR-GROUP-2");
    expect(await positions(record)).toEqual(none);
  });
});

describe("what an answer rests on", () => {
  const records = [
    dispute("D", { about: { record: "1-DENY", field: "effective" } }),
    act("1-DENY", {
      effective: "2020-04-16",
      effects: [moves({ posture: "PRESUMPTION_OF_DENIAL", gaps: ["how long"] })],
      citations: ["SOURCE p. 7", "SOURCE p. 10", "NOTICE"],
      gaps: ["who signed"],
    }),
    source("NOTICE"),
  ];

  test("is every source with its places, by code point", async () => {
    const { sources } = await on("2021-01-01", records);
    expect(sources.map(({ source, places }) => [source.key, places])).toEqual([
      ["NOTICE", []],
      ["SOURCE", ["p. 1", "p. 10", "p. 7"]],
    ]);
  });

  test("are the gaps of the records and of their parts, and the disputes about them", async () => {
    const { gaps, disputes } = await on("2021-01-01", records);
    expect(gaps.map(({ record, text }) => [record.key, text])).toEqual([
      ["1-DENY", "who signed"],
      ["1-DENY", "how long"],
    ]);
    expect(disputes.map(({ key }) => key)).toEqual(["D"]);
  });
});
