import { describe, expect, test } from "vitest";
import { ask, TODAY } from "../ask.ts";

async function data(query: string): Promise<Record<string, never>> {
  return (JSON.parse(await ask(query)) as { data: Record<string, never> }).data;
}

describe("which controls are in force", () => {
  const query = (args: string) =>
    `{ inForce(${args}) { outcome controls { control { key } inForce posture { value } } } }`;

  test.each([
    ["before any", 'asOf: "2019-10-01", filter: { imposer: "CAN", target: "TUR" }', []],
    [
      "on a day on which they may have begun",
      'asOf: "2019-10-12", filter: { imposer: "CAN", target: "TUR" }',
      [
        ["CAN-TUR-GROUP-2", "POSSIBLY"],
        ["CAN-TUR-OTHER", "POSSIBLY"],
      ],
    ],
    [
      "the contested one after the certain one",
      'asOf: "2019-11-01", filter: { imposer: "CAN", target: "TUR" }',
      [
        ["CAN-TUR-GROUP-2", "CERTAINLY"],
        ["CAN-TUR-OTHER", "POSSIBLY"],
      ],
    ],
    [
      "only those that are certain",
      'asOf: "2019-11-01", filter: { imposer: "CAN", target: "TUR", certainty: CERTAINLY }',
      [["CAN-TUR-GROUP-2", "CERTAINLY"]],
    ],
    [
      "only those at least so strict",
      'asOf: "2021-06-01", filter: { imposer: "CAN", target: "TUR", postureAtLeast: ISSUANCE_SUSPENDED }',
      [],
    ],
    [
      "by a product that an act names",
      'asOf: "2021-06-01", filter: { imposer: "CAN", product: "WESCAM-MX-15D" }',
      [["CAN-TUR-GROUP-2", "CERTAINLY"]],
    ],
    ["after the lifting", 'asOf: "2024-02-01", filter: { imposer: "CAN", target: "TUR" }', []],
  ])("%s", async (_name, args, expected) => {
    const { inForce } = await data(query(args));
    const { controls } = inForce as unknown as {
      controls: readonly { control: { key: string }; inForce: string }[];
    };
    expect(controls.map(({ control, inForce: sure }) => [control.key, sure])).toEqual(expected);
  });

  test.each([
    ["controls on record, none in force", '{ target: "TUR", imposer: "CAN" }', "NONE_IN_FORCE"],
    ["nobody looked", '{ imposer: "PRK", target: "SWE" }', "NOT_LOOKED"],
  ])("an empty answer explains itself: %s", async (_name, filter, outcome) => {
    const asked = await data(query(`asOf: "${TODAY}", filter: ${filter}`));
    expect(asked).toMatchObject({ inForce: { outcome, controls: [] } });
  });
});

describe("why an act was taken", () => {
  test("the chain of an act on several controls unites theirs", async () => {
    const { why } = await data(
      '{ why(action: "CAN-TUR-2020-NOTICE-992") { controls { key } statedByTheAuthority chain { role record { key } directions prolonged } } }',
    );
    expect(why).toMatchObject({
      controls: [{ key: "CAN-TUR-GROUP-2" }, { key: "CAN-TUR-OTHER" }],
      statedByTheAuthority: false,
      chain: expect.arrayContaining([
        { role: "TRIGGER", record: { key: "TUR-SYRIA-2019" }, directions: [], prolonged: false },
        {
          role: "LIFTED",
          record: { key: "CAN-TUR-2020-NOTICE-992" },
          directions: ["EASED"],
          prolonged: true,
        },
      ]) as object[],
    });
  });
});

describe("a timeline", () => {
  test("calls those it speaks of by their names", async () => {
    const { timeline } = await data('{ timeline(of: "PRK-RUS-TROOPS") { entries { what } } }');
    const { entries } = timeline as unknown as { entries: readonly { what: string }[] };
    expect(entries.map(({ what }) => what).filter((what) => what.includes("ratified"))).toEqual([
      "agreement, ratified by Federation Council of Russia",
      "agreement, ratified by Vladimir Putin",
      "agreement, ratified by Kim Jong Un",
    ]);
  });

  test("tells each date of an act in words, in order", async () => {
    const { timeline } = await data(
      '{ timeline(of: "PolicyAction:CAN-TUR-2024-LIFT") { entries { date { edtf } what record { key } } } }',
    );
    const { entries } = timeline as unknown as {
      entries: readonly { date: { edtf: string }; what: string; record: { key: string } }[];
    };
    const own = entries.filter(({ record }) => record.key === "CAN-TUR-2024-LIFT");
    expect(own.map(({ date, what }) => [date.edtf, what])).toEqual([
      ["2024-01-29", "lift, announced"],
      ["2024-01-29/2024-01-30", "lift, effective"],
    ]);
  });

  test.each(["Case:CAN-TUR-SENSORS", "CAN-TUR-GROUP-2", "WESCAM-MX-15D", "TUR", "GAC"])(
    "of %s is not empty",
    async (of) => {
      const { timeline } = await data(`{ timeline(of: "${of}") { entries { text } } }`);
      expect((timeline as unknown as { entries: object[] }).entries.length).toBeGreaterThan(0);
    },
  );
});

