import { fact, holding, saying } from "./fact.ts";

// Controls of single states that were lifted in stages, for a time, or by new principles.

/** The rule for new applications on a day, under a name of its own. */
const on = (name: string, day: string) =>
  `${name}: standing(asOf: "${day}") { inForce posture { value certainty } }`;

const certainly = (value: string, inForce = "CERTAINLY") => ({
  inForce,
  posture: { value, certainty: "CERTAINLY" },
});
const denied = certainly("PRESUMPTION_OF_DENIAL");
const caseByCase = certainly("CASE_BY_CASE", "NOT");
const notBegun = { inForce: "NOT", posture: { value: null, certainty: "NOT" } };
const possibly = { inForce: "POSSIBLY", posture: { value: null, certainty: "POSSIBLY" } };

const onVietnam = ["S-BAKER excerpt", "S-GIB excerpt", "S-EXLB excerpt", "S-MILC excerpt"];
const washington = [
  { anonymous: "the President of the United States", via: null },
  { anonymous: "officials of the United States", via: null },
];
const analysts = { anonymous: "analysts", via: null };
const reports = { anonymous: "the reports read on the decision", via: null };

fact(
  "L1",
  "the United States opened its military goods to Vietnam in 2007, 2014 and on 23 May 2016",
  `{
    nonLethal: control(key: "USA-VNM-NON-LETHAL") {
      imposedBy { ...Key } target { ...Key } covers { ...Key } name
      maybe: standing(asOf: "1990-01-01") {
        posture { certainty candidates { value reason } }
      }
      ${on("eve", "2006-12-31")}
      ${on("within", "2007-06-01")}
      ${on("after", "2007-12-31")}
    }
    maritime: control(key: "USA-VNM-MARITIME-LETHAL") {
      covers { ...Key }
      ${on("eve", "2013-12-31")}
      ${on("within", "2014-06-01")}
      ${on("after", "2014-12-31")}
    }
    other: control(key: "USA-VNM-OTHER-LETHAL") {
      covers { ...Key } excludes { ...Key }
      ${on("through", "2015-01-01")}
      ${on("eve", "2016-05-22")}
      ${on("day", "2016-05-23")}
    }
    begun: policyAction(key: "USA-VNM-1984-DENY") {
      effective { ...Day } effects { controls { key } contested } gaps
    }
    stages: policyActions(filter: { keys: [
      "USA-VNM-2007-LIFT-NON-LETHAL", "USA-VNM-2014-LIFT-MARITIME"
    ] }) { nodes { reasons { because { ...Key } basis gaps } } }
    last: policyAction(key: "USA-VNM-2016-LIFT") {
      announced { ...Day } published { ...Day } effective { ...Day }
      announcedIn { kind publisher { ...Key } published { ...Day } }
      conditions { kind text } gaps citations { ...At }
    }
    liftings(filter: { imposer: "USA", target: "VNM" }) {
      liftings { control { key } action { key } when { ...Day } certainty before remains }
    }
  }`,
  {
    nonLethal: {
      imposedBy: "USA",
      target: ["VNM"],
      covers: ["NON-LETHAL-MILITARY-GOODS"],
      name: saying(/non-lethal goods of the USML to Vietnam/),
      maybe: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "PRESUMPTION_OF_DENIAL", reason: "CONTESTED" },
            { value: null, reason: "START_UNKNOWN" },
          ],
        },
      },
      eve: denied,
      within: possibly,
      after: caseByCase,
    },
    maritime: {
      covers: ["MARITIME-LETHAL-MILITARY-GOODS"],
      eve: denied,
      within: possibly,
      after: caseByCase,
    },
    other: {
      covers: ["LETHAL-MILITARY-GOODS"],
      excludes: ["MARITIME-LETHAL-MILITARY-GOODS"],
      through: denied,
      eve: denied,
      day: caseByCase,
    },
    begun: {
      effective: "1984 YEAR",
      effects: [
        {
          controls: ["USA-VNM-NON-LETHAL", "USA-VNM-MARITIME-LETHAL", "USA-VNM-OTHER-LETHAL"],
          contested: true,
        },
      ],
      gaps: holding(saying(/disagree on the beginning/)),
    },
    stages: {
      nodes: Array(2).fill({
        reasons: [
          {
            because: ["USA-VNM-NORMALISATION"],
            basis: "REPORTED",
            gaps: [saying(/staged lifting as a whole/)],
          },
        ],
      }),
    },
    last: {
      announced: "2016-05-23 DAY",
      published: null,
      effective: "2016-05-23 DAY",
      announcedIn: [
        { kind: "OFFICIAL_NOTICE", publisher: "USA-DDTC", published: "2016-05-23 DAY" },
      ],
      conditions: [{ kind: "REVIEW_RULE", text: saying(/Each application is examined by itself/) }],
      gaps: holding(saying(/policy came before the text of the rule/)),
      citations: onVietnam,
    },
    liftings: {
      liftings: [
        ["USA-VNM-NON-LETHAL", "USA-VNM-2007-LIFT-NON-LETHAL", "2007 YEAR"],
        ["USA-VNM-MARITIME-LETHAL", "USA-VNM-2014-LIFT-MARITIME", "2014 YEAR"],
        ["USA-VNM-OTHER-LETHAL", "USA-VNM-2016-LIFT", "2016-05-23 DAY"],
      ].map(([control, action, when]) => ({
        control,
        action,
        when,
        certainty: "CERTAINLY",
        before: ["PRESUMPTION_OF_DENIAL"],
        remains: "CASE_BY_CASE",
      })),
    },
  },
);

