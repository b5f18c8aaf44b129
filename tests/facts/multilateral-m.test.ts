import { fact, holding, saying } from "./fact.ts";

// Embargoes of bodies of states, how they ended, and where nobody agrees whether they did.

/** The rule for new applications on a day, under a name of its own. */
const on = (name: string, day: string) =>
  `${name}: standing(asOf: "${day}") { inForce posture { value certainty } }`;

const certainly = (value: string, inForce = "CERTAINLY") => ({
  inForce,
  posture: { value, certainty: "CERTAINLY" },
});
const lifted = certainly("NO_CONTROL", "NOT");
const notBegun = { inForce: "NOT", posture: { value: null, certainty: "NOT" } };
const possibly = { inForce: "POSSIBLY", posture: { value: null, certainty: "POSSIBLY" } };

const side = (says: RegExp, value: string, heldBy: readonly unknown[], at: readonly string[]) => ({
  says: saying(says),
  value,
  heldBy,
  citations: holding(...at),
});

fact(
  "M1",
  "on 28 February 1992 the CSCE asked for an embargo; never repealed, and both sides supplied",
  `{
    control(key: "OSCE-KARABAKH-FORCES") {
      imposedBy { ...Key } target { ...Key } covers { ...Key } bindingness end
      ${on("eve", "1992-02-27")}
      ${on("day", "1992-02-28")}
      ${on("today", "2026-11-23")}
    }
    organization(key: "KARABAKH-FORCES") { name kind activeIn { ...Key } gaps }
    policyAction(key: "OSCE-KARABAKH-FORCES-1992-REQUEST") {
      takenBy { ...Key } effective { ...Day } effects { inWords } citations { ...At }
    }
    claims(about: "OSCE-KARABAKH-FORCES-1992-REQUEST") {
      claims { field statements { by { ...Who } act text gaps } }
    }
  }`,
  {
    control: {
      imposedBy: "OSCE",
      target: ["KARABAKH-FORCES"],
      covers: ["WEAPONS-AND-MUNITIONS"],
      bindingness: "VOLUNTARY",
      end: "OPEN",
      eve: notBegun,
      day: certainly("PROHIBITED"),
      today: certainly("PROHIBITED"),
    },
    organization: {
      name: saying(/^Forces engaged in Nagorno-Karabakh$/),
      kind: "ARMED_FORCE",
      activeIn: ["NAGORNO-KARABAKH"],
      gaps: [saying(/not named/)],
    },
    policyAction: {
      takenBy: ["OSCE-CSO"],
      effective: "1992-02-28 DAY",
      effects: [{ inWords: saying(/request for an immediate embargo/) }],
      citations: ["S-SIP1 excerpt", "S-GRIPA excerpt"],
    },
    claims: {
      claims: [
        {
          field: null,
          statements: [
            {
              by: ["SIPRI", "GRIP"],
              act: "REPORT",
              text: saying(/never repealed.*supplied both sides/),
              gaps: holding(saying(/Which states supplied whom/)),
            },
          ],
        },
      ],
    },
  },
);

fact(
  "M2",
  "in July 1993 resolution 853 urged states to refrain; since 2002 its status is in doubt",
  `{
    control(key: "UNSC-KARABAKH-FORCES") {
      imposedBy { ...Key } target { ...Key } covers { ...Key } bindingness legalBasis { key }
      ${on("before", "1993-06-30")}
      ${on("within", "1993-07-15")}
      ${on("after", "1993-07-31")}
      ${on("last", "2001-12-31")}
      ${on("since", "2003-01-01")}
    }
    policyAction(key: "UNSC-KARABAKH-FORCES-1993-CALL") {
      takenBy { ...Key } effective { ...Day } effects { posture inWords } citations { ...At }
    }
  }`,
  {
    control: {
      imposedBy: "UNSC",
      target: ["KARABAKH-FORCES"],
      covers: ["WEAPONS-AND-MUNITIONS"],
      bindingness: "VOLUNTARY",
      legalBasis: ["UNSC-RES-853"],
      before: notBegun,
      within: possibly,
      after: certainly("PROHIBITED"),
      last: certainly("PROHIBITED"),
      since: possibly,
    },
    policyAction: {
      takenBy: ["UNSC"],
      effective: "1993-07 MONTH",
      effects: [{ posture: "PROHIBITED", inWords: saying(/urged to refrain/) }],
      citations: ["S-SIP2 excerpt", "S-GRIPA excerpt"],
    },
  },
);

