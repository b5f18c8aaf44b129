import { fact, holding, saying } from "./fact.ts";

// Where sources disagree: every version stands, with who says so, and none is deleted.

/** Asks for a dispute: what it is about, and each side with its sources. */
const dispute = (key: string) =>
  `dispute(key: "${key}") {
    question about { record { key } field }
    versions { says value heldBy { ...Who } citations { ...At } }
    assessment { value text }
  }`;

const side = (
  says: RegExp,
  citations: readonly string[],
  { value = null, heldBy = [] }: { value?: string | null; heldBy?: readonly unknown[] } = {},
) => ({ says: saying(says), value, heldBy, citations: holding(...citations) });

const unassessed = { assessment: null };
const assessed = (text: RegExp) => ({ assessment: { value: null, text: saying(text) } });

fact(
  "D1",
  "whether Canada had concluded the use by 2020: two acts, on two grounds",
  `{
    ${dispute("CAN-TUR-2020-SUSPEND-PERMITS-GROUND")}
    suspension: policyAction(key: "CAN-TUR-2020-SUSPEND-PERMITS") {
      reasons { because { ...Key } basis offeredBy { ...Who } }
    }
    cancellation: policyAction(key: "CAN-TUR-2021-CANCEL") {
      reasons { because { ...Key } basis offeredBy { ...Who } }
    }
  }`,
  {
    dispute: {
      question: saying(/on allegations, or after concluding/),
      about: { record: "CAN-TUR-2020-SUSPEND-PERMITS", field: null },
      versions: [
        side(/^After it had concluded/, ["SEED-A A:P2"], { heldBy: ["REUTERS"] }),
        side(/^On allegations .*finding .*April 2021/, ["S-DEFA excerpt", "S-GACR excerpt"], {
          heldBy: ["GAC"],
        }),
      ],
      ...assessed(/The article runs them together/),
    },
    suspension: {
      reasons: holding({
        because: ["KARABAKH-SENSOR-ALLEGATION-2020"],
        basis: "STATED",
        offeredBy: "CHAMPAGNE",
      }),
    },
    cancellation: {
      reasons: [{ because: ["CAN-TUR-FINDING-2021"], basis: "STATED", offeredBy: "GARNEAU" }],
    },
  },
);

fact(
  "D2",
  "what was lifted: export controls, or a presumption of denial",
  `{ ${dispute("CAN-TUR-2024-LIFT-OBJECT")} }`,
  {
    dispute: {
      question: saying(/What did Canada lift/),
      about: { record: "CAN-TUR-2024-LIFT", field: "effects/CAN-TUR-GROUP-2" },
      versions: [
        side(/export controls .*dropped/, ["SEED-A A:P1", "S-STAR excerpt"], {
          heldBy: ["REUTERS"],
        }),
        side(/presumptive denial .*revoked; permits are still needed/, ["S-CLK excerpt"], {
          heldBy: ["CASSIDY-LEVY-KENT"],
        }),
      ],
      ...assessed(/legal effect/),
    },
  },
);

fact(
  "D3",
  "whether it was an arms embargo: a name that two groups give it, and Canada does not",
  `{
    ${dispute("CAN-TUR-GROUP-2-EMBARGO")}
    whyLifted(control: "CAN-TUR-GROUP-2") { characterisations { by { ...Who } label } }
  }`,
  {
    dispute: {
      question: saying(/arms embargo/),
      about: { record: "CAN-TUR-GROUP-2", field: null },
      versions: [
        side(/arms embargo/, ["SEED-A A:P8", "S-PLO1 excerpt"], {
          heldBy: ["ANCC", "PROJECT-PLOUGHSHARES"],
        }),
        side(/suspension, then a presumption of denial/, ["S-CLK excerpt", "S-CIT excerpt"], {
          heldBy: ["CAN"],
        }),
      ],
      ...unassessed,
    },
    whyLifted: {
      characterisations: holding(
        { by: ["ANCC"], label: "arms embargo" },
        { by: ["PROJECT-PLOUGHSHARES"], label: "arms embargo" },
      ),
    },
  },
);