fact(
  "D15",
  "why it was lifted for Vietnam: normal relations as stated, China as analysts read it",
  `{
    whyLifted(control: "USA-VNM-OTHER-LETHAL") {
      outcome statedByTheAuthority
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } text citations { ...At } } }
    }
    dispute(key: "USA-VNM-2016-LIFT-MOTIVE") {
      about { record { key } field } versions { says heldBy { ...Who } } assessment { text }
    }
    event(key: "USA-VNM-CHINA-MOTIVE") { factuality place { ...Key } participants { actor { ...Who } } }
    denial: statement(key: "USA-2016-VNM-NOT-CHINA") {
      by { ...Who } act text about { record { key } field }
    }
    claim: statement(key: "ANALYSTS-2016-VNM-CHINA") { by { ...Who } act text }
  }`,
  {
    whyLifted: {
      outcome: "LIFTED",
      statedByTheAuthority: true,
      reasons: [
        {
          basis: "STATED",
          reasons: [
            {
              because: ["USA-VNM-NORMALISATION"],
              offeredBy: "USA",
              text: saying(/normalised/),
              citations: onVietnam,
            },
          ],
        },
        {
          basis: "ANALYSIS",
          reasons: [
            {
              because: ["USA-VNM-CHINA-MOTIVE"],
              offeredBy: analysts,
              text: saying(/China.*Cam Ranh Bay/),
              citations: onVietnam,
            },
          ],
        },
      ],
    },
    dispute: {
      about: { record: "USA-VNM-2016-LIFT", field: "reasons/china" },
      versions: [
        { says: saying(/^No/), heldBy: washington },
        { says: saying(/^Yes/), heldBy: [analysts] },
      ],
      assessment: null,
    },
    event: {
      factuality: "CLAIMED",
      place: ["CAM-RANH-BAY"],
      participants: [{ actor: "CHN" }],
    },
    denial: {
      by: washington,
      act: "DENY",
      text: saying(/not about China/),
      about: holding({ record: "USA-VNM-2016-LIFT", field: "reasons/china" }),
    },
    claim: { by: [analysts], act: "CLAIM", text: saying(/China is the motive/) },
  },
);

