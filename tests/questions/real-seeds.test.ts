import { describe, expect, test } from "vitest";
import { liftings } from "../../src/questions/liftings.ts";
import type { Standing } from "../../src/questions/standing/answer.ts";
import { standing } from "../../src/questions/standing/standing.ts";
import { whyLifted } from "../../src/questions/why-lifted.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { answerTo, TODAY } from "./answer-to.ts";

const { records } = loadSeeds("seeds");

const on = (control: string, asOf: string) =>
  answerTo(standing, { control, asOf, today: TODAY }, records);

/** `PROHIBITED`, `not`, `PROHIBITED? nothing?` (why), as one reads a table. */
function inShort({ value, certainty, candidates }: Standing["posture"] | Standing["permits"]) {
  if (certainty === "POSSIBLY")
    return candidates.map((one) => `${one.value ?? "nothing"}? ${one.reason}`).join(" ");
  return value ?? certainty;
}

/** One day in a line: rule | permits | exemptions and permits cancelled earlier | in force. */
async function dayOf(control: string, day: string): Promise<string> {
  const answer = await on(control, day);
  const exempted = answer.exemptions.map(
    ({ exempts, certainty }) => `${exempts.quantity?.value ?? ""} exempted ${certainty}`,
  );
  const earlier = answer.cancelledEarlier.map(
    ({ permits }) => `${permits.count?.value ?? ""} cancelled earlier`,
  );
  return [
    inShort(answer.posture),
    inShort(answer.permits),
    [...exempted, ...earlier].join(", "),
    answer.inForce,
  ].join(" | ");
}

describe("Canada on Türkiye, Group 2, day by day", () => {
  const frozen = "ISSUANCE_SUSPENDED? DATE_DISPUTED nothing? DATE_DISPUTED | NOT |  | POSSIBLY";
  const denied = "PRESUMPTION_OF_DENIAL | VALID";

  test.each([
    ["2019-10-01", "NOT | NOT |  | NOT"],
    ["2019-10-10", "NOT | NOT |  | NOT"],
    ["2019-10-11", frozen],
    ["2019-10-12", frozen],
    ["2019-10-18", frozen],
    ["2019-10-19", "ISSUANCE_SUSPENDED | NOT |  | CERTAINLY"],
    ["2019-11-01", "ISSUANCE_SUSPENDED | NOT |  | CERTAINLY"],
    ["2020-04-15", "ISSUANCE_SUSPENDED | NOT |  | CERTAINLY"],
    ["2020-04-16", `${denied} |  | CERTAINLY`],
    ["2020-04-30", `${denied} |  | CERTAINLY`],
    ["2020-05-01", `${denied} | 7 exempted POSSIBLY | CERTAINLY`],
    ["2020-06-29", `${denied} | 7 exempted POSSIBLY | CERTAINLY`],
    ["2020-06-30", `${denied} | 7 exempted CERTAINLY | CERTAINLY`],
    ["2020-07-01", `${denied} | 7 exempted CERTAINLY | CERTAINLY`],
    ["2020-10-04", `${denied} | 7 exempted CERTAINLY | CERTAINLY`],
    ["2020-10-05", "PRESUMPTION_OF_DENIAL | SUSPENDED |  | CERTAINLY"],
    ["2020-11-01", "PRESUMPTION_OF_DENIAL | SUSPENDED |  | CERTAINLY"],
    ["2021-04-11", "PRESUMPTION_OF_DENIAL | SUSPENDED |  | CERTAINLY"],
    ["2021-04-12", "PRESUMPTION_OF_DENIAL | CANCELLED |  | CERTAINLY"],
    ["2021-06-01", "PRESUMPTION_OF_DENIAL | CANCELLED |  | CERTAINLY"],
    ["2024-01-28", "PRESUMPTION_OF_DENIAL | CANCELLED |  | CERTAINLY"],
    [
      "2024-01-29",
      "PRESUMPTION_OF_DENIAL? DATE_DISPUTED CASE_BY_CASE_WITH_CONDITIONS? DATE_DISPUTED" +
        " | CANCELLED? DATE_DISPUTED nothing? DATE_DISPUTED |  | POSSIBLY",
    ],
    ["2024-01-30", "CASE_BY_CASE_WITH_CONDITIONS | NOT | 29 cancelled earlier | NOT"],
    ["2024-02-01", "CASE_BY_CASE_WITH_CONDITIONS | NOT | 29 cancelled earlier | NOT"],
    [TODAY, "CASE_BY_CASE_WITH_CONDITIONS | NOT | 29 cancelled earlier | NOT"],
    [
      "2026-11-24",
      "CASE_BY_CASE_WITH_CONDITIONS? IN_FUTURE | nothing? IN_FUTURE | 29 cancelled earlier | POSSIBLY",
    ],
  ])("on %s: %s", async (day, expected) => {
    expect(await dayOf("CAN-TUR-GROUP-2", day)).toBe(expected);
  });

  test("disputes about scope, direction and name are no positions on a value", async () => {
    const { posture, permits } = await on("CAN-TUR-GROUP-2", "2024-01-29");
    const candidates = [...posture.candidates, ...permits.candidates];
    expect(candidates.flatMap(({ positions }) => positions)).toEqual([]);
  });

  test.each([
    ["2020-04-15", []],
    ["2020-04-16", ["exceptional-circumstances CERTAINLY"]],
    ["2021-04-12", ["exceptional-circumstances CERTAINLY", "dialogue CERTAINLY"]],
    [
      "2024-01-29",
      [
        "exceptional-circumstances POSSIBLY",
        "dialogue POSSIBLY",
        "reexport-disclosure POSSIBLY",
        "reexport-form POSSIBLY",
        "case-by-case POSSIBLY",
        "cancel-on-misuse POSSIBLY",
      ],
    ],
    [
      "2024-01-30",
      [
        "reexport-disclosure CERTAINLY",
        "reexport-form CERTAINLY",
        "case-by-case CERTAINLY",
        "cancel-on-misuse CERTAINLY",
      ],
    ],
  ])("its conditions on %s", async (day, expected) => {
    const { conditions } = await on("CAN-TUR-GROUP-2", day);
    expect(
      conditions.map(
        ({ condition, certainty }) => `${condition.key.split("/")[1] ?? ""} ${certainty}`,
      ),
    ).toEqual(expected);
  });

  test("it held 1563 to 1572 days, counted to the day while it holds", async () => {
    expect((await on("CAN-TUR-GROUP-2", "2024-01-28")).daysHeld).toEqual({
      ranges: [{ least: 1562, most: 1570 }],
      continues: true,
      startUnknown: false,
      endUnknown: false,
    });
  });
});