fact(
  "D16",
  "whether the call of 1993 still stands: assumed inactive, or open and lifted by no act",
  `{
    dispute(key: "UNSC-KARABAKH-FORCES-STATUS") {
      about { record { key } field }
      versions { says value heldBy { ...Who } citations { ...At } } assessment { text }
    }
    policyAction(key: "UNSC-KARABAKH-FORCES-2002-LAPSE") {
      kind effective { ...Day } effects { posture contested } gaps
    }
    control(key: "UNSC-KARABAKH-FORCES") {
      standing(asOf: "2003-01-01") {
        posture { candidates { value reason positions { heldBy { ...Who } } } }
      }
    }
    sipri: statement(key: "SIPRI-UNSC-KARABAKH-POSITION") { by { ...Who } act text }
    grip: statement(key: "GRIP-UNSC-KARABAKH-POSITION") { by { ...Who } act text grounds }
    whyLifted(control: "UNSC-KARABAKH-FORCES") { outcome certainty statedByTheAuthority }
  }`,
  {
    dispute: {
      about: {
        record: "UNSC-KARABAKH-FORCES-2002-LAPSE",
        field: "effects/UNSC-KARABAKH-FORCES/posture",
      },
      versions: [
        side(/inactive since 2002/, "NO_CONTROL", ["SIPRI"], ["S-SIP2 excerpt"]),
        side(
          /Nothing lifted it.*open to interpretation/,
          "PROHIBITED",
          ["GRIP"],
          ["S-GRIPA excerpt"],
        ),
      ],
      assessment: null,
    },
    policyAction: {
      kind: "EXPIRE",
      effective: "2002 YEAR",
      effects: [{ posture: "NO_CONTROL", contested: true }],
      gaps: holding(saying(/No act of the Council/)),
    },
    control: {
      standing: {
        posture: {
          candidates: [
            { value: "PROHIBITED", reason: "CONTESTED", positions: [{ heldBy: ["GRIP"] }] },
            { value: "NO_CONTROL", reason: "CONTESTED", positions: [{ heldBy: ["SIPRI"] }] },
          ],
        },
      },
    },
    sipri: { by: ["SIPRI"], act: "POSITION", text: saying(/assumed to be inactive since 2002/) },
    grip: {
      by: ["GRIP"],
      act: "POSITION",
      text: saying(/open to interpretation/),
      grounds: [saying(/no act has lifted it/)],
    },
    whyLifted: { outcome: "LIFTED", certainty: "POSSIBLY", statedByTheAuthority: false },
  },
);