fact(
  "D4",
  "on which day in October 2019 the stop began",
  `{
    ${dispute("CAN-TUR-2019-FREEZE-DAY")}
    policyAction(key: "CAN-TUR-2019-FREEZE") { effective { ...Day } announced { ...Day } }
    control(key: "CAN-TUR-GROUP-2") {
      between: standing(asOf: "2019-10-14") { posture { value certainty candidates { reason } } }
    }
  }`,
  {
    dispute: {
      question: saying(/From which day/),
      about: { record: "CAN-TUR-2019-FREEZE", field: "effective" },
      versions: [
        side(/Notice 992/, ["S-CIT excerpt", "S-CLK excerpt"], { value: "2019-10-11" }),
        side(/reporters were told/, ["S-CUSB excerpt", "S-MON excerpt"], { value: "2019-10-15" }),
        side(/19 October 2019/, ["S-LEX excerpt"], { value: "2019-10-19" }),
      ],
      ...unassessed,
    },
    policyAction: {
      effective: "2019-10-11/2019-10-19 RANGE",
      announced: "2019-10-15 DAY",
    },
    control: {
      between: {
        posture: {
          value: null,
          certainty: "POSSIBLY",
          candidates: holding({ reason: "DATE_DISPUTED" }),
        },
      },
    },
  },
);

fact(
  "D5",
  "whether Notice 992 eased or prolonged: one rung milder and prolonged for Group 2",
  `{
    ${dispute("CAN-TUR-2020-NOTICE-992-DIRECTION")}
    why(action: "CAN-TUR-2020-NOTICE-992") {
      chain { record { key } directions prolonged }
    }
    liftings(filter: { imposer: "CAN", target: "TUR", to: "2020-12-31", includeEasings: true }) {
      liftings { control { key } action { key } lifts direction remains }
    }
  }`,
  {
    dispute: {
      question: saying(/ease the freeze or prolong/),
      about: { record: "CAN-TUR-2020-NOTICE-992", field: "effects/CAN-TUR-GROUP-2" },
      versions: [
        side(/reduces the restrictions/, ["S-MON excerpt"]),
        side(/continues the suspension/, ["S-LEX excerpt"]),
      ],
      ...assessed(/milder by one step and without an end/),
    },
    why: {
      chain: holding({
        record: "CAN-TUR-2020-NOTICE-992",
        directions: ["EASED"],
        prolonged: true,
      }),
    },
    liftings: {
      liftings: holding(
        {
          control: "CAN-TUR-GROUP-2",
          action: "CAN-TUR-2020-NOTICE-992",
          lifts: false,
          direction: "EASED",
          remains: "PRESUMPTION_OF_DENIAL",
        },
        {
          control: "CAN-TUR-OTHER",
          action: "CAN-TUR-2020-NOTICE-992",
          lifts: true,
          direction: "EASED",
          remains: "CASE_BY_CASE",
        },
      ),
    },
  },
);

fact(
  "D6",
  "whether the stop for Group 2 began in 2019 or 2020: one control with two effects",
  `{
    ${dispute("CAN-TUR-GROUP-2-BEGINNING")}
    control(key: "CAN-TUR-GROUP-2") { supersedes { key } }
    policyActions(filter: { keys: ["CAN-TUR-2019-FREEZE", "CAN-TUR-2020-NOTICE-992"] }) {
      nodes { key effects { controls { key } posture } }
    }
  }`,
  {
    dispute: {
      question: saying(/October 2019 or on 16 April 2020/),
      about: { record: "CAN-TUR-GROUP-2", field: null },
      versions: [
        side(/16 April 2020/, ["S-CLK excerpt"], { heldBy: ["CASSIDY-LEVY-KENT"] }),
        side(/October 2019; Notice 992 replaced that/, ["S-CIT excerpt", "S-CUSB excerpt"]),
      ],
      ...unassessed,
    },
    control: { supersedes: [] },
    policyActions: {
      nodes: [
        {
          key: "CAN-TUR-2019-FREEZE",
          effects: holding({ controls: ["CAN-TUR-GROUP-2"], posture: "ISSUANCE_SUSPENDED" }),
        },
        {
          key: "CAN-TUR-2020-NOTICE-992",
          effects: holding({ controls: ["CAN-TUR-GROUP-2"], posture: "PRESUMPTION_OF_DENIAL" }),
        },
      ],
    },
  },
);