fact(
  "L2",
  "the policy of denial for Cyprus is suspended from year to year, to 30 September 2026",
  `{
    nonLethal: control(key: "USA-CYP-NON-LETHAL") {
      target { ...Key } covers { ...Key } legalBasis { key }
      ${on("before", "1986-12-31")}
      ${on("eve", "2020-08-31")}
      ${on("within", "2020-09-15")}
      ${on("after", "2020-09-30")}
      ${on("last", "2026-09-30")}
      past: standing(asOf: "2026-10-01") { posture { certainty candidates { value reason } } }
    }
    lethal: control(key: "USA-CYP-LETHAL") {
      covers { ...Key }
      ${on("eve", "2022-09-15")}
      day: standing(asOf: "2022-09-16") {
        inForce posture { value certainty } conditions { condition { key } certainty }
      }
      ${on("between", "2024-06-01")}
      ${on("last", "2026-09-30")}
      past: standing(asOf: "2026-10-01") { posture { certainty candidates { value reason } } }
    }
    policyActions(filter: { keys: [
      "USA-CYP-1987-DENY", "USA-CYP-2020-SUSPEND", "USA-CYP-2022-SUSPEND", "USA-CYP-2025-EXTEND"
    ] }) {
      nodes {
        key kind announced { ...Day } published { ...Day } effective { ...Day }
        effects { controls { key } posture through { ...Day } }
      }
    }
    renewals: policyAction(key: "USA-CYP-2025-EXTEND") { gaps }
    whyLifted(control: "USA-CYP-NON-LETHAL") {
      action { key } reasons { basis reasons { because { ...Key } offeredBy { ...Who } } }
    }
    certification: condition(key: "USA-CYP-2022-SUSPEND/annual-certification") { kind text }
    laundering: condition(key: "USA-CYP-2022-SUSPEND/money-laundering") {
      kind text obliges { ...Key } citations { ...At }
    }
    warships: condition(key: "USA-CYP-2022-SUSPEND/russian-warships") {
      kind text obliges { ...Key } fulfilment
    }
    reactions(to: "USA-CYP-LETHAL") { reactions { stance statements { by { ...Who } } } }
  }`,
  {
    nonLethal: {
      target: ["CYP"],
      covers: ["NON-LETHAL-MILITARY-GOODS"],
      legalBasis: ["USA-ITAR-126-1", "S-JUST"],
      before: notBegun,
      eve: denied,
      within: possibly,
      after: caseByCase,
      last: caseByCase,
      past: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "PRESUMPTION_OF_DENIAL", reason: "STATED_END_PASSED" },
            { value: "CASE_BY_CASE", reason: "STATED_END_PASSED" },
          ],
        },
      },
    },
    lethal: {
      covers: ["LETHAL-MILITARY-GOODS"],
      eve: denied,
      day: {
        ...caseByCase,
        conditions: ["annual-certification", "money-laundering", "russian-warships"].map(
          (word) => ({ condition: `USA-CYP-2022-SUSPEND/${word}`, certainty: "CERTAINLY" }),
        ),
      },
      between: caseByCase,
      last: caseByCase,
      past: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "PRESUMPTION_OF_DENIAL", reason: "STATED_END_PASSED" },
            { value: "CASE_BY_CASE", reason: "STATED_END_PASSED" },
          ],
        },
      },
    },
    policyActions: {
      nodes: [
        {
          key: "USA-CYP-1987-DENY",
          kind: "PRESUME_DENIAL",
          announced: null,
          published: null,
          effective: "1987 YEAR",
          effects: [
            {
              controls: ["USA-CYP-NON-LETHAL", "USA-CYP-LETHAL"],
              posture: "PRESUMPTION_OF_DENIAL",
              through: null,
            },
          ],
        },
        {
          key: "USA-CYP-2020-SUSPEND",
          kind: "SUSPEND_CONTROL",
          announced: null,
          published: "2020-09-28 DAY",
          effective: "2020-09 MONTH",
          effects: [{ controls: ["USA-CYP-NON-LETHAL"], posture: "CASE_BY_CASE", through: null }],
        },
        {
          key: "USA-CYP-2022-SUSPEND",
          kind: "SUSPEND_CONTROL",
          announced: "2022-09-16 DAY",
          published: null,
          effective: null,
          effects: [
            { controls: ["USA-CYP-LETHAL"], posture: "CASE_BY_CASE", through: "2023 YEAR" },
            { controls: ["USA-CYP-NON-LETHAL"], posture: "CASE_BY_CASE", through: "2023 YEAR" },
          ],
        },
        {
          key: "USA-CYP-2025-EXTEND",
          kind: "EXTEND",
          announced: "2025 YEAR",
          published: null,
          effective: null,
          effects: [
            {
              controls: ["USA-CYP-NON-LETHAL", "USA-CYP-LETHAL"],
              posture: "CASE_BY_CASE",
              through: "2026-09-30 DAY",
            },
          ],
        },
      ],
    },
    renewals: { gaps: holding(saying(/renewals between that of 2022 and this one/)) },
    whyLifted: {
      action: "USA-CYP-2020-SUSPEND",
      reasons: [
        {
          basis: "STATED",
          reasons: [{ because: ["USA-EMSEPA-2019", "USA-NDAA-FY2020"], offeredBy: "USA" }],
        },
      ],
    },
    certification: { kind: "REVIEW_RULE", text: saying(/Every year it has to be certified/) },
    laundering: {
      kind: "UNDERTAKING",
      text: saying(/money laundering/),
      obliges: ["CYP"],
      citations: ["S-PARI excerpt", "S-NORL excerpt", "S-VCN excerpt"],
    },
    warships: {
      kind: "UNDERTAKING",
      text: saying(/no Russian warships call at its ports/),
      obliges: ["CYP"],
      fulfilment: "UNKNOWN",
    },
    reactions: { reactions: [{ stance: "CONDEMN", statements: [{ by: ["TUR"] }] }] },
  },
);