fact(
  "M3",
  "resolution 1718 of October 2006 put a two-way embargo on North Korea, widened five times",
  `{
    major: control(key: "UNSC-PRK") {
      imposedBy { ...Key } target { ...Key } directions bindingness covers { ...Key }
      legalBasis { key } gaps
      ${on("before", "2006-09-30")}
      ${on("within", "2006-10-15")}
      ${on("after", "2006-10-31")}
      ${on("today", "2026-11-23")}
    }
    small: control(key: "UNSC-PRK-SMALL-ARMS") {
      covers { ...Key } directions partOf { key }
      ${on("within", "2016-06-01")}
      ${on("after", "2016-12-31")}
    }
    policyActions(filter: { keys: [
      "UNSC-PRK-2006-IMPOSE", "UNSC-PRK-2009-WIDEN", "UNSC-PRK-2016-WIDEN"
    ] }) {
      nodes { key kind effective { ...Day } announcedIn { key } citations { ...At } }
    }
  }`,
  {
    major: {
      imposedBy: "UNSC",
      target: ["PRK"],
      directions: ["EXPORT", "IMPORT"],
      bindingness: "BINDING",
      covers: ["UNROCA-MAJOR-ARMS", "MISSILES"],
      legalBasis: [
        "UNSC-RES-1718",
        "UNSC-RES-1874",
        "UNSC-RES-2270",
        "UNSC-RES-2321",
        "UNSC-RES-2371",
        "UNSC-RES-2375",
      ],
      gaps: holding(saying(/2321, 2371 and 2375 widened it too; when/)),
      before: notBegun,
      within: possibly,
      after: certainly("PROHIBITED"),
      today: certainly("PROHIBITED"),
    },
    small: {
      covers: ["SMALL-ARMS-LIGHT-WEAPONS"],
      directions: ["EXPORT", "IMPORT"],
      partOf: "UNSC-PRK",
      within: possibly,
      after: certainly("PROHIBITED"),
    },
    policyActions: {
      nodes: [
        ["UNSC-PRK-2006-IMPOSE", "IMPOSE", "2006-10 MONTH", "UNSC-RES-1718"],
        ["UNSC-PRK-2009-WIDEN", "TIGHTEN", "2009 YEAR", "UNSC-RES-1874"],
        ["UNSC-PRK-2016-WIDEN", "TIGHTEN", "2016 YEAR", "UNSC-RES-2270"],
      ].map(([key, kind, effective, resolution]) => ({
        key,
        kind,
        effective,
        announcedIn: [resolution],
        citations: ["S-SIP3 excerpt", "S-GRIPK excerpt"],
      })),
    },
  },
);

fact(
  "D17",
  "reference databases err in the month and the number of the resolution on North Korea",
  `{
    month: dispute(key: "UNSC-PRK-2006-IMPOSE-MONTH") {
      about { record { key } field }
      versions { says value heldBy { ...Who } citations { ...At } } assessment { value text }
    }
    number: dispute(key: "UNSC-RES-1718-NUMBER") {
      about { record { key } field }
      versions { says value heldBy { ...Who } citations { ...At } } assessment { value }
    }
    control(key: "UNSC-PRK") {
      standing(asOf: "2006-10-15") { posture { candidates { value reason } } }
    }
  }`,
  {
    month: {
      about: { record: "UNSC-PRK-2006-IMPOSE", field: "effective" },
      versions: [
        side(/June 2006/, "2006-06", ["SIPRI"], ["S-SIP3 excerpt"]),
        side(/October 2006.*same page/, "2006-10", ["SIPRI"], ["S-SIP3 excerpt"]),
        side(/October 1996/, "1996-10", ["GRIP"], ["S-GRIPK excerpt"]),
      ],
      assessment: { value: "2006-10", text: saying(/slips of the databases/) },
    },
    number: {
      about: { record: "UNSC-RES-1718", field: "title" },
      versions: [
        side(/Resolution 718/, "718", ["SIPRI"], ["S-SIP3 excerpt"]),
        side(/Resolution 1718/, "1718", ["SIPRI"], ["S-SIP3 excerpt"]),
      ],
      assessment: { value: "1718" },
    },
    control: {
      standing: {
        posture: {
          candidates: [
            { value: "PROHIBITED", reason: "DATE_DISPUTED" },
            { value: null, reason: "DATE_DISPUTED" },
          ],
        },
      },
    },
  },
);

fact(
  "M4",
  "in November 2006 the EU put an embargo on all arms to North Korea, wider than the UN's",
  `{
    control(key: "EU-PRK") {
      imposedBy { ...Key } target { ...Key } bindingness covers { ...Key } legalBasis { title }
      ${on("before", "2006-10-31")}
      ${on("within", "2006-11-15")}
      ${on("after", "2006-11-30")}
    }
    policyAction(key: "EU-PRK-2006-IMPOSE") { kind effective { ...Day } citations { ...At } }
    statement(key: "SIPRI-EU-PRK-WIDER") { by { ...Who } text about { record { key } } }
  }`,
  {
    control: {
      imposedBy: "EU",
      target: ["PRK"],
      bindingness: "BINDING",
      covers: ["ARMS-AND-RELATED-MATERIAL"],
      legalBasis: [{ title: saying(/2006\/795\/CFSP/) }],
      before: notBegun,
      within: possibly,
      after: certainly("PROHIBITED"),
    },
    policyAction: {
      kind: "IMPOSE",
      effective: "2006-11 MONTH",
      citations: ["S-SIP4 excerpt"],
    },
    statement: {
      by: ["SIPRI"],
      text: saying(/wider than that of the United Nations/),
      about: [{ record: "EU-PRK" }, { record: "UNSC-PRK" }],
    },
  },
);

