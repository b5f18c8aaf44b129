import { describe, expect, test } from "vitest";
import { liftings } from "../../src/questions/liftings.ts";
import { standing } from "../../src/questions/standing/standing.ts";
import { whyLifted } from "../../src/questions/why-lifted.ts";
import { snapshotOf } from "../../src/store/snapshot.ts";
import { dataset, TODAY } from "../ask.ts";

const slice = snapshotOf(dataset.records);
const [group2, other] = ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"];
const on = (control: string, asOf: string) =>
  standing.answer({ control, asOf, today: TODAY }, slice, []);

describe("military goods, Group 2", () => {
  test.each([
    ["2019-10-10", "On 10 October 2019: no rule begun.", "NOT"],
    [
      "2019-10-12",
      "On 12 October 2019: possibly no new permits, possibly no rule begun.",
      "POSSIBLY",
    ],
    [
      "2019-10-18",
      "On 18 October 2019: possibly no new permits, possibly no rule begun.",
      "POSSIBLY",
    ],
    ["2019-10-19", "On 19 October 2019: no new permits.", "CERTAINLY"],
    ["2019-11-01", "On 1 November 2019: no new permits.", "CERTAINLY"],
    ["2020-04-15", "On 15 April 2020: no new permits.", "CERTAINLY"],
    ["2020-04-16", "On 16 April 2020: presumption of denial; existing permits valid.", "CERTAINLY"],
    [
      "2020-07-01",
      "On 1 July 2020: presumption of denial; existing permits valid; 7 systems exempted.",
      "CERTAINLY",
    ],
    [
      "2020-10-05",
      "On 5 October 2020: presumption of denial; existing permits suspended.",
      "CERTAINLY",
    ],
    [
      "2020-11-01",
      "On 1 November 2020: presumption of denial; existing permits suspended.",
      "CERTAINLY",
    ],
    ["2021-04-12", "On 12 April 2021: presumption of denial; 29 permits cancelled.", "CERTAINLY"],
    ["2021-06-01", "On 1 June 2021: presumption of denial; 29 permits cancelled.", "CERTAINLY"],
    ["2024-01-28", "On 28 January 2024: presumption of denial; 29 permits cancelled.", "CERTAINLY"],
    [
      "2024-01-30",
      "On 30 January 2024: case by case with conditions; 29 permits cancelled earlier.",
      "NOT",
    ],
    [
      "2024-02-01",
      "On 1 February 2024: case by case with conditions; 29 permits cancelled earlier.",
      "NOT",
    ],
  ])("on %s", (day, text, inForce) => {
    expect(on(group2, day)).toMatchObject({ text, inForce });
  });

  test("on 29 January 2024 either may hold, because the day is disputed", () => {
    expect(on(group2, "2024-01-29").posture).toMatchObject({
      value: null,
      certainty: "POSSIBLY",
      candidates: [
        { value: "PRESUMPTION_OF_DENIAL", reason: "DATE_DISPUTED" },
        { value: "CASE_BY_CASE_WITH_CONDITIONS", reason: "DATE_DISPUTED" },
      ],
    });
  });

  test("after today nothing is certain", () => {
    expect(on(group2, "2030-01-01").posture).toMatchObject({
      value: null,
      certainty: "POSSIBLY",
      candidates: [{ value: "CASE_BY_CASE_WITH_CONDITIONS", reason: "IN_FUTURE" }],
    });
  });
});

describe("all other groups", () => {
  test.each([
    ["2019-10-01", "NOT", "NOT_BEGUN"],
    ["2019-11-01", "POSSIBLY", null],
    ["2020-04-16", "NOT", "ENDED"],
    ["2024-02-01", "NOT", "ENDED"],
  ])("on %s", (day, inForce, status) => {
    expect(on(other, day)).toMatchObject({ inForce, status });
  });
});

describe("liftings", () => {
  const asked = (includeEasings: boolean) =>
    liftings
      .answer(
        {
          imposer: "CAN",
          target: "TUR",
          product: null,
          from: null,
          to: null,
          includeEasings,
        },
        slice,
        [group2, other],
      )
      .liftings.map(({ control, action, certainty, lifts, daysHeld }) => [
        control.key,
        action.key,
        certainty,
        lifts,
        daysHeld.ranges,
      ]);
  const rows = [
    [other, "CAN-TUR-2020-NOTICE-992", "POSSIBLY", true, [{ least: 180, most: 188 }]],
    [group2, "CAN-TUR-2024-LIFT", "CERTAINLY", true, [{ least: 1563, most: 1572 }]],
  ];

  test("the rest in 2020, if it was frozen, and Group 2 in 2024", () => {
    expect(asked(false)).toEqual(rows);
  });

  test("with easings also Group 2 in 2020", () => {
    const easing = [
      group2,
      "CAN-TUR-2020-NOTICE-992",
      "CERTAINLY",
      false,
      [{ least: 180, most: 188 }],
    ];
    expect(asked(true)).toEqual([easing, ...rows]);
  });
});

test("the chain behind the lifting of 2024 stands in its order", () => {
  const order = [
    "TUR-SYRIA-2019",
    "CAN-TUR-2019-FREEZE",
    "CAN-TUR-2020-NOTICE-992",
    "TUR-2020-IDLIB-ASSURANCE",
    "CAN-TUR-CONTACTS-2020",
    "CAN-TUR-2020-EXEMPT-BAYKAR",
    "AZE-KARABAKH-2020",
    "TUR-AZE-TB2-2020",
    "KARABAKH-SENSOR-ALLEGATION-2020",
    "CAN-TUR-2020-SUSPEND-PERMITS",
    "ARM-2020-SENSOR-CLAIM",
    "CAN-TUR-REVIEW-2020",
    "ASELSAN-CATS-2020",
    "CAN-TUR-FINDING-2021",
    "CAN-TUR-2021-CANCEL",
    "CAN-TUR-TALKS-FROZEN-2022",
    "ASELSAN-CATS-DELIVERY-2022",
    "CAN-TUR-TALKS-2023",
    "CAN-TUR-DEAL-2024",
    "TUR-SWEDEN-RATIFICATION-2024",
    "CAN-TUR-2024-LIFT",
    "ANCC-2024-CONDEMNATION",
    "CAN-TUR-EXPORTS-2024",
  ];
  const { chain, outcome, statedByTheAuthority } = whyLifted.answer(
    { control: group2, asOf: TODAY, today: TODAY },
    slice,
    [],
  );
  const keys = chain.map(({ record }) => record.key);
  expect(keys.filter((key) => order.includes(key))).toEqual(order);
  expect({ outcome, statedByTheAuthority }).toEqual({
    outcome: "LIFTED",
    statedByTheAuthority: false,
  });
});