fact(
  "L3",
  "Japan went from a ban to exemptions, principles and, on 22 December 2023, licensed goods",
  `{
    general: control(key: "JPN-ANY") {
      imposedBy { ...Key } targetAny covers { ...Key } excludes { ...Key }
      ${on("before", "1966-12-31")}
      ${on("within", "1970-01-01")}
      ${on("banned", "1976-12-31")}
      exempted: standing(asOf: "2012-01-01") {
        posture { value } exemptions { act { key } certainty exempts { text } }
      }
      ${on("eve", "2014-03-31")}
      principles: standing(asOf: "2014-04-30") {
        posture { value certainty } conditions { condition { kind text } }
      }
    }
    licensed: control(key: "JPN-ANY-LICENSED-FINISHED") {
      covers { ...Key } partOf { key }
      ${on("eve", "2023-12-21")}
      ${on("day", "2023-12-22")}
    }
    gcap: control(key: "JPN-ANY-GCAP") {
      covers { ...Key } gaps
      standing(asOf: "2024-01-01") { inForce posture { certainty } }
    }
    whyLifted(control: "JPN-ANY-LICENSED-FINISHED") {
      when { ...Day } statedByTheAuthority
      reasons { basis reasons { key because { ...Key } offeredBy { ...Who } } }
      conditions { kind text }
      chain { role record { key } }
    }
    act: policyAction(key: "JPN-ANY-2023-LICENSED") { effects { names { key } } citations { ...At } }
    transfer: event(key: "JPN-USA-PATRIOT-2023") {
      date { ...Day } participants { actor { ...Who } } products { key }
      reasons { because { ...Key } }
    }
    open: policyAction(key: "JPN-ANY-2023-GCAP-OPEN") {
      kind announced { ...Day } reasons { because { ...Key } text }
    }
    komeito: statement(key: "KOMEITO-2023-GCAP") {
      by { ... on Organization { key kind state { key } } } act about { record { key } }
    }
    policyActions(filter: { keys: [
      "JPN-ANY-1967-BAN", "JPN-ANY-2011-EXEMPT", "JPN-ANY-2014-THREE-PRINCIPLES"
    ] }) { nodes { key kind effective { ...Day } citations { ...At } } }
  }`,
  {
    general: {
      imposedBy: "JPN",
      targetAny: true,
      covers: ["DEFENCE-EQUIPMENT"],
      excludes: ["LICENSED-FINISHED-GOODS", "GCAP-FINISHED-GOODS"],
      before: notBegun,
      within: possibly,
      banned: certainly("PROHIBITED"),
      exempted: {
        posture: { value: "PROHIBITED" },
        exemptions: [
          {
            act: "JPN-ANY-2011-EXEMPT",
            certainty: "CERTAINLY",
            exempts: { text: saying(/Exemptions from the ban/) },
          },
        ],
      },
      eve: certainly("PROHIBITED"),
      principles: {
        posture: { value: "CASE_BY_CASE_WITH_CONDITIONS", certainty: "CERTAINLY" },
        conditions: [
          { condition: { kind: "UNDERTAKING", text: saying(/Japan's consent before handing/) } },
          { condition: { kind: "REVIEW_RULE", text: saying(/five categories/) } },
        ],
      },
    },
    licensed: {
      covers: ["LICENSED-FINISHED-GOODS"],
      partOf: "JPN-ANY",
      eve: certainly("PROHIBITED"),
      day: certainly("CASE_BY_CASE_WITH_CONDITIONS", "NOT"),
    },
    gcap: {
      covers: ["GCAP-FINISHED-GOODS"],
      gaps: holding(saying(/left open in December 2023/)),
      standing: { inForce: "NOTHING_RECORDED", posture: { certainty: "NOTHING_RECORDED" } },
    },
    whyLifted: {
      when: "2023-12-22 DAY",
      statedByTheAuthority: false,
      reasons: [
        {
          basis: "REPORTED",
          reasons: [
            { key: "alliance", because: ["JPN-USA-ALLIANCE"], offeredBy: reports },
            { key: "stock-shortage", because: ["UKR-STOCK-SHORTAGE-2023"], offeredBy: reports },
          ],
        },
      ],
      conditions: [{ kind: "UNDERTAKING", text: saying(/Japan's consent before handing/) }],
      chain: [
        { role: "IMPOSED", record: "JPN-ANY-1967-BAN" },
        { role: "AGREED", record: "JPN-USA-ALLIANCE" },
        { role: "EVIDENCE", record: "UKR-STOCK-SHORTAGE-2023" },
        { role: "LIFTED", record: "JPN-ANY-2023-LICENSED" },
        { role: "CONSEQUENCE", record: "JPN-USA-PATRIOT-2023" },
      ],
    },
    act: {
      effects: [{ names: ["PAC-2", "PAC-3"] }],
      citations: ["S-NIPJ excerpt", "S-WTJ excerpt", "S-NIPP excerpt"],
    },
    transfer: {
      date: "2023-12-22 DAY",
      participants: [{ actor: "JPN" }, { actor: "USA" }],
      products: ["PAC-2", "PAC-3"],
      reasons: [{ because: ["JPN-ANY-2023-LICENSED"] }],
    },
    open: {
      kind: "DECLINE",
      announced: "2023-12-22 DAY",
      reasons: [{ because: ["KOMEITO-2023-GCAP"], text: saying(/Komeito was against/) }],
    },
    komeito: {
      by: [{ key: "KOMEITO", kind: "PARTY", state: "JPN" }],
      act: "POSITION",
      about: holding({ record: "JPN-ANY-GCAP" }),
    },
    policyActions: {
      nodes: [
        ["JPN-ANY-1967-BAN", "IMPOSE", "1967/1976 RANGE"],
        ["JPN-ANY-2011-EXEMPT", "EXEMPT", "2011-12 MONTH"],
        ["JPN-ANY-2014-THREE-PRINCIPLES", "REPLACE", "2014-04 MONTH"],
      ].map(([key, kind, effective]) => ({
        key,
        kind,
        effective,
        citations: ["S-MODJ excerpt", "S-NIPP excerpt"],
      })),
    },
  },
);

fact(
  "K6",
  "South Korean intelligence counts more than 13,000 containers of arms since August 2023",
  `{
    event(key: "PRK-RUS-CONTAINERS-2023") {
      kind factuality during { ...Day } participants { actor { ...Who } role }
      products { kind name } quantities { value unit bound }
    }
    statement(key: "KOR-INTELLIGENCE-2024-CONTAINERS") {
      by { ...Who } act date { ...Day } text about { record { key } }
      quantities { value unit bound } citations { ...At }
    }
    case(key: "PRK-RUS-TROOPS") { members { key } }
  }`,
  {
    event: {
      kind: "TRANSFER",
      factuality: "CLAIMED",
      during: "2023-08/.. RANGE",
      participants: [
        { actor: "PRK", role: "sends them" },
        { actor: "RUS", role: "receives them" },
      ],
      products: [{ kind: "CLASS", name: saying(/^Artillery, missiles and other arms/) }],
      quantities: [{ value: 13_000, unit: "containers", bound: "AT_LEAST" }],
    },
    statement: {
      by: ["KOR-INTELLIGENCE"],
      act: "CLAIM",
      date: "../2024-11 RANGE",
      text: saying(/more than 13,000 containers/),
      about: [{ record: "PRK-RUS-CONTAINERS-2023" }],
      quantities: [{ value: 13_000, unit: "containers", bound: "AT_LEAST" }],
      citations: ["S-ARMT excerpt"],
    },
    case: {
      members: holding("PRK-RUS-CONTAINERS-2023", "KOR-INTELLIGENCE-2024-CONTAINERS"),
    },
  },
);