fact(
  "M5",
  "on 31 July 2014 the EU put an embargo on Russia, contracts carved out until April 2022",
  `{
    arms: control(key: "EU-RUS-ARMS") {
      imposedBy { ...Key } target { ...Key } bindingness covers { ...Key } legalBasis { title }
      ${on("eve", "2014-07-30")}
      open: standing(asOf: "2022-04-07") {
        posture { value } conditions { condition { key } certainty }
      }
      closed: standing(asOf: "2022-04-08") { posture { value } conditions { certainty } }
    }
    dualUse: control(key: "EU-RUS-DUAL-USE-MILITARY") {
      covers { ...Key } endUse { text }
      ${on("eve", "2014-07-30")}
      ${on("day", "2014-07-31")}
    }
    policyAction(key: "EU-RUS-2014-IMPOSE") { effective { ...Day } citations { ...At } }
    condition(key: "EU-RUS-2014-IMPOSE/contracts") { kind text endedBy { ...Key } }
    closing: policyAction(key: "EU-RUS-2022-CARVE-OUT-CLOSED") {
      kind effective { ...Day } citations { source { key kind } note }
    }
  }`,
  {
    arms: {
      imposedBy: "EU",
      target: ["RUS"],
      bindingness: "BINDING",
      covers: ["ARMS-AND-RELATED-MATERIAL"],
      legalBasis: [{ title: saying(/2014\/512\/CFSP/) }, { title: saying(/833\/2014/) }],
      eve: notBegun,
      open: {
        posture: { value: "PROHIBITED" },
        conditions: [{ condition: "EU-RUS-2014-IMPOSE/contracts", certainty: "CERTAINLY" }],
      },
      closed: { posture: { value: "PROHIBITED" }, conditions: [] },
    },
    dualUse: {
      covers: ["DUAL-USE-GOODS"],
      endUse: { text: "military end-use" },
      eve: notBegun,
      day: certainly("PROHIBITED"),
    },
    policyAction: {
      effective: "2014-07-31 DAY",
      citations: ["S-GRIPR excerpt", "S-SANC excerpt"],
    },
    condition: {
      kind: "EXEMPTION",
      text: saying(/Contracts are carved out/),
      endedBy: ["EU-RUS-2022-CARVE-OUT-CLOSED"],
    },
    closing: {
      kind: "TIGHTEN",
      effective: "2022-04-08 DAY",
      citations: [
        { source: { key: "S-BRUG", kind: "PRESS_RELEASE" }, note: saying(/advocacy.*weak/) },
      ],
    },
  },
);

fact(
  "M6",
  "on 25 February 2022 the EU widened its measures on Russia to dual-use goods and technology",
  `{
    control(key: "EU-RUS-DUAL-USE") {
      covers { ...Key } gaps
      ${on("eve", "2022-02-24")}
      ${on("day", "2022-02-25")}
    }
    policyAction(key: "EU-RUS-2022-WIDEN") {
      kind effective { ...Day } announcedIn { title } effects { inWords } citations { ...At }
    }
  }`,
  {
    control: {
      covers: ["DUAL-USE-GOODS", "EU-RUS-TECHNOLOGY"],
      gaps: holding(saying(/^Sectors are taken in as well/)),
      eve: notBegun,
      day: certainly("PROHIBITED"),
    },
    policyAction: {
      kind: "TIGHTEN",
      effective: "2022-02-25 DAY",
      announcedIn: [{ title: saying(/2022\/327/) }, { title: saying(/2022\/328/) }],
      effects: [{ inWords: "measures widened" }],
      citations: ["S-EURL excerpt", "S-GRIPR excerpt"],
    },
  },
);