fact(
  "D7",
  "in which month of 2020 the permits for Baykar came",
  `{ ${dispute("CAN-TUR-2020-EXEMPT-BAYKAR-MONTH")} }`,
  {
    dispute: {
      question: saying(/which month/),
      about: { record: "CAN-TUR-2020-EXEMPT-BAYKAR", field: "effective" },
      versions: [
        side(/May 2020/, ["S-GM1 excerpt"], { value: "2020-05" }),
        side(/June 2020/, ["S-ACIK excerpt"], { value: "2020-06" }),
      ],
      ...unassessed,
    },
  },
);

fact(
  "D8",
  "whether the sensor is the MX-15D or the CMX-15D: one item under two names",
  `{
    ${dispute("WESCAM-NAME")}
    product(key: "WESCAM-MX-15D") { name aliases }
  }`,
  {
    dispute: {
      question: saying(/MX-15D or the CMX-15D/),
      about: { record: "WESCAM-MX-15D", field: "name" },
      versions: [
        side(/^MX-15D/, ["S-GM1 excerpt", "S-ACIK excerpt"], { value: "MX-15D" }),
        side(/^CMX-15D/, ["S-PLO1 excerpt", "S-UAV excerpt"], { value: "CMX-15D" }),
      ],
      ...assessed(/one item under two names/),
    },
    product: { name: saying(/MX-15D/), aliases: holding("CMX-15D", "MX-15D") },
  },
);

fact(
  "D9",
  "which day Notice 1108 bears: both stay possible",
  `{
    ${dispute("CAN-TUR-2024-LIFT-DAY")}
    control(key: "CAN-TUR-GROUP-2") {
      on29: standing(asOf: "2024-01-29") { posture { certainty candidates { value reason } } }
      on30: standing(asOf: "2024-01-30") { posture { value certainty } }
    }
  }`,
  {
    dispute: {
      question: saying(/Which day/),
      about: { record: "CAN-TUR-2024-LIFT", field: "effective" },
      versions: [
        side(/29 January 2024/, ["S-CLK excerpt", "SEED-A A:P1"], { value: "2024-01-29" }),
        side(/30 January 2024/, ["S-AKT excerpt", "S-ARPO excerpt"], { value: "2024-01-30" }),
      ],
      ...unassessed,
    },
    control: {
      on29: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "PRESUMPTION_OF_DENIAL", reason: "DATE_DISPUTED" },
            { value: "CASE_BY_CASE_WITH_CONDITIONS", reason: "DATE_DISPUTED" },
          ],
        },
      },
      on30: { posture: { value: "CASE_BY_CASE_WITH_CONDITIONS", certainty: "CERTAINLY" } },
    },
  },
);

fact(
  "D10",
  "whom the exception frees: Ukraine, or, in a garbled report, other NATO states",
  `{
    ${dispute("CAN-TUR-2024-LIFT-UKRAINE")}
    condition(key: "CAN-TUR-2024-LIFT/reexport-disclosure") { exempts { ...Key } }
  }`,
  {
    dispute: {
      question: saying(/free from the duty/),
      about: { record: "CAN-TUR-2024-LIFT/reexport-disclosure", field: "exempts" },
      versions: [
        side(/outside NATO, Ukraine excepted/, ["SEED-A A:P5", "S-STAR excerpt", "S-DS2 excerpt"]),
        side(/in NATO other than Ukraine/, ["S-DSM excerpt"]),
      ],
      ...assessed(/garbles/),
    },
    condition: { exempts: ["UKR"] },
  },
);

