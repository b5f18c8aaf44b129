import { fact, holding, saying } from "./fact.ts";

// What other states did about exports to Türkiye after the operation in Syria, and the sanctions on SSB.

/** Asks how a control stands on days, each under the name `d20191011`. */
const on = (...days: readonly string[]) =>
  days
    .map(
      (day) => `d${day.replaceAll("-", "")}: standing(asOf: "${day}") {
        posture { value certainty candidates { value reason } } inForce
      }`,
    )
    .join(" ");

const surely = (value: string) => ({
  posture: { value, certainty: "CERTAINLY", candidates: [] },
  inForce: "CERTAINLY",
});
const ended = (value: string) => ({ ...surely(value), inForce: "NOT" });
const notBegun = {
  posture: { value: null, certainty: "NOT", candidates: [] },
  inForce: "NOT",
};
const possibly = (reason: string, ...values: readonly (string | null)[]) => ({
  posture: {
    value: null,
    certainty: "POSSIBLY",
    candidates: values.map((value) => ({ value, reason })),
  },
  inForce: "POSSIBLY",
});

/** Asks for an act with its day and why. */
const act = (key: string) => `policyAction(key: "${key}") {
  kind takenBy { ...Key } announced { ...Day } effective { ...Day }
  effects { controls { key } posture }
  reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
}`;

const reported = (offeredBy: string, ...because: readonly string[]) => ({
  because: because.length > 0 ? because : ["TUR-SYRIA-2019"],
  basis: "REPORTED",
  offeredBy,
});
/** As reported, by somebody whose name was not kept. */
const unnamed = (...because: readonly string[]) => ({
  ...reported("", ...because),
  offeredBy: { anonymous: "reports read; whose reason it is was not kept", via: null },
});
const stated = (offeredBy: string, ...because: readonly string[]) => ({
  ...reported(offeredBy, ...because),
  basis: "STATED",
});

const noNewPermits = (...controls: readonly string[]) => [
  { controls, posture: "ISSUANCE_SUSPENDED" },
];