fact(
  "M7",
  "on 14 November 2018 resolution 2444 lifted the embargo of 2009 on Eritrea at once",
  `{
    control(key: "UNSC-ERI") {
      ${on("before", "2008-12-31")}
      ${on("within", "2009-06-01")}
      ${on("after", "2009-12-31")}
      ${on("eve", "2018-11-13")}
      ${on("day", "2018-11-14")}
    }
    whyLifted(control: "UNSC-ERI") {
      outcome action { key effective { ...Day } announcedIn { key } citations { ...At } }
      certainty remains statedByTheAuthority chain { role record { key } }
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } text } }
      daysHeld { ranges { least most } }
    }
    event(key: "UNSC-VOTE-2444") { kind date { ...Day } text }
    policyAction(key: "UNSC-ERI-2009-IMPOSE") { effective { ...Day } announcedIn { key } }
  }`,
  {
    control: {
      before: notBegun,
      within: possibly,
      after: certainly("PROHIBITED"),
      eve: certainly("PROHIBITED"),
      day: lifted,
    },
    whyLifted: {
      outcome: "LIFTED",
      action: {
        key: "UNSC-ERI-2018-LIFT",
        effective: "2018-11-14 DAY",
        announcedIn: ["UNSC-RES-2444"],
        citations: ["S-UN18 excerpt", "S-RW18 excerpt", "S-TASS2 excerpt"],
      },
      certainty: "CERTAINLY",
      remains: "NO_CONTROL",
      statedByTheAuthority: true,
      chain: [
        { role: "IMPOSED", record: "UNSC-ERI-2009-IMPOSE" },
        { role: "FINDING", record: "ERI-AL-SHABAAB-FINDING-2018" },
        { role: "EVIDENCE", record: "ERI-RAPPROCHEMENT-2018" },
        { role: "LIFTED", record: "UNSC-ERI-2018-LIFT" },
      ],
      reasons: [
        {
          basis: "STATED",
          reasons: [
            {
              because: ["ERI-RAPPROCHEMENT-2018"],
              offeredBy: "UNSC",
              text: saying(/rapprochement/),
            },
            {
              because: ["ERI-AL-SHABAAB-FINDING-2018"],
              offeredBy: "UNSC",
              text: saying(/No conclusive evidence .* Al-Shabaab/),
            },
          ],
        },
      ],
      daysHeld: { ranges: [{ least: 3240, most: 3604 }] },
    },
    event: { kind: "VOTE", date: "2018-11-14 DAY", text: saying(/unanimously/) },
    policyAction: { effective: "2009 YEAR", announcedIn: ["UNSC-RES-1907"] },
  },
);

fact(
  "D18",
  "which number the resolution on Eritrea bears: 2444, which one agency gives as 2244",
  `{
    dispute(key: "UNSC-RES-2444-NUMBER") {
      about { record { key } field }
      versions { says value heldBy { ...Who } citations { ...At } } assessment { value text }
    }
    search(text: "2244") { nodes { record { ... on Record { key } } } }
  }`,
  {
    search: { nodes: [{ record: "UNSC-RES-2444-NUMBER" }] },
    dispute: {
      about: { record: "UNSC-RES-2444", field: "title" },
      versions: [
        side(/Resolution 2244/, "2244", ["TASS"], ["S-TASS2 excerpt"]),
        side(/Resolution 2444/, "2444", ["UN"], ["S-UN18 excerpt"]),
      ],
      assessment: { value: "2444", text: saying(/slip of the agency/) },
    },
  },
);