fact(
  "D11",
  "which permits were suspended and then cancelled: the relevant ones, 29, or all",
  `{
    ${dispute("CAN-TUR-2020-SUSPEND-PERMITS-SCOPE").replace("dispute(", "suspended: dispute(")}
    ${dispute("CAN-TUR-2021-CANCEL-SCOPE").replace("dispute(", "cancelled: dispute(")}
  }`,
  {
    suspended: {
      question: saying(/Which permits .* suspend/),
      about: {
        record: "CAN-TUR-2020-SUSPEND-PERMITS",
        field: "effects/CAN-TUR-GROUP-2/permits",
      },
      versions: [
        side(/relevant permits/, ["S-DEFA excerpt", "S-RFE excerpt"], { heldBy: ["CAN"] }),
        side(/All permits for military goods/, ["S-BMG excerpt"]),
      ],
      ...unassessed,
    },
    cancelled: {
      question: saying(/Which permits .* cancel/),
      about: { record: "CAN-TUR-2021-CANCEL", field: "effects/CAN-TUR-GROUP-2/permits" },
      versions: [
        side(/^Twenty-nine permits/, ["S-RFE excerpt", "S-GM2 excerpt"], {
          value: "29",
          heldBy: ["CAN"],
        }),
        side(/All permits for military goods/, ["S-BMG excerpt"]),
      ],
      ...unassessed,
    },
  },
);

fact(
  "D20",
  "on which day the treaty was signed",
  `{
    ${dispute("RUS-PRK-TREATY-2024-SIGNED")}
    agreement(key: "RUS-PRK-TREATY-2024") { signed { earliest latest } }
  }`,
  {
    dispute: {
      question: saying(/which day .* signed/),
      about: { record: "RUS-PRK-TREATY-2024", field: "signed" },
      versions: [
        side(/18 June 2024/, ["S-WIKI excerpt"], { value: "2024-06-18" }),
        side(/19 June 2024/, ["S-ARMT excerpt", "S-K4S excerpt"], { value: "2024-06-19" }),
      ],
      ...unassessed,
    },
    agreement: { signed: { earliest: "2024-06-18", latest: "2024-06-19" } },
  },
);

fact(
  "D21",
  "how many troops went to Russia: numbers of claimants, none of the record's own",
  `{
    ${dispute("PRK-RUS-TROOPS-2024-NUMBER")}
    event(key: "PRK-RUS-TROOPS-2024") { quantities { value } }
  }`,
  {
    dispute: {
      question: saying(/How many/),
      about: { record: "PRK-RUS-TROOPS-2024", field: null },
      versions: [
        side(/12,000/, ["SEED-B B:P3"], { value: "12000", heldBy: ["UKR-HUR"] }),
        side(/10,000 being trained/, ["S-MOSC excerpt"], {
          value: "10000",
          heldBy: ["ZELENSKY"],
        }),
        side(/More than 10,000/, ["S-ARY excerpt"], { heldBy: ["KOR", "USA", "UKR"] }),
      ],
      ...unassessed,
    },
    event: { quantities: [] },
  },
);

fact(
  "D23",
  "on which day the committee condemned the lifting",
  `{
    ${dispute("ANCC-2024-CONDEMNATION-DAY")}
    statement(key: "ANCC-2024-CONDEMNATION") { date { earliest latest } }
  }`,
  {
    dispute: {
      question: saying(/which day .* condemn/),
      about: { record: "ANCC-2024-CONDEMNATION", field: "date" },
      versions: [
        side(/29 January 2024/, ["S-ANCC2 excerpt"], { value: "2024-01-29" }),
        side(/30 January 2024/, ["S-DIA excerpt"], { value: "2024-01-30" }),
      ],
      ...unassessed,
    },
    statement: { date: { earliest: "2024-01-29", latest: "2024-01-30" } },
  },
);

fact(
  "D24",
  "whether the findings of the review hold: the report, and its challengers",
  `{ ${dispute("CAN-TUR-FINDING-2021-CHALLENGE")} }`,
  {
    dispute: {
      question: saying(/findings .* hold/),
      about: { record: "CAN-TUR-FINDING-2021", field: null },
      versions: [
        side(/No substantial risk .*regional peace/, ["S-GACR excerpt"], { heldBy: ["GAC"] }),
        side(/evidence contradicts/, ["S-OPMC excerpt"], {
          heldBy: [
            { anonymous: "members of the committee", via: "CAN-FAAE" },
            "PROJECT-PLOUGHSHARES",
          ],
        }),
      ],
      ...unassessed,
    },
  },
);