describe("statements", () => {
  test("reactions stand by stance, with their grounds", async () => {
    expect(
      await data(
        '{ reactions(to: "CAN-TUR-2024-LIFT") { reactions { stance statements { key grounds } } } }',
      ),
    ).toMatchObject({
      reactions: {
        reactions: expect.arrayContaining([
          {
            stance: "CONDEMN",
            statements: expect.arrayContaining([
              expect.objectContaining({
                key: "ANCC-2024-CONDEMNATION",
                grounds: ["human rights", "international security", "justice"],
              }),
            ]) as object[],
          },
        ]) as object[],
      },
    });
  });

  test("claims with other numbers stand side by side", async () => {
    const { claims } = await data(
      '{ claims(about: "PRK-RUS-TROOPS-2024") { claims { statements { quantities { value bound } } } } }',
    );
    const { claims: groups } = claims as unknown as {
      claims: readonly { statements: readonly { quantities: readonly { value: number }[] }[] }[];
    };
    const values = groups.flatMap(({ statements }) =>
      statements.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
    );
    expect(values).toEqual(expect.arrayContaining([12000, 10000, 500, 3]));
  });
});

describe("every answer", () => {
  test.each([
    ["liftings", '(filter: { imposer: "CAN", target: "TUR" })'],
    ["whyLifted", '(control: "CAN-TUR-GROUP-2")'],
    ["why", '(action: "CAN-TUR-2024-LIFT")'],
    ["inForce", '(asOf: "2021-06-01")'],
    ["timeline", '(of: "CAN-TUR-GROUP-2")'],
    ["claims", '(about: "CAN-TUR-2024-LIFT")'],
    ["reactions", '(to: "CAN-TUR-2024-LIFT")'],
    ["changesBetween", '(from: "2024-01-01", to: "2024-12-31", filter: { imposer: "CAN" })'],
    ["exposure", '(from: "WESCAM-MX-15D", asOf: "2021-06-01")'],
    ["compareResponses", '(trigger: "TUR-SYRIA-2019", asOf: "2021-06-01")'],
    ["coverage", '(imposer: "CAN", target: "TUR")'],
  ])(
    "of %s says the day, the release, its sources with places, and how to cite it",
    async (field, args) => {
      const answer = (
        await data(
          `{ ${field}${args} { asOf release { id } cite { text url } sources { source { key } places } } }`,
        )
      )[field] as unknown as {
        asOf: string;
        release: { id: string };
        cite: { text: string; url: string };
        sources: readonly { places: readonly string[] }[];
      };
      expect(answer.asOf).toBe(args.includes("asOf") ? "2021-06-01" : TODAY);
      expect(answer.cite.text).toContain(`release ${answer.release.id}`);
      expect(answer.cite.url).toMatch(/^\/graphql\?query=/);
      expect(answer.sources.length).toBeGreaterThan(0);
      expect(answer.sources.some(({ places }) => places.length > 0)).toBe(true);
    },
  );

  test.each([
    ['liftings(filter: { imposer: "NOBODY" })', "filter.imposer"],
    ['liftings(filter: { product: "CAN" })', "filter.product"],
    ['whyLifted(control: "NOBODY")', "control"],
    ['why(action: "CAN")', "action"],
    ['timeline(of: "SEED-A")', "of"],
    ['changesBetween(from: "2024-01-02", to: "2024-01-01")', "from, to"],
    [
      'changesBetween(from: "2024-01-01", to: "2024-01-02", filter: { target: "NOBODY" })',
      "filter.target",
    ],
    ['exposure(from: "CAN")', "from"],
    ['exposure(from: "WESCAM-MX-15D", depth: 0)', "depth"],
    ['exposure(from: "WESCAM-MX-15D", depth: 7)', "depth"],
    ['compareResponses(trigger: "NOBODY")', "trigger"],
    ['compareResponses(trigger: "TUR-SYRIA-2019", target: "SEED-A")', "target"],
    ["coverage", "imposer, target"],
    ['coverage(imposer: "WESCAM-MX-15D")', "imposer"],
  ])("to %s names the argument that cannot be used", async (field, argument) => {
    const { errors } = JSON.parse(await ask(`{ ${field} { asOf } }`)) as {
      errors: readonly { message: string; extensions: { code: string } }[];
    };
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(new RegExp(`^${argument}: `)) as string,
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