describe("Canada on Türkiye, everything else, day by day", () => {
  const contested = "ISSUANCE_SUSPENDED? CONTESTED nothing? CONTESTED";
  const nothing = "NOTHING_RECORDED";

  test.each([
    ["2019-10-10", `NOT | ${nothing} |  | NOT`],
    [
      "2019-10-11",
      `ISSUANCE_SUSPENDED? DATE_DISPUTED nothing? DATE_DISPUTED | ${nothing} |  | POSSIBLY`,
    ],
    ["2019-10-19", `${contested} | ${nothing} |  | POSSIBLY`],
    ["2020-04-15", `${contested} | ${nothing} |  | POSSIBLY`],
    ["2020-04-16", `CASE_BY_CASE | ${nothing} |  | NOT`],
    ["2021-06-01", `CASE_BY_CASE | ${nothing} |  | NOT`],
    [
      "2024-01-29",
      `CASE_BY_CASE_WITH_CONDITIONS? DATE_DISPUTED CASE_BY_CASE? DATE_DISPUTED | ${nothing} |  | NOT`,
    ],
    ["2024-01-30", `CASE_BY_CASE_WITH_CONDITIONS | ${nothing} |  | NOT`],
  ])("on %s: %s", async (day, expected) => {
    expect(await dayOf("CAN-TUR-OTHER", day)).toBe(expected);
  });
});

describe("liftings, Canada on Türkiye", () => {
  const args = { imposer: "CAN", target: "TUR", product: null, from: null, to: null };
  const rows = async (includeEasings: boolean) =>
    (await answerTo(liftings, { ...args, includeEasings }, records)).liftings.map(
      ({ control, when, certainty, lifts, daysHeld, reasons }) =>
        [
          control.key,
          when,
          certainty,
          lifts ? "lifts" : "eases",
          ...daysHeld.ranges.map(({ least, most }) => `${least}–${most} days`),
          `${reasons.length} reasons`,
        ].join(", "),
    );
  const lifted = [
    "CAN-TUR-OTHER, 2020-04-16, POSSIBLY, lifts, 180–188 days, 0 reasons",
    "CAN-TUR-GROUP-2, 2024-01-29/2024-01-30, CERTAINLY, lifts, 1563–1572 days, 1 reasons",
  ];

  test("Group 2 in 2024, and in 2020 the rest, if the freeze was for it; Notice 1108 tightened that", async () => {
    expect(await rows(false)).toEqual(lifted);
  });

  test("with easings also Group 2 in 2020", async () => {
    expect(await rows(true)).toEqual([
      "CAN-TUR-GROUP-2, 2020-04-16, CERTAINLY, eases, 180–188 days, 0 reasons",
      ...lifted,
    ]);
  });

  test.each([
    ["WESCAM-MX-15D", ["CAN-TUR-GROUP-2"]],
    ["DUAL-USE-GOODS", []],
  ])("of %s", async (product, expected) => {
    const { liftings: found } = await answerTo(
      liftings,
      { ...args, product, includeEasings: false },
      records,
    );
    expect(found.map(({ control }) => control.key)).toEqual(expected);
  });
});