fact(
  "M8",
  "on 1 December 2023 Somalia's embargo was lifted, and one on Al-Shabaab kept to 15 December 2024",
  `{
    somalia: control(key: "UNSC-SOM") {
      target { ...Key } legalBasis { key }
      ${on("within", "1992-06-01")}
      ${on("eve", "2023-11-30")}
      day: standing(asOf: "2023-12-01") {
        inForce posture { value certainty } conditions { condition { key } certainty }
      }
    }
    shabaab: control(key: "UNSC-AL-SHABAAB") {
      target { ...Key }
      ${on("long", "2020-01-01")}
      ${on("eve", "2023-11-30")}
      ${on("day", "2023-12-01")}
      ${on("last", "2024-12-15")}
      after: standing(asOf: "2024-12-16") { posture { certainty candidates { value reason } } }
    }
    lift: policyAction(key: "UNSC-SOM-2023-LIFT") {
      effective { ...Day } announcedIn { key } conditions { key kind text obliges { ...Key } }
      citations { ...At }
    }
    keep: policyAction(key: "UNSC-AL-SHABAAB-2023-KEEP") {
      kind announcedIn { key } effects { was posture through { ...Day } }
    }
    event(key: "UNSC-VOTE-2713") {
      date { ...Day } participants { actor { ...Who } role } quantities { value what }
    }
    whyLifted(control: "UNSC-SOM") { outcome }
    inForce(asOf: "2023-12-01", filter: { imposer: "UNSC", target: "SOM" }) { outcome }
  }`,
  {
    somalia: {
      target: ["SOM"],
      legalBasis: ["UNSC-RES-733", "UNSC-RES-2714"],
      within: possibly,
      eve: certainly("PROHIBITED"),
      day: {
        ...lifted,
        conditions: [{ condition: "UNSC-SOM-2023-LIFT/no-resale", certainty: "CERTAINLY" }],
      },
    },
    shabaab: {
      target: ["AL-SHABAAB"],
      long: possibly,
      eve: certainly("PROHIBITED"),
      day: certainly("PROHIBITED"),
      last: certainly("PROHIBITED"),
      after: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "PROHIBITED", reason: "STATED_END_PASSED" },
            { value: null, reason: "STATED_END_PASSED" },
          ],
        },
      },
    },
    lift: {
      effective: "2023-12-01 DAY",
      announcedIn: ["UNSC-RES-2714"],
      conditions: [
        {
          key: "UNSC-SOM-2023-LIFT/benchmarks",
          kind: "PRECONDITION",
          text: saying(/benchmarks on the management of weapons/),
          obliges: ["SOM"],
        },
        {
          key: "UNSC-SOM-2023-LIFT/no-resale",
          kind: "UNDERTAKING",
          text: saying(/not resold .* outside the government's service/),
          obliges: ["SOM"],
        },
      ],
      citations: ["S-UNSC excerpt", "S-UN23 excerpt", "S-PEOP excerpt"],
    },
    keep: {
      kind: "EXTEND",
      announcedIn: ["UNSC-RES-2713"],
      effects: [{ was: "PROHIBITED", posture: "PROHIBITED", through: "2024-12-15 DAY" }],
    },
    event: {
      date: "2023-12-01 DAY",
      participants: holding({ actor: "FRA", role: "abstains" }),
      quantities: [
        { value: 14, what: "in favour" },
        { value: 0, what: "against" },
        { value: 1, what: "abstaining" },
      ],
    },
    whyLifted: { outcome: "NO_REASON_RECORDED" },
    inForce: { outcome: "NONE_IN_FORCE" },
  },
);