fact(
  "T1",
  "by 11 October 2019 Norway handled no new applications, until 11 September 2024",
  `{
    ${act("NOR-TUR-2019-SUSPEND")}
    control(key: "NOR-TUR") {
      bindingness
      ${on("2019-10-08", "2019-10-10", "2019-10-11", "2024-09-10", "2024-09-11")}
    }
    liftings(filter: { imposer: "NOR", target: "TUR" }) {
      liftings { action { key } certainty remains daysHeld { ranges { least most } } }
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["NOR"],
      announced: null,
      effective: "2019-10-09/2019-10-11 RANGE",
      effects: noNewPermits("NOR-TUR"),
      reasons: [reported("TELLER-REPORT")],
      citations: holding("S-TELL excerpt", "S-FIN excerpt"),
    },
    control: {
      bindingness: "ADMINISTRATIVE",
      d20191008: notBegun,
      d20191010: possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", null),
      d20191011: surely("ISSUANCE_SUSPENDED"),
      d20240910: surely("ISSUANCE_SUSPENDED"),
      d20240911: ended("CASE_BY_CASE"),
    },
    liftings: {
      liftings: [
        {
          action: "NOR-TUR-2024-LIFT",
          certainty: "CERTAINLY",
          remains: "CASE_BY_CASE",
          daysHeld: { ranges: [{ least: 1797, most: 1799 }] },
        },
      ],
    },
  },
);

fact(
  "T2",
  "about 11 October 2019 the Netherlands suspended licences, from October 2021 it presumed denial",
  `{
    ${act("NLD-TUR-2019-SUSPEND")}
    later: policyAction(key: "NLD-TUR-2021-PRESUME") {
      kind effective { ...Day } conditions { kind when { endUse } text } citations { ...At }
    }
    statement(key: "NLD-2019-EU-REQUEST") { by { ...Who } act about { record { key } } text }
    control(key: "NLD-TUR") {
      ${on("2019-10-09", "2019-10-11", "2019-10-12", "2021-09-30", "2021-10-15", "2021-10-31")}
      ${on("2023-07-12", "2023-07-14", "2023-07-15")}
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["NLD"],
      announced: null,
      effective: "2019-10-11~ DAY",
      effects: noNewPermits("NLD-TUR"),
      reasons: [reported("TELLER-REPORT")],
      citations: holding("S-TELL excerpt", "S-TELG excerpt", "S-MILL excerpt"),
    },
    later: {
      kind: "PRESUME_DENIAL",
      effective: "2021-10 MONTH",
      conditions: [
        {
          kind: "EXEMPTION",
          when: { endUse: saying(/northern Syria/) },
          text: saying(/beyond doubt .* not for northern Syria/),
        },
      ],
      citations: holding("S-TELG excerpt"),
    },
    statement: {
      by: ["NLD"],
      act: "REQUEST",
      about: [{ record: "NLD-TUR-2019-SUSPEND" }],
      text: saying(/partners in the EU/),
    },
    control: {
      d20191009: notBegun,
      d20191011: possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", null),
      d20191012: surely("ISSUANCE_SUSPENDED"),
      d20210930: surely("ISSUANCE_SUSPENDED"),
      d20211015: {
        ...possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", "PRESUMPTION_OF_DENIAL"),
        inForce: "CERTAINLY",
      },
      d20211031: surely("PRESUMPTION_OF_DENIAL"),
      d20230712: surely("PRESUMPTION_OF_DENIAL"),
      d20230714: possibly("DATE_COARSE", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE"),
      d20230715: ended("CASE_BY_CASE"),
    },
  },
);

fact(
  "T3",
  "in October 2019 Finland stopped new licences, without a formal embargo, and no end is on record",
  `{
    ${act("FIN-TUR-2019-SUSPEND")}
    words: policyAction(key: "FIN-TUR-2019-SUSPEND") { effects { inWords } }
    control(key: "FIN-TUR") {
      end lastSeen gaps
      ${on("2019-10-08", "2019-10-31", "2023-01-23", "2023-01-24")}
    }
    whyLifted(control: "FIN-TUR") { outcome }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["FIN"],
      announced: null,
      effective: "2019-10-09/2019-10-31 RANGE",
      effects: noNewPermits("FIN-TUR"),
      reasons: [reported("AFP")],
      citations: holding("S-OBS excerpt", "S-UKT excerpt"),
    },
    words: { effects: [{ inWords: saying(/without a formal embargo/) }] },
    control: {
      end: "UNKNOWN",
      lastSeen: "2023-01-23",
      gaps: holding(saying(/No act that ended it/)),
      d20191008: notBegun,
      d20191031: surely("ISSUANCE_SUSPENDED"),
      d20230123: surely("ISSUANCE_SUSPENDED"),
      d20230124: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
    whyLifted: { outcome: "NEVER_LIFTED" },
  },
);

fact(
  "T4",
  "on 12 October 2019 Germany gave no new permits for equipment usable in Syria; no end was found",
  `{
    ${act("DEU-TUR-2019-SUSPEND")}
    control(key: "DEU-TUR") {
      end covers { ...Key } endUse { text places { ...Key } } gaps
      ${on("2019-10-11", "2019-10-12", "2019-10-13", "2019-10-14")}
    }
    person(key: "MAAS") { offices { title of { ...Key } attested } }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["DEU"],
      announced: "2019-10-12 DAY",
      effective: null,
      effects: noNewPermits("DEU-TUR"),
      reasons: [stated("MAAS")],
      citations: ["S-EURN excerpt"],
    },
    control: {
      end: "UNKNOWN",
      covers: ["MILITARY-EQUIPMENT"],
      endUse: { text: "use in Syria", places: ["SYR"] },
      gaps: holding(saying(/looked for and not found/)),
      d20191011: notBegun,
      d20191012: surely("ISSUANCE_SUSPENDED"),
      d20191013: surely("ISSUANCE_SUSPENDED"),
      d20191014: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
    person: { offices: [{ title: "foreign minister", of: "DEU", attested: ["2019-10-12"] }] },
  },
);

fact(
  "T5",
  "on 12 October 2019 France suspended at once, until the offensive ends; no end was found",
  `{
    ${act("FRA-TUR-2019-SUSPEND")}
    words: policyAction(key: "FRA-TUR-2019-SUSPEND") { effects { temporary inWords } }
    control(key: "FRA-TUR") {
      end covers { ...Key } endUse { places { ...Key } }
      ${on("2019-10-11", "2019-10-12", "2019-10-14")}
    }
    statement(key: "PARLY-2019-UNTIL-END") {
      by { ...Who } act date { ...Day } about { record { key } }
    }
    person(key: "PARLY") { offices { title of { ...Key } } }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["FRA"],
      announced: "2019-10-12 DAY",
      effective: "2019-10-12 DAY",
      effects: noNewPermits("FRA-TUR"),
      reasons: [stated("PARLY")],
      citations: ["S-EURN excerpt"],
    },
    words: { effects: [{ temporary: true, inWords: saying(/any plan .* at once/) }] },
    control: {
      end: "UNKNOWN",
      covers: ["WAR-MATERIAL"],
      endUse: { places: ["NORTH-EAST-SYRIA"] },
      d20191011: notBegun,
      d20191012: surely("ISSUANCE_SUSPENDED"),
      d20191014: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
    statement: {
      by: ["PARLY"],
      act: "INTEND",
      date: "2019-10-12 DAY",
      about: [{ record: "FRA-TUR-2019-SUSPEND" }],
    },
    person: { offices: [{ title: "minister of the armed forces", of: "FRA" }] },
  },
);

fact(
  "T6",
  "by 13 October 2019 Czechia blocked exports; no end was found",
  `{
    ${act("CZE-TUR-2019-SUSPEND")}
    control(key: "CZE-TUR") {
      end coversUnknown ${on("2019-10-08", "2019-10-12", "2019-10-13", "2019-10-14")}
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["CZE"],
      announced: null,
      effective: "2019-10-09/2019-10-13 RANGE",
      effects: noNewPermits("CZE-TUR"),
      reasons: [reported("EURONEWS")],
      citations: ["S-EURN excerpt"],
    },
    control: {
      end: "UNKNOWN",
      coversUnknown: true,
      d20191008: notBegun,
      d20191012: possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", null),
      d20191013: surely("ISSUANCE_SUSPENDED"),
      d20191014: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
  },
);

fact(
  "T7",
  "on 14 October 2019 the Council of the EU left it to national positions and set no embargo",
  `{
    policyAction(key: "EU-TUR-2019-DECLINE") {
      kind takenBy { ...Key } towards { ...Key } announced { ...Day } announcedIn { key }
      effects { posture } reasons { because { ...Key } basis offeredBy { ...Who } text }
      citations { ...At }
    }
    reactions(to: "EU-TUR-2019-DECLINE") {
      reactions { statements { key act by { ...Who } date { ...Day } text } }
    }
    condemned: statement(key: "EU-COUNCIL-2019-CONDEMNATION") {
      by { ...Who } act date { ...Day } about { record { key } }
    }
    controls(filter: { imposedBy: ["EU", "EU-COUNCIL"], target: ["TUR"] }) { totalCount }
  }`,
  {
    policyAction: {
      kind: "DECLINE",
      takenBy: ["EU-COUNCIL", "EU"],
      towards: ["TUR"],
      announced: "2019-10-14 DAY",
      announcedIn: ["S-FT15"],
      effects: [],
      reasons: [{ ...stated("EU-COUNCIL"), text: saying(/condemnation of the operation/) }],
      citations: ["S-FT15 excerpt", "S-DDP excerpt"],
    },
    reactions: {
      reactions: holding(
        {
          statements: holding({
            key: "EU-COUNCIL-2019-POSITIONS",
            act: "POSITION",
            by: ["EU-COUNCIL"],
            date: "2019-10-14 DAY",
            text: saying(/members .* strong positions of their own.*working group/),
          }),
        },
        {
          statements: holding({
            key: "EUROPEAN-COUNCIL-2019-HALT",
            act: "CLAIM",
            by: ["EUROPEAN-COUNCIL"],
            date: "2019-10-17 DAY",
            text: saying(/decision to stop licensing/),
          }),
        },
      ),
    },
    condemned: {
      by: ["EU-COUNCIL"],
      act: "CONDEMN",
      date: "2019-10-14 DAY",
      about: [{ record: "TUR-SYRIA-2019" }],
    },
    controls: { totalCount: 0 },
  },
);

fact(
  "T8",
  "on 15 October 2019 Spain denied new licences for equipment usable in Syria; no end was found",
  `{
    ${act("ESP-TUR-2019-DENY")}
    control(key: "ESP-TUR") {
      end endUse { places { ...Key } } ${on("2019-10-14", "2019-10-15", "2019-10-16", "2019-10-17")}
    }
  }`,
  {
    policyAction: {
      kind: "PRESUME_DENIAL",
      takenBy: ["ESP"],
      announced: "2019-10-15 DAY",
      effective: null,
      effects: [{ controls: ["ESP-TUR"], posture: "PRESUMPTION_OF_DENIAL" }],
      reasons: [reported("AFP"), reported("AFP", "EU-TUR-2019-DECLINE")],
      citations: ["S-BRAIN excerpt", "S-COMM excerpt"],
    },
    control: {
      end: "UNKNOWN",
      endUse: { places: ["SYR"] },
      d20191014: notBegun,
      d20191015: surely("PRESUMPTION_OF_DENIAL"),
      d20191016: surely("PRESUMPTION_OF_DENIAL"),
      d20191017: possibly("END_UNKNOWN", "PRESUMPTION_OF_DENIAL", null),
    },
  },
);

fact(
  "T9",
  "on 15 October 2019 Italy suspended, as one weak source has it; no end was found",
  `{
    ${act("ITA-TUR-2019-SUSPEND")}
    weak: policyAction(key: "ITA-TUR-2019-SUSPEND") { gaps citations { note } }
    control(key: "ITA-TUR") { end ${on("2019-10-14", "2019-10-15", "2019-10-16")} }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["ITA"],
      announced: "2019-10-15 DAY",
      effective: null,
      effects: noNewPermits("ITA-TUR"),
      reasons: [reported("TELLER-REPORT")],
      citations: ["S-TELL excerpt"],
    },
    weak: {
      gaps: holding(saying(/one weak source/)),
      citations: [{ note: saying(/weak/) }],
    },
    control: {
      end: "UNKNOWN",
      d20191014: notBegun,
      d20191015: surely("ISSUANCE_SUSPENDED"),
      d20191016: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
  },
);

fact(
  "T10",
  "on 15 October 2019 the United Kingdom granted no further licences while it reviewed",
  `{
    ${act("GBR-TUR-2019-SUSPEND")}
    event(key: "GBR-TUR-REVIEW-2019") { kind participants { actor { ...Who } } }
    control(key: "GBR-TUR") {
      coversAll endUse { text places { ...Key } } legalBasis { key }
      ${on("2019-10-14", "2019-10-15", "2021-11-30", "2021-12-10", "2021-12-16")}
    }
    person(key: "RAAB") { offices { title of { ...Key } attested } }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["GBR"],
      announced: "2019-10-15 DAY",
      effective: null,
      effects: noNewPermits("GBR-TUR"),
      reasons: [stated("RAAB", "TUR-SYRIA-2019", "GBR-TUR-REVIEW-2019")],
      citations: ["S-FORC excerpt", "S-COMM excerpt"],
    },
    event: { kind: "REVIEW", participants: [{ actor: "GBR" }] },
    control: {
      coversAll: true,
      endUse: { text: "military operations in Syria", places: ["SYR"] },
      legalBasis: ["GBR-NTE-2021-15"],
      d20191014: notBegun,
      d20191015: surely("ISSUANCE_SUSPENDED"),
      d20211130: surely("ISSUANCE_SUSPENDED"),
      d20211210: possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", "CASE_BY_CASE"),
      d20211216: ended("CASE_BY_CASE"),
    },
    person: { offices: [{ title: "foreign secretary", of: "GBR", attested: ["2019-10-15"] }] },
  },
);

fact(
  "T11",
  "in October 2019 Sweden's ISP stopped exports and recalled two permits; it permits again in 2022",
  `{
    policyAction(key: "SWE-TUR-2019-STOP") {
      kind takenBy { ...Key } effective { ...Day }
      effects {
        controls { key } posture contested
        permits { status which count { value unit } goods { ...Key } }
      }
      reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
    }
    again: policyAction(key: "SWE-TUR-2022-RESUME") {
      takenBy { ...Key } announced { ...Day } effective { ...Day }
      effects { posture names { key } inWords } citations { ...At }
    }
    control(key: "SWE-TUR") {
      covers { ...Key }
      ${on("2019-10-08", "2019-10-31", "2022-06-30", "2022-09-29", "2022-09-30")}
      permits: standing(asOf: "2019-10-31") {
        permits { value certainty candidates { value reason } }
      }
    }
    whyLifted(control: "SWE-TUR") { outcome action { key } remains }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["ISP"],
      effective: "2019-10-09/2019-10-31 RANGE",
      effects: [
        {
          controls: ["SWE-TUR"],
          posture: null,
          contested: true,
          permits: {
            status: "CANCELLED",
            which: saying(/other military equipment/),
            count: { value: 2, unit: "permits" },
            goods: ["OTHER-MILITARY-EQUIPMENT"],
          },
        },
        {
          controls: ["SWE-TUR"],
          posture: "ISSUANCE_SUSPENDED",
          contested: false,
          permits: null,
        },
      ],
      reasons: [reported("AFP")],
      citations: holding("S-BRAIN excerpt", "S-TELL excerpt"),
    },
    again: {
      takenBy: ["ISP"],
      announced: "2022-09-30 DAY",
      effective: "2022-07/2022-09 RANGE",
      effects: [
        {
          posture: "CASE_BY_CASE",
          names: ["ELECTRONIC-EQUIPMENT", "SOFTWARE-DELIVERIES", "TECHNICAL-ASSISTANCE"],
          inWords: saying(/follow-on deliveries/),
        },
      ],
      citations: ["S-EAST excerpt", "S-EPOC excerpt"],
    },
    control: {
      covers: ["WAR-MATERIAL", "OTHER-MILITARY-EQUIPMENT"],
      d20191008: notBegun,
      d20191031: surely("ISSUANCE_SUSPENDED"),
      d20220630: surely("ISSUANCE_SUSPENDED"),
      d20220929: possibly("DATE_COARSE", "ISSUANCE_SUSPENDED", "CASE_BY_CASE"),
      d20220930: ended("CASE_BY_CASE"),
      permits: {
        permits: {
          value: null,
          certainty: "POSSIBLY",
          candidates: [
            { value: "CANCELLED", reason: "CONTESTED" },
            { value: null, reason: "CONTESTED" },
          ],
        },
      },
    },
    whyLifted: {
      outcome: "NO_REASON_RECORDED",
      action: "SWE-TUR-2022-RESUME",
      remains: "CASE_BY_CASE",
    },
  },
);

fact(
  "T12",
  "on 28 June 2022 Türkiye, Finland and Sweden agreed on no arms embargoes among them",
  `{ agreement(key: "TUR-FIN-SWE-MEMORANDUM-2022") {
    parties { ...Key } reached { ...Day } clauses { key text }
    reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
  } }`,
  {
    agreement: {
      parties: ["TUR", "FIN", "SWE"],
      reached: "2022-06-28 DAY",
      clauses: [
        { key: "no-embargoes", text: saying(/None of the three .* national arms embargo/) },
        { key: "export-frameworks", text: saying(/arms exports are adapted .* allies/) },
        { key: "joint-mechanism", text: saying(/permanent mechanism/) },
      ],
      reasons: [unnamed("FIN-SWE-NATO-APPLICATION-2022")],
      citations: ["S-TURD excerpt", "S-TASS1 excerpt", "S-SWAB excerpt"],
    },
  },
);

fact(
  "T13",
  "in December 2021 the United Kingdom ended it: all applications case by case",
  `{
    policyAction(key: "GBR-TUR-2021-LIFT") {
      kind takenBy { ...Key } published { ...Day } announcedIn { key title published { ...Day } }
      citations { ...At }
    }
    whyLifted(control: "GBR-TUR") {
      outcome action { key } remains daysHeld { ranges { least most } } statedByTheAuthority
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } } }
      conditions { kind text }
    }
    why: statement(key: "GBR-2021-FACTUAL-POSITION") { by { ...Who } text }
    backlog: statement(key: "GBR-2021-BACKLOG") {
      by { ...Who } act quantities { value unit } about { record { key } }
    }
  }`,
  {
    policyAction: {
      kind: "LIFT",
      takenBy: ["GBR"],
      published: "2021-12-01/2021-12-16 RANGE",
      announcedIn: [
        {
          key: "GBR-NTE-2021-15",
          title: saying(/2021\/15/),
          published: "2021-12-01/2021-12-16 RANGE",
        },
      ],
      citations: ["S-WECR excerpt"],
    },
    whyLifted: {
      outcome: "LIFTED",
      action: "GBR-TUR-2021-LIFT",
      remains: "CASE_BY_CASE",
      daysHeld: { ranges: [{ least: 778, most: 793 }] },
      statedByTheAuthority: true,
      reasons: [
        {
          basis: "STATED",
          reasons: [{ because: ["GBR-2021-FACTUAL-POSITION"], offeredBy: "GBR" }],
        },
      ],
      conditions: [{ kind: "REVIEW_RULE", text: saying(/case by case .* SELC/) }],
    },
    why: { by: ["GBR"], text: saying(/factual position and the information/) },
    backlog: {
      by: ["GBR"],
      act: "INTEND",
      quantities: [{ value: 8, unit: "weeks" }],
      about: [{ record: "GBR-TUR-2021-LIFT" }],
    },
  },
);

fact(
  "T14",
  "on 24 January 2023 Finland licensed 12,000 tonnes of armour steel, its first since 2019",
  `{
    event(key: "FIN-TUR-LICENCE-2023") {
      kind date { ...Day } participants { actor { ...Who } role } products { key }
      quantities { value unit } text
      reasons { because { ...Key } basis offeredBy { ...Who } } gaps citations { ...At }
    }
    refused: event(key: "FIN-TUR-REFUSAL-2021") { kind date { ...Day } }
    first: statement(key: "FIN-2023-FIRST-LICENCE") { act about { record { key } } text }
    assessed: statement(key: "FIN-2023-ASSESSMENT") { by { ...Who } text }
    control(key: "FIN-TUR") { ${on("2023-01-23", "2023-01-24")} }
    person(key: "SAVOLA") { offices { title of { ...Key } attested } }
  }`,
  {
    event: {
      kind: "LICENCE_DECISION",
      date: "2023-01-24 DAY",
      participants: [
        { actor: "FIN", role: "grants it" },
        { actor: "SAVOLA", role: "responsible minister" },
        { actor: "MIILUX", role: "exporter" },
        { actor: "BMC", role: "recipient" },
        { actor: "TUR", role: "destination" },
      ],
      products: ["ARMOUR-STEEL"],
      quantities: [{ value: 12_000, unit: "tonnes" }],
      text: saying(/valid to December 2025/),
      reasons: [stated("SAVOLA", "FIN-2023-ASSESSMENT"), unnamed("FIN-SWE-NATO-APPLICATION-2022")],
      gaps: holding(saying(/one licence, not as a lifting/)),
      citations: holding("S-MEE1 excerpt", "S-ANW2 excerpt", "S-OBS excerpt"),
    },
    refused: { kind: "LICENCE_DECISION", date: "2021 YEAR" },
    first: {
      act: "REPORT",
      about: [{ record: "FIN-TUR" }, { record: "FIN-TUR-LICENCE-2023" }],
      text: saying(/first for Türkiye since 2019.*refused in 2021/),
    },
    assessed: { by: ["SAVOLA"], text: saying(/foreign and security policy .* positive/) },
    control: {
      d20230123: surely("ISSUANCE_SUSPENDED"),
      d20230124: possibly("END_UNKNOWN", "ISSUANCE_SUSPENDED", null),
    },
    person: { offices: [{ title: "defence minister", of: "FIN", attested: ["2023-01-24"] }] },
  },
);

fact(
  "T15",
  "in July 2023 the Netherlands abolished its presumption of denial, to join a treaty as it says",
  `{
    policyAction(key: "NLD-TUR-SAU-ARE-2023-ABOLISH") {
      kind takenBy { ...Key } announced { ...Day } effective { ...Day } announcedIn { key }
      effects { controls { key } posture was names { key } }
      conditions { kind text appliesTo { key } } citations { ...At }
    }
    whyLifted(control: "NLD-TUR") {
      outcome daysHeld { ranges { least most } } remains statedByTheAuthority
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } } }
    }
    agreement(key: "FRA-DEU-ESP-ARMS-EXPORT-TREATY") { parties { ...Key } }
    control(key: "NLD-TUR-DUAL-USE") {
      ${on("2019-11-01", "2023-07-12", "2023-07-13", "2023-07-15")}
    }
  }`,
  {
    policyAction: {
      kind: "LIFT",
      takenBy: ["NLD"],
      announced: "2023-07-14~ DAY",
      effective: null,
      announcedIn: ["NLD-LETTER-2023"],
      effects: [
        {
          controls: ["NLD-TUR"],
          posture: "CASE_BY_CASE",
          was: null,
          names: ["MILITARY-GOODS"],
        },
        {
          controls: ["NLD-TUR-DUAL-USE"],
          posture: "CASE_BY_CASE",
          was: "PRESUMPTION_OF_DENIAL",
          names: ["DUAL-USE-GOODS-MILITARY"],
        },
        {
          controls: ["NLD-SAU", "NLD-ARE"],
          posture: "CASE_BY_CASE",
          was: "PRESUMPTION_OF_DENIAL",
          names: ["MILITARY-GOODS", "DUAL-USE-GOODS-MILITARY"],
        },
      ],
      conditions: [
        {
          kind: "REVIEW_RULE",
          text: saying(/still bar .* Yemen or northern Syria/),
          appliesTo: ["NLD-TUR", "NLD-TUR-DUAL-USE", "NLD-SAU", "NLD-ARE"],
        },
      ],
      citations: ["S-MILL excerpt", "S-NNL excerpt", "S-NAMO excerpt"],
    },
    whyLifted: {
      outcome: "LIFTED",
      daysHeld: { ranges: [{ least: 1370, most: 1374 }] },
      remains: "CASE_BY_CASE",
      statedByTheAuthority: true,
      reasons: [
        {
          basis: "STATED",
          reasons: [{ because: ["FRA-DEU-ESP-ARMS-EXPORT-TREATY"], offeredBy: "NLD" }],
        },
        {
          basis: "ALLEGED",
          reasons: [
            {
              because: ["TUR-2023-SWEDEN-PLEDGE"],
              offeredBy: { anonymous: "Turkish sources", via: null },
            },
          ],
        },
      ],
    },
    agreement: { parties: ["FRA", "DEU", "ESP"] },
    control: {
      d20191101: possibly("START_UNKNOWN", "PRESUMPTION_OF_DENIAL", null),
      d20230712: surely("PRESUMPTION_OF_DENIAL"),
      d20230713: possibly("DATE_COARSE", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE"),
      d20230715: ended("CASE_BY_CASE"),
    },
  },
);

fact(
  "T16",
  "on 11 September 2024 Norway lifted its restrictions and went back to ordinary practice",
  `{
    policyAction(key: "NOR-TUR-2024-LIFT") {
      kind takenBy { ...Key } announced { ...Day }
      effects { controls { key } posture names { key } } citations { ...At }
    }
    whyLifted(control: "NOR-TUR") {
      outcome action { key } when { ...Day } remains
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } } }
      conditions { kind text }
    }
    reactions(to: "NOR-TUR-2024-LIFT") { reactions { statements { key act by { ...Who } } } }
  }`,
  {
    policyAction: {
      kind: "LIFT",
      takenBy: ["NOR"],
      announced: "2024-09-11 DAY",
      effects: [
        {
          controls: ["NOR-TUR"],
          posture: "CASE_BY_CASE",
          names: ["DEFENCE-MATERIAL", "MULTI-USE-GOODS-MILITARY"],
        },
      ],
      citations: ["S-DUV excerpt", "S-FIN excerpt"],
    },
    whyLifted: {
      outcome: "LIFTED",
      action: "NOR-TUR-2024-LIFT",
      when: "2024-09-11 DAY",
      remains: "CASE_BY_CASE",
      reasons: [
        {
          basis: "STATED",
          reasons: [{ because: ["NOR-2024-ORDINARY-PRACTICE"], offeredBy: "NOR" }],
        },
      ],
      conditions: [{ kind: "REVIEW_RULE", text: saying(/assessed on its own/) }],
    },
    reactions: {
      reactions: holding({
        statements: [
          {
            key: "TUR-2024-NORWAY-WELCOME",
            act: "SUPPORT",
            by: [{ anonymous: "Türkiye's foreign minister", via: null }],
          },
        ],
      }),
    },
  },
);

fact(
  "T17",
  "on 14 December 2020 the United States sanctioned SSB and four persons, over the S-400 alone",
  `{
    policyAction(key: "USA-TUR-2020-SANCTION") {
      kind takenBy { ...Key } announced { ...Day }
      effects { controls { key } posture permits { status which } inWords }
      reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
    }
    event(key: "TUR-S400-PURCHASE") { participants { actor { ...Who } role } products { key } }
    control(key: "USA-TUR-SSB") {
      target { ...Key } directions bindingness coversAll legalBasis { key }
      ${on("2020-12-13", "2020-12-14", "2020-12-15", "2020-12-16")}
    }
    finance: control(key: "USA-TUR-SSB-FINANCE") { target { ...Key } directions }
    persons: control(key: "USA-TUR-SSB-PERSONS") { target { ...Key } directions bindingness }
    acts: policyActions(filter: { because: ["TUR-SYRIA-2019"] }, first: 50) { nodes { key } }
  }`,
  {
    policyAction: {
      kind: "IMPOSE",
      takenBy: ["USA-STATE-DEPARTMENT", "USA"],
      announced: "2020-12-14 DAY",
      effects: [
        {
          controls: ["USA-TUR-SSB"],
          posture: "PROHIBITED",
          permits: { status: "VALID", which: saying(/licences granted before/) },
          inWords: saying(/ITAR and EAR/),
        },
        {
          controls: ["USA-TUR-SSB-FINANCE"],
          posture: "PROHIBITED",
          permits: null,
          inWords: saying(/above 10 million dollars in twelve months, no EXIM/),
        },
        {
          controls: ["USA-TUR-SSB-PERSONS"],
          posture: "PROHIBITED",
          permits: null,
          inWords: saying(/blocking and visa/),
        },
      ],
      reasons: [stated("USA-STATE-DEPARTMENT", "TUR-S400-PURCHASE")],
      citations: ["S-TTL excerpt", "S-WINS excerpt", "S-CED excerpt"],
    },
    event: {
      participants: [
        { actor: "ROSOBORONEXPORT", role: "seller" },
        { actor: "TUR", role: "buyer" },
      ],
      products: ["S-400"],
    },
    control: {
      target: ["SSB"],
      directions: ["EXPORT"],
      bindingness: "BINDING",
      coversAll: true,
      legalBasis: ["USA-CAATSA", "USA-EO-13849"],
      d20201213: notBegun,
      d20201214: surely("PROHIBITED"),
      d20201215: surely("PROHIBITED"),
      d20201216: possibly("END_UNKNOWN", "PROHIBITED", null),
    },
    finance: { target: ["SSB"], directions: ["FINANCE"] },
    persons: {
      target: ["DEMIR", "YIGIT", "GENCOGLU", "ALPER-DENIZ"],
      directions: ["FINANCE", "ENTRY"],
      bindingness: "BINDING",
    },
    acts: {
      nodes: [
        "CAN-TUR-2019-FREEZE",
        "CZE-TUR-2019-SUSPEND",
        "DEU-TUR-2019-SUSPEND",
        "ESP-TUR-2019-DENY",
        "EU-TUR-2019-DECLINE",
        "FIN-TUR-2019-SUSPEND",
        "FRA-TUR-2019-SUSPEND",
        "GBR-TUR-2019-SUSPEND",
        "ITA-TUR-2019-SUSPEND",
        "NLD-TUR-2019-SUSPEND",
        "NOR-TUR-2019-SUSPEND",
        "SWE-TUR-2019-STOP",
      ],
    },
  },
);

fact(
  "T18",
  "a study of 2023 compares the national embargoes: licences fell, several ended after February 2022",
  `{
    source(key: "S-PRIS") { kind title publisher { ...Key } published { ...Day } }
    statement(key: "GALLAGHER-2023-ANALYSIS") {
      by { ...Who } act date { ...Day } about { record { key } } text gaps citations { ...At }
    }
    named: statement(key: "GALLAGHER-2023-EMBARGOES") { by { ...Who } act label }
  }`,
  {
    source: {
      kind: "REPORT",
      title: "National arms embargoes against Türkiye since Operation Peace Spring",
      publisher: "PRISME",
      published: "2023 YEAR",
    },
    statement: {
      by: ["GALLAGHER"],
      act: "REPORT",
      date: "2023 YEAR",
      about: [{ record: "TUR-SYRIA-2019-RESPONSES" }, { record: "TUR-SYRIA-2019" }],
      text: saying(/licences fell in the year after.*ended after February 2022.*NATO/),
      gaps: holding(saying(/Which measures/)),
      citations: ["S-PRIS excerpt"],
    },
    named: { by: ["GALLAGHER"], act: "CHARACTERISE", label: "national arms embargoes" },
  },
);

const gulfState = (target: string) => ({
  target: [target],
  covers: ["MILITARY-GOODS", "DUAL-USE-GOODS-MILITARY"],
  gaps: holding(saying(/since when it had held, and why, was not found/)),
  d20220101: possibly("START_UNKNOWN", "PRESUMPTION_OF_DENIAL", null),
  d20230712: surely("PRESUMPTION_OF_DENIAL"),
  d20230714: possibly("DATE_COARSE", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE"),
  d20230715: ended("CASE_BY_CASE"),
});

fact(
  "Y13",
  "the same Dutch act of July 2023 ended it for Saudi Arabia and the United Arab Emirates",
  `{
    sau: control(key: "NLD-SAU") {
      target { ...Key } covers { ...Key } gaps
      ${on("2022-01-01", "2023-07-12", "2023-07-14", "2023-07-15")}
    }
    are: control(key: "NLD-ARE") {
      target { ...Key } covers { ...Key } gaps
      ${on("2022-01-01", "2023-07-12", "2023-07-14", "2023-07-15")}
    }
    liftings(filter: { imposer: "NLD", from: "2023-07-01", to: "2023-07-31" }) {
      liftings {
        control { key } action { key } when { ...Day } certainty before remains
        daysHeld { startUnknown ranges { least } }
      }
    }
    coverageRecords(filter: { imposer: ["NLD"], target: ["SAU", "ARE"] }) { nodes { key result } }
  }`,
  {
    sau: gulfState("SAU"),
    are: gulfState("ARE"),
    liftings: {
      liftings: ["NLD-ARE", "NLD-SAU", "NLD-TUR", "NLD-TUR-DUAL-USE"].map((control) => ({
        control,
        action: "NLD-TUR-SAU-ARE-2023-ABOLISH",
        when: "2023-07-14~ DAY",
        certainty: "CERTAINLY",
        before: ["PRESUMPTION_OF_DENIAL"],
        remains: "CASE_BY_CASE",
        daysHeld:
          control === "NLD-TUR"
            ? { startUnknown: false, ranges: [{ least: 1370 }] }
            : { startUnknown: true, ranges: [] },
      })),
    },
    coverageRecords: {
      nodes: [
        { key: "COVERAGE-NLD-ARE", result: "LOOKED_FOUND" },
        { key: "COVERAGE-NLD-SAU", result: "LOOKED_FOUND" },
      ],
    },
  },
);

/** Asks for a dispute: what it is about, and each side with its sources. */
const dispute = (key: string) => `dispute(key: "${key}") {
  about { record { key } field }
  versions { says value heldBy { ...Who } citations { ...At } } assessment { text }
}`;

fact(
  "D12",
  "what Sweden stopped: two permits and exports, or ammunition only",
  `{
    ${dispute("SWE-TUR-2019-STOP-SCOPE")}
    control(key: "SWE-TUR") {
      standing(asOf: "2020-01-01") { permits { certainty } disputes { key } }
    }
  }`,
  {
    dispute: {
      about: { record: "SWE-TUR-2019-STOP", field: "effects/SWE-TUR/permits" },
      versions: [
        {
          says: saying(/Two permits were recalled and exports stopped/),
          value: null,
          heldBy: [],
          citations: holding("S-BRAIN excerpt", "S-EAST excerpt"),
        },
        {
          says: saying(/Ammunition only/),
          value: null,
          heldBy: ["TELLER-REPORT"],
          citations: ["S-TELL excerpt"],
        },
      ],
      assessment: null,
    },
    control: {
      standing: { permits: { certainty: "POSSIBLY" }, disputes: ["SWE-TUR-2019-STOP-SCOPE"] },
    },
  },
);

fact(
  "D13",
  "what the EU did: strong national positions, or a decision of the members to halt",
  `{
    ${dispute("EU-TUR-2019-DECLINE-FORM")}
    claims(about: "EU-TUR-2019-DECLINE") { disputes { key } }
  }`,
  {
    dispute: {
      about: { record: "EU-TUR-2019-DECLINE", field: null },
      versions: [
        {
          says: saying(/14 October .* strong national positions, and of no embargo/),
          value: null,
          heldBy: ["EU-COUNCIL"],
          citations: ["S-FT15 excerpt", "S-DDP excerpt"],
        },
        {
          says: saying(/17 October .* decision of the members to halt/),
          value: null,
          heldBy: ["EUROPEAN-COUNCIL"],
          citations: ["S-PROT excerpt"],
        },
      ],
      assessment: null,
    },
    claims: { disputes: ["EU-TUR-2019-DECLINE-FORM"] },
  },
);

fact(
  "D14",
  "why the Netherlands ended it: the treaty, as it says, or Sweden, as Turkish sources allege",
  `{
    ${dispute("NLD-TUR-SAU-ARE-2023-ABOLISH-REASON")}
    policyAction(key: "NLD-TUR-SAU-ARE-2023-ABOLISH") {
      reasons { because { ...Key } basis offeredBy { ...Who } citations { ...At } }
    }
    whyLifted(control: "NLD-TUR") { disputes { key } }
  }`,
  {
    dispute: {
      about: { record: "NLD-TUR-SAU-ARE-2023-ABOLISH", field: "reasons" },
      versions: [
        {
          says: saying(/treaty on arms exports/),
          value: null,
          heldBy: ["NLD"],
          citations: holding("S-MILL excerpt"),
        },
        {
          says: saying(/Erdogan's move on Sweden/),
          value: null,
          heldBy: [{ anonymous: "Turkish sources", via: null }],
          citations: holding("S-MILL excerpt"),
        },
      ],
      assessment: null,
    },
    policyAction: {
      reasons: [
        {
          ...stated("NLD", "FRA-DEU-ESP-ARMS-EXPORT-TREATY"),
          citations: ["S-MILL excerpt", "S-NNL excerpt", "S-NAMO excerpt"],
        },
        {
          because: ["TUR-2023-SWEDEN-PLEDGE"],
          basis: "ALLEGED",
          offeredBy: { anonymous: "Turkish sources", via: null },
          citations: ["S-MILL excerpt", "S-NNL excerpt", "S-NAMO excerpt"],
        },
      ],
    },
    whyLifted: { disputes: holding("NLD-TUR-SAU-ARE-2023-ABOLISH-REASON") },
  },
);