describe("why Canada lifted its control on Group 2 for Türkiye", () => {
  const answer = answerTo(
    whyLifted,
    { control: "CAN-TUR-GROUP-2", asOf: TODAY, today: TODAY },
    records,
  );
  const marked = [
    ["N1", "TRIGGER", "TUR-SYRIA-2019"],
    ["C2", "IMPOSED", "CAN-TUR-2019-FREEZE"],
    ["C4", "EASED", "CAN-TUR-2020-NOTICE-992"],
    ["C3", "ASSURED", "TUR-2020-IDLIB-ASSURANCE"],
    ["C5", "NEGOTIATED", "CAN-TUR-CONTACTS-2020"],
    ["C6", "EXEMPTED", "CAN-TUR-2020-EXEMPT-BAYKAR"],
    ["N9", "EVIDENCE", "AZE-KARABAKH-2020"],
    ["N9", "EVIDENCE", "TUR-AZE-TB2-2020"],
    ["C10", "EVIDENCE", "KARABAKH-SENSOR-ALLEGATION-2020"],
    ["C8", "REACTION", "PLOUGHSHARES-2020-KILLER-OPTICS"],
    ["C11", "TIGHTENED", "CAN-TUR-2020-SUSPEND-PERMITS"],
    ["C13", "EVIDENCE", "ARM-2020-SENSOR-CLAIM"],
    ["C17", "REVIEWED", "CAN-TUR-REVIEW-2020"],
    ["C16", "CONSEQUENCE", "ASELSAN-CATS-2020"],
    ["C20", "FINDING", "CAN-TUR-FINDING-2021"],
    ["C18", "TIGHTENED", "CAN-TUR-2021-CANCEL"],
    ["C24", "NEGOTIATED", "CAN-TUR-TALKS-FROZEN-2022"],
    ["C23", "CONSEQUENCE", "ASELSAN-CATS-DELIVERY-2022"],
    ["C25", "NEGOTIATED", "CAN-TUR-TALKS-2023"],
    ["C26", "AGREED", "CAN-TUR-DEAL-2024"],
    ["C27", "REACTION", "ANCC-2024-BAN-REQUEST"],
    ["C28a", "MET", "TUR-SWEDEN-RATIFICATION-2024"],
    ["C29", "LIFTED", "CAN-TUR-2024-LIFT"],
    ["C30", "REACTION", "ANCC-2024-CONDEMNATION"],
    ["C33", "CONSEQUENCE", "CAN-TUR-EXPORTS-2024"],
    ["C32", "REACTION", "PLOUGHSHARES-2024-CRITICISM"],
  ] as const;

  test("the chain has these steps, in this order", async () => {
    const wanted = new Set<string>(marked.map(([, , key]) => key));
    const { chain } = await answer;
    const found = chain.filter(({ record }) => wanted.has(record.key));
    expect(found.map(({ role, record }) => [role, record.key])).toEqual(
      marked.map(([, role, key]) => [role, key]),
    );
  });

  test("no step stands before one that it is because of, and each is cited", async () => {
    for (const { n, becauseOf, citations, record } of (await answer).chain) {
      expect(Math.max(0, ...becauseOf.map((step) => step.n)), record.key).toBeLessThan(n);
      expect(citations.length, record.key).toBeGreaterThan(0);
    }
  });

  test("the freeze of 2019 became a milder rule without an end", async () => {
    const step = (await answer).chain.find(
      ({ record }) => record.key === "CAN-TUR-2020-NOTICE-992",
    );
    expect(step).toMatchObject({ directions: ["EASED"], prolonged: true });
  });

  test("Canada gives no reason in what was read: the link to Sweden is reported", async () => {
    const { outcome, statedByTheAuthority, reasons } = await answer;
    expect({ outcome, statedByTheAuthority }).toEqual({
      outcome: "LIFTED",
      statedByTheAuthority: false,
    });
    expect(reasons.map(({ basis, reasons }) => [basis, reasons.map(({ key }) => key)])).toEqual([
      ["REPORTED", ["sweden"]],
    ]);
  });

  test("what people call it stands apart", async () => {
    const { characterisations } = await answer;
    expect(characterisations.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["ANCC-2024-EMBARGO", "PLOUGHSHARES-2024-EMBARGO"]),
    );
  });
});

describe("what every control and every lifting answers rests on what was fetched for it", () => {
  const controls = records.flatMap(({ type, key }) => (type === "Control" ? [key] : []));

  test.each(controls)("%s", async (control) => {
    for (const asOf of ["2019-10-12", "2020-07-01", "2024-01-29", TODAY]) {
      await answerTo(standing, { control, asOf, today: TODAY }, records);
      await answerTo(whyLifted, { control, asOf, today: TODAY }, records);
    }
  });

  test.each([
    { imposer: null, target: null },
    { imposer: "SWE", target: null },
    { imposer: null, target: "TUR" },
  ])("liftings of %j", async (whose) => {
    const args = { ...whose, product: null, from: null, to: null, includeEasings: true };
    await answerTo(liftings, args, records);
  });
});