fact(
  "M9",
  "Iran's embargo of March 2007 was limited to 18 October 2020, and is back since 27 September 2025",
  `{
    control(key: "UNSC-IRN") {
      target { ...Key } directions bindingness covers { ...Key }
      ${on("before", "2007-02-28")}
      ${on("within", "2007-03-15")}
      ${on("after", "2007-03-31")}
      ${on("eve", "2020-10-17")}
      ${on("lapse", "2020-10-18")}
      ${on("still", "2025-09-26")}
      ${on("back", "2025-09-27")}
    }
    policyActions(filter: { keys: [
      "UNSC-IRN-2007-IMPOSE", "UNSC-IRN-2015-TIME-LIMIT", "UNSC-IRN-2020-EXPIRE",
      "UNSC-IRN-2020-REIMPOSE", "UNSC-IRN-2025-REIMPOSE"
    ] }) {
      nodes {
        key takenBy { ...Key } effective { ...Day } effects { posture temporary contested inWords }
      }
    }
    whyLifted(control: "UNSC-IRN", asOf: "2025-01-01") {
      action { key } certainty reasons { basis reasons { because { ...Key } text } }
      sources { source { key } }
    }
  }`,
  {
    control: {
      target: ["IRN"],
      directions: ["EXPORT", "IMPORT"],
      bindingness: "BINDING",
      covers: ["CONVENTIONAL-ARMS"],
      before: notBegun,
      within: possibly,
      after: certainly("PROHIBITED"),
      eve: certainly("PROHIBITED"),
      lapse: possibly,
      still: possibly,
      back: certainly("PROHIBITED"),
    },
    policyActions: {
      nodes: (
        [
          ["UNSC-IRN-2007-IMPOSE", "UNSC", "2007-03 MONTH", "PROHIBITED", false, false, /embargo/],
          [
            "UNSC-IRN-2015-TIME-LIMIT",
            "UNSC",
            "2015 YEAR",
            "PROHIBITED",
            true,
            false,
            /expiry on 18 October 2020/,
          ],
          ["UNSC-IRN-2020-EXPIRE", "UNSC", "2020-10-18 DAY", "NO_CONTROL", false, true, /lapsed/],
          [
            "UNSC-IRN-2020-REIMPOSE",
            "USA",
            "2020-09-19/2020-09-20 RANGE",
            "PROHIBITED",
            false,
            true,
            /all measures back/,
          ],
          [
            "UNSC-IRN-2025-REIMPOSE",
            "E3",
            "2025-09-27 DAY",
            "PROHIBITED",
            false,
            false,
            /snapback/,
          ],
        ] as const
      ).map(([key, by, effective, posture, temporary, contested, inWords]) => ({
        key,
        takenBy: [by],
        effective,
        effects: [{ posture, temporary, contested, inWords: saying(inWords) }],
      })),
    },
    whyLifted: {
      action: "UNSC-IRN-2020-EXPIRE",
      certainty: "POSSIBLY",
      reasons: [
        {
          basis: "STATED",
          reasons: [
            {
              because: ["UNSC-IRN-2015-TIME-LIMIT"],
              text: saying(/limited the embargo to this day/),
            },
          ],
        },
      ],
      sources: holding({ source: "S-NP1" }, { source: "S-MEHR" }, { source: "S-REDC" }),
    },
  },
);

fact(
  "D22",
  "whether Iran's embargo was back in September 2020, or void and lapsed in October",
  `{
    dispute(key: "UNSC-IRN-2020-STATUS") {
      about { record { key } field }
      versions { says value heldBy { ...Who } citations { ...At } } assessment { text }
    }
    control(key: "UNSC-IRN") {
      standing(asOf: "2020-12-01") {
        posture { value certainty candidates { value reason positions { heldBy { ...Who } } } }
      }
    }
    claims(about: "UNSC-IRN-2020-REIMPOSE") {
      claims {
        statements { by { ...Who } act text date { ...Day } quantities { value partOf { value } } }
      }
    }
  }`,
  {
    dispute: {
      about: { record: "UNSC-IRN-2020-REIMPOSE", field: "effects/UNSC-IRN/contested" },
      versions: [
        side(/back since 19 or 20 September/, "PROHIBITED", ["USA"], ["S-NP1 excerpt"]),
        side(
          /void; the embargo lapsed on 18 October/,
          "NO_CONTROL",
          [{ anonymous: saying(/^thirteen of the fifteen/), via: null }],
          ["S-NP1 excerpt", "S-MEHR excerpt"],
        ),
      ],
      assessment: null,
    },
    control: {
      standing: {
        posture: {
          value: null,
          certainty: "POSSIBLY",
          candidates: [
            { value: "PROHIBITED", reason: "CONTESTED", positions: [{ heldBy: ["USA"] }] },
            {
              value: "NO_CONTROL",
              reason: "CONTESTED",
              positions: [
                { heldBy: [{ anonymous: saying(/^thirteen of the fifteen/), via: null }] },
              ],
            },
          ],
        },
      },
    },
    claims: {
      claims: [
        {
          statements: holding(
            {
              by: ["USA"],
              act: "POSITION",
              text: saying(/All UN measures on Iran are back/),
              date: "2020-09-19/2020-09-20 RANGE",
              quantities: [],
            },
            {
              by: [{ anonymous: saying(/^thirteen of the fifteen/), via: null }],
              act: "POSITION",
              text: saying(/void/),
              date: null,
              quantities: [{ value: 13, partOf: { value: 15 } }],
            },
          ),
        },
      ],
    },
  },
);
