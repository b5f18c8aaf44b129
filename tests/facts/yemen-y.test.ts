import { fact, holding, saying } from "./fact.ts";

// Saudi Arabia and its coalition in Yemen: courts, revocations, and what was lifted.

const certainly = (value: string) => ({ value, certainty: "CERTAINLY" });
const lanes = "posture { value certainty } permits { value certainty }";
const nothing = { value: null, certainty: "NOTHING_RECORDED" };
const notBegun = { value: null, certainty: "NOT" };
const editors = { anonymous: "the editors of these records", via: null };
const unnamed = { anonymous: "reports read; whose reason it is was not kept", via: null };

fact(
  "Y1",
  "Germany stopped new approvals, then all deliveries, over Khashoggi and Yemen, and prolonged it",
  `{
    freeze: policyAction(key: "DEU-SAU-2018-FREEZE") {
      kind effective { earliest latest } effects { controls { key } posture permits { status } }
      reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
    }
    halt: policyAction(key: "DEU-SAU-2018-HALT") {
      kind effective { earliest latest } effects { posture permits { status } } after { key }
    }
    event(key: "KHASHOGGI-KILLING-2018") { date { ...Day } }
    first: policyAction(key: "DEU-SAU-2019-EXTEND") {
      kind effective { ...Day } effects { posture permits { status } through { ...Day } }
      citations { ...At }
    }
    second: policyAction(key: "DEU-SAU-2020-EXTEND") {
      kind effective { ...Day } effects { posture through { ...Day } } citations { ...At }
    }
    third: policyAction(key: "DEU-SAU-2020-EXTEND-AGAIN") {
      kind effective { ...Day } effects { posture through { ...Day } }
    }
    control(key: "DEU-SAU") {
      target { ...Key }
      eve: standing(asOf: "2018-10-01") { ${lanes} inForce }
      begun: standing(asOf: "2018-12-01") { ${lanes} inForce }
      bridged: standing(asOf: "2019-12-01") { ${lanes} }
      last: standing(asOf: "2021-12-31") { posture { value certainty } }
      after: standing(asOf: "2022-01-01") {
        posture { value certainty candidates { value reason } }
      }
    }
  }`,
  {
    freeze: {
      kind: "SUSPEND_ISSUANCE",
      effective: { earliest: "2018-10-02", latest: "2018-11-30" },
      effects: [{ controls: ["DEU-SAU"], posture: "ISSUANCE_SUSPENDED", permits: null }],
      reasons: [
        { because: ["KHASHOGGI-KILLING-2018"], basis: "REPORTED", offeredBy: unnamed },
        {
          because: ["DEU-COALITION-AGREEMENT", "YEMEN-WAR"],
          basis: "REPORTED",
          offeredBy: unnamed,
        },
      ],
      citations: holding("S-CGTN excerpt", "S-PAN2 excerpt", "S-MILI excerpt"),
    },
    halt: {
      kind: "SUSPEND_PERMITS",
      effective: { earliest: "2018-10-02", latest: "2018-11-30" },
      effects: [{ posture: null, permits: { status: "SUSPENDED" } }],
      after: ["DEU-SAU-2018-FREEZE"],
    },
    event: { date: "2018-10-02 DAY" },
    first: {
      kind: "EXTEND",
      effective: "2019-03-28 DAY",
      effects: [
        {
          posture: "ISSUANCE_SUSPENDED",
          permits: { status: "SUSPENDED" },
          through: "2019-09-30 DAY",
        },
      ],
      citations: holding("S-PAN2 excerpt"),
    },
    second: {
      kind: "EXTEND",
      effective: "2020-03 MONTH",
      effects: [{ posture: "ISSUANCE_SUSPENDED", through: "2020-12-31 DAY" }],
      citations: holding("S-MILI excerpt"),
    },
    third: {
      kind: "EXTEND",
      effective: "2020-12-10 DAY",
      effects: [{ posture: "ISSUANCE_SUSPENDED", through: "2021-12-31 DAY" }],
    },
    control: {
      target: ["SAU"],
      eve: { posture: notBegun, permits: notBegun, inForce: "NOT" },
      begun: {
        posture: certainly("ISSUANCE_SUSPENDED"),
        permits: certainly("SUSPENDED"),
        inForce: "CERTAINLY",
      },
      bridged: { posture: certainly("ISSUANCE_SUSPENDED"), permits: certainly("SUSPENDED") },
      last: { posture: certainly("ISSUANCE_SUSPENDED") },
      after: {
        posture: {
          value: null,
          certainty: "POSSIBLY",
          candidates: [
            { value: "ISSUANCE_SUSPENDED", reason: "STATED_END_PASSED" },
            { value: null, reason: "STATED_END_PASSED" },
          ],
        },
      },
    },
  },
);

fact(
  "Y2",
  "on 10 December 2020 Germany revoked licences on hold, co-operation projects left out",
  `{
    policyAction(key: "DEU-SAU-2020-REVOKE") {
      kind effective { ...Day }
      effects {
        controls { key } posture permits { status which } exempts { goods { ...Key } text }
      }
      reasons { because { ...Key } text }
      conditions { kind text appliesTo { key } } citations { ...At }
    }
    control(key: "DEU-SAU") {
      before: standing(asOf: "2020-12-09") { permits { value certainty } }
      on: standing(asOf: "2020-12-10") {
        permits { value certainty } posture { value certainty } exemptions { exempts { text } }
      }
      later: standing(asOf: "2022-06-01") { permits { value certainty } }
    }
    emirates: inForce(asOf: "2021-01-01", filter: { target: "ARE", imposer: "DEU" }) { outcome }
    joint: control(key: "DEU-ARE-JOINT") {
      target { ...Key }
      standing(asOf: "2020-12-10") { posture { value } conditions { condition { key } } }
    }
  }`,
  {
    policyAction: {
      kind: "CANCEL_PERMITS",
      effective: "2020-12-10 DAY",
      effects: [
        {
          controls: ["DEU-SAU"],
          posture: null,
          permits: { status: "CANCELLED", which: saying(/only been on hold/) },
          exempts: { goods: ["JOINTLY-MADE-GOODS"], text: saying(/European co-operation/) },
        },
        {
          controls: ["DEU-SAU-JOINT", "DEU-ARE-JOINT"],
          posture: "CASE_BY_CASE_WITH_CONDITIONS",
          permits: null,
          exempts: null,
        },
      ],
      reasons: [{ because: ["YEMEN-WAR"], text: saying(/Yemen/) }],
      conditions: [
        {
          kind: "UNDERTAKING",
          text: saying(/made jointly .* first to Saudi Arabia or the Emirates/),
          appliesTo: ["DEU-SAU-JOINT", "DEU-ARE-JOINT"],
        },
      ],
      citations: holding("S-ANSA excerpt", "S-UMM excerpt"),
    },
    control: {
      before: { permits: certainly("SUSPENDED") },
      on: {
        permits: certainly("CANCELLED"),
        posture: certainly("ISSUANCE_SUSPENDED"),
        exemptions: [{ exempts: { text: saying(/co-operation projects/) } }],
      },
      later: { permits: certainly("CANCELLED") },
    },
    emirates: { outcome: "NONE_IN_FORCE" },
    joint: {
      target: ["ARE"],
      standing: {
        posture: { value: "CASE_BY_CASE_WITH_CONDITIONS" },
        conditions: [{ condition: "DEU-SAU-2020-REVOKE/not-first-delivered" }],
      },
    },
  },
);

fact(
  "Y3",
  "in January 2024, by one weak source, Germany let IRIS-T go and dropped a veto on Eurofighters",
  `{ policyAction(key: "DEU-SAU-2024-EASE") {
    kind effective { ...Day }
    effects { controls { key } posture names { key } exempts { to { ...Key } text } inWords }
    reasons { key because { ...Key } basis offeredBy { ...Who } text }
    gaps citations { source { key gaps } note }
  } }`,
  {
    policyAction: {
      kind: "EASE",
      effective: "2024-01 MONTH",
      effects: [
        {
          controls: ["DEU-SAU"],
          posture: null,
          names: ["IRIS-T"],
          exempts: { to: ["SAU"], text: saying(/IRIS-T .*approved/) },
          inWords: null,
        },
        {
          controls: ["DEU-SAU"],
          posture: null,
          names: ["EUROFIGHTER"],
          exempts: null,
          inWords: saying(/veto dropped in the talks/),
        },
      ],
      reasons: [
        {
          key: "attack-on-israel",
          because: ["ISR-ATTACK-2023"],
          basis: "REPORTED",
          offeredBy: "SCIENCEWEEK-CZ",
          text: saying(/attack on Israel in October 2023/),
        },
        {
          key: "constructive-role",
          because: ["SAU-2024-CONSTRUCTIVE-ROLE"],
          basis: "REPORTED",
          offeredBy: "SCIENCEWEEK-CZ",
          text: saying(/constructive/),
        },
      ],
      gaps: holding(saying(/one weak source/)),
      citations: [
        {
          source: { key: "S-SCW", gaps: holding(saying(/weak source/)) },
          note: saying(/weak source/),
        },
      ],
    },
  },
);

fact(
  "Y4",
  "on 20 June 2019 the Court of Appeal ruled, and the government granted no new licences meanwhile",
  `{
    event(key: "GBR-CAAT-JUDGMENT-2019") {
      kind aliases date { ...Day } participants { actor { ...Who } role } text citations { ...At }
    }
    policyAction(key: "GBR-SAU-2019-PAUSE") {
      kind announced { ...Day } effective { ...Day }
      effects { controls { key target { ...Key } endUse { places { ...Key } } } posture temporary }
      reasons { because { ...Key } basis offeredBy { ...Who } } citations { ...At }
    }
    control(key: "GBR-SAU-YEMEN") {
      eve: standing(asOf: "2019-06-19") { posture { value certainty } }
      on: standing(asOf: "2019-06-20") { posture { value certainty } inForce }
    }
  }`,
  {
    event: {
      kind: "JUDGMENT",
      aliases: ["CAAT v SSIT"],
      date: "2019-06-20 DAY",
      participants: [
        { actor: "GBR-COURT-OF-APPEAL", role: "decides" },
        { actor: "CAAT", role: "claimant" },
        { actor: "GBR-DIT", role: saying(/^defendant/) },
      ],
      text: saying(/had not assessed .*in the past; in that one respect they were unlawful/),
      citations: holding("S-AOL excerpt", "S-YUK excerpt"),
    },
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      announced: "2019-06-20 DAY",
      effective: null,
      effects: [
        {
          controls: [
            {
              key: "GBR-SAU-YEMEN",
              target: ["SAU", "YEMEN-COALITION"],
              endUse: { places: ["YEM"] },
            },
          ],
          posture: "ISSUANCE_SUSPENDED",
          temporary: true,
        },
      ],
      reasons: [
        { because: ["GBR-CAAT-JUDGMENT-2019"], basis: "STATED", offeredBy: "GBR" },
        { because: ["YEMEN-WAR"], basis: "ANALYSIS", offeredBy: editors },
      ],
      citations: holding("S-AOL excerpt", "S-YUK excerpt"),
    },
    control: {
      eve: { posture: notBegun },
      on: { posture: certainly("ISSUANCE_SUSPENDED"), inForce: "CERTAINLY" },
    },
  },
);

fact(
  "Y5",
  "in September 2019 Truss apologised for licences granted by error in breach of the undertaking",
  `{
    statement(key: "TRUSS-2019-APOLOGY") {
      by { ...Who } date { ...Day } text grounds about { record { key } } citations { ...At }
    }
    event(key: "GBR-SAU-LICENCES-2019") {
      kind date { ...Day } reasons { basis offeredBy { ...Who } text }
    }
    condition(key: "GBR-SAU-2019-PAUSE/no-new-licences") {
      kind obliges { ...Key } fulfilment settledBy { ...Key }
    }
    source(key: "S-PP19") { kind published { ...Day } }
  }`,
  {
    statement: {
      by: ["TRUSS"],
      date: "2019-09-16/2019-09-26 RANGE",
      text: saying(/apologises .*breach of the undertaking/),
      grounds: ["error"],
      about: [{ record: "GBR-SAU-LICENCES-2019" }, { record: "GBR-SAU-2019-PAUSE" }],
      citations: ["S-PP19 excerpt"],
    },
    event: {
      kind: "LICENCE_DECISION",
      date: "2019-06-20/2019-09-26 RANGE",
      reasons: [{ basis: "STATED", offeredBy: "TRUSS", text: saying(/error/) }],
    },
    condition: {
      kind: "UNDERTAKING",
      obliges: ["GBR"],
      fulfilment: "BREACHED",
      settledBy: ["GBR-SAU-LICENCES-2019"],
    },
    source: { kind: "PARLIAMENTARY_RECORD", published: "2019-09-26 DAY" },
  },
);

fact(
  "Y6",
  "about 7 July 2020 licensing resumed on a review that saw no pattern; a new suit failed in 2023",
  `{
    control(key: "GBR-SAU-YEMEN") {
      before: standing(asOf: "2020-07-05") { posture { value certainty } }
      about: standing(asOf: "2020-07-07") { posture { certainty candidates { value } } }
      after: standing(asOf: "2020-07-08") { posture { value certainty } inForce remains }
    }
    policyAction(key: "GBR-SAU-2020-RESUME") {
      kind effective { edtf earliest latest } effects { inWords } citations { ...At }
    }
    whyLifted(control: "GBR-SAU-YEMEN") {
      outcome action { key } statedByTheAuthority daysHeld { ranges { least most } }
      reasons { basis reasons { text offeredBy { ...Who } because { ...Key } } }
      chain { role record { key } }
    }
    event(key: "GBR-CAAT-JUDGMENT-2023") {
      kind date { ...Day } name participants { actor { ...Who } } citations { ...At }
    }
  }`,
  {
    control: {
      before: { posture: certainly("ISSUANCE_SUSPENDED") },
      about: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [{ value: "ISSUANCE_SUSPENDED" }, { value: "CASE_BY_CASE" }],
        },
      },
      after: { posture: certainly("CASE_BY_CASE"), inForce: "NOT", remains: "CASE_BY_CASE" },
    },
    policyAction: {
      kind: "LIFT",
      effective: { edtf: "2020-07-07~", earliest: "2020-07-06", latest: "2020-07-08" },
      effects: [{ inWords: saying(/backlog is worked off/) }],
      citations: holding("S-REPW excerpt"),
    },
    whyLifted: {
      outcome: "LIFTED",
      action: "GBR-SAU-2020-RESUME",
      statedByTheAuthority: true,
      daysHeld: { ranges: [{ least: 382, most: 384 }] },
      reasons: [
        {
          basis: "STATED",
          reasons: [
            {
              text: saying(/isolated incidents only, and no pattern/),
              offeredBy: "TRUSS",
              because: ["GBR-YEMEN-REVIEW-2020"],
            },
          ],
        },
      ],
      chain: [
        { role: "TRIGGER", record: "GBR-CAAT-JUDGMENT-2019" },
        { role: "TRIGGER", record: "YEMEN-WAR" },
        { role: "IMPOSED", record: "GBR-SAU-2019-PAUSE" },
        { role: "BREACHED", record: "GBR-SAU-LICENCES-2019" },
        { role: "REACTION", record: "TRUSS-2019-APOLOGY" },
        { role: "FINDING", record: "GBR-YEMEN-REVIEW-2020" },
        { role: "LIFTED", record: "GBR-SAU-2020-RESUME" },
        { role: "CONSEQUENCE", record: "GBR-CAAT-ACTION-2020" },
        { role: "RULED", record: "GBR-CAAT-JUDGMENT-2023" },
      ],
    },
    event: {
      kind: "JUDGMENT",
      date: "2023-06-06 DAY",
      name: saying(/rejects/),
      participants: [{ actor: "GBR-HIGH-COURT" }, { actor: "CAAT" }],
      citations: ["S-PAJ excerpt"],
    },
  },
);

fact(
  "Y7",
  "Italy suspended licences in July 2019 and on 29 January 2021 revoked at least six",
  `{
    suspension: policyAction(key: "ITA-SAU-2019-SUSPEND") {
      kind effective { ...Day } effects { controls { key } permits { status } }
    }
    revocation: policyAction(key: "ITA-SAU-2021-REVOKE") {
      kind effective { ...Day }
      effects {
        controls { key }
        permits {
          status count { value unit bound } value { value unit what } goods { ...Key } named
        }
      }
      reasons { because { ...Key } basis text } citations { ...At }
    }
    licence: event(key: "ITA-LICENCE-MAE-45560") {
      quantities { value unit what bound partOf { value bound } } products { key }
    }
    resolution: event(key: "ITA-CHAMBER-RESOLUTION") { kind name participants { actor { ...Who } } }
    statement(key: "ITA-2021-FIRST-REVOCATION") { act label about { record { key } } }
    control(key: "ITA-SAU") {
      legalBasis { key title }
      before: standing(asOf: "2019-06-30") { inForce }
      suspended: standing(asOf: "2021-01-28") { permits { value certainty } }
      revoked: standing(asOf: "2021-01-29") { permits { value certainty } inForce }
    }
    emirates: control(key: "ITA-ARE") {
      standing(asOf: "2021-01-29") { permits { value certainty } inForce }
    }
  }`,
  {
    suspension: {
      kind: "SUSPEND_PERMITS",
      effective: "2019-07 MONTH",
      effects: [{ controls: ["ITA-SAU", "ITA-ARE"], permits: { status: "SUSPENDED" } }],
    },
    revocation: {
      kind: "CANCEL_PERMITS",
      effective: "2021-01-29 DAY",
      effects: [
        {
          controls: ["ITA-SAU", "ITA-ARE"],
          permits: {
            status: "CANCELLED",
            count: { value: 6, unit: "authorisations", bound: "AT_LEAST" },
            value: { value: 411_000_000, unit: "EUR", what: saying(/MAE 45560/) },
            goods: ["BOMBS", "MISSILES", "MK-BOMBS"],
            named: ["MAE 45560"],
          },
        },
      ],
      reasons: [
        { because: ["ITA-CHAMBER-RESOLUTION"], basis: "REPORTED", text: saying(/8-00096/) },
        { because: ["YEMEN-WAR"], basis: "REPORTED", text: saying(/Human rights/) },
      ],
      citations: holding("S-GAZZ excerpt", "S-ITIN excerpt", "S-TASN excerpt"),
    },
    licence: {
      quantities: [
        { value: 20_000, unit: "bombs", what: "licensed", bound: "ABOUT", partOf: null },
        {
          value: 12_700,
          unit: "bombs",
          what: saying(/^not delivered/),
          bound: "AT_LEAST",
          partOf: { value: 20_000, bound: "ABOUT" },
        },
        { value: 411_000_000, unit: "EUR", what: "worth", bound: "ABOUT", partOf: null },
      ],
      products: ["MK-BOMBS"],
    },
    resolution: {
      kind: "VOTE",
      name: saying(/8-00096/),
      participants: [{ actor: "ITA-CHAMBER" }],
    },
    statement: {
      act: "CHARACTERISE",
      label: saying(/first revocation .*185\/1990/),
      about: [{ record: "ITA-SAU-2021-REVOKE" }],
    },
    control: {
      legalBasis: [{ key: "ITA-LAW-185-1990", title: saying(/185\/1990/) }],
      before: { inForce: "NOT" },
      suspended: { permits: certainly("SUSPENDED") },
      revoked: { permits: certainly("CANCELLED"), inForce: "CERTAINLY" },
    },
    emirates: {
      standing: { permits: certainly("CANCELLED"), inForce: "CERTAINLY" },
    },
  },
);

fact(
  "Y8",
  "in mid-2021 UAMA withdrew the stricter end-user certificate, while revoked licences stayed blocked",
  `{
    policyAction(key: "ITA-SAU-2021-EASE") {
      kind takenBy { ...Key } effective { ...Day }
      effects { controls { key } kind was posture permits { status } inWords }
      reasons { because { ...Key } basis text } citations { ...At }
    }
    control(key: "ITA-SAU-OTHER") {
      covers { ...Key } excludes { ...Key }
      before: standing(asOf: "2021-06-29") { posture { value certainty } }
      after: standing(asOf: "2021-07-05") { posture { value certainty } }
    }
    revoked: control(key: "ITA-SAU") {
      standing(asOf: "2021-07-05") { permits { value certainty } inForce }
    }
    liftings(filter: { imposer: "ITA", includeEasings: true, to: "2021-12-31" }) {
      liftings { control { key } lifts remains }
    }
  }`,
  {
    policyAction: {
      kind: "EASE",
      takenBy: ["ITA-UAMA"],
      effective: "2021-06-30/2021-07-05 RANGE",
      effects: [
        {
          controls: ["ITA-SAU-OTHER", "ITA-ARE-OTHER"],
          kind: null,
          was: "CASE_BY_CASE_WITH_CONDITIONS",
          posture: "CASE_BY_CASE",
          permits: null,
          inWords: saying(/end-user certificate is no longer required/),
        },
        {
          controls: ["ITA-SAU", "ITA-ARE"],
          kind: "CLARIFY",
          was: null,
          posture: null,
          permits: null,
          inWords: saying(/remains blocked/),
        },
      ],
      reasons: [{ because: ["ITA-GULF-RELATIONS"], basis: "REPORTED", text: saying(/Gulf/) }],
      citations: holding("S-AGN excerpt", "S-BAHM excerpt"),
    },
    control: {
      covers: ["DEFENCE-GOODS"],
      excludes: ["BOMBS", "MISSILES"],
      before: { posture: certainly("CASE_BY_CASE_WITH_CONDITIONS") },
      after: { posture: certainly("CASE_BY_CASE") },
    },
    revoked: { standing: { permits: certainly("CANCELLED"), inForce: "CERTAINLY" } },
    liftings: {
      liftings: [
        { control: "ITA-ARE-OTHER", lifts: false, remains: "CASE_BY_CASE" },
        { control: "ITA-SAU-OTHER", lifts: false, remains: "CASE_BY_CASE" },
      ],
    },
  },
);

fact(
  "Y9",
  "in April 2023, on a Monday about the 17th, the Meloni cabinet lifted the ban for the Emirates only",
  `{
    control(key: "ITA-ARE") {
      eve: standing(asOf: "2023-04-15") { posture { value certainty } inForce }
      after: standing(asOf: "2023-04-18") {
        posture { value certainty } inForce remains cancelledEarlier { act { key } }
      }
    }
    saudi: control(key: "ITA-SAU") { standing(asOf: "2023-04-18") { inForce } gaps }
    whyLifted(control: "ITA-ARE") {
      outcome action { key takenBy { ... on Record { key displayName } } } when { edtf }
      statedByTheAuthority daysHeld { startUnknown }
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } } }
    }
    policyAction(key: "ITA-ARE-2023-LIFT") {
      resolvedFrom { field words } effects { was posture } citations { ...At }
    }
  }`,
  {
    control: {
      eve: { posture: certainly("PROHIBITED"), inForce: "CERTAINLY" },
      after: {
        posture: certainly("CASE_BY_CASE"),
        inForce: "NOT",
        remains: "CASE_BY_CASE",
        cancelledEarlier: [{ act: "ITA-SAU-2021-REVOKE" }],
      },
    },
    saudi: {
      standing: { inForce: "CERTAINLY" },
      gaps: holding(saying(/end of it for Saudi Arabia .*not found/)),
    },
    whyLifted: {
      outcome: "LIFTED",
      action: {
        key: "ITA-ARE-2023-LIFT",
        takenBy: [
          { key: "ITA", displayName: "Italy" },
          { key: "ITA-CABINET", displayName: saying(/Cabinet of Italy/) },
        ],
      },
      when: { edtf: "2023-04-17~" },
      statedByTheAuthority: false,
      daysHeld: { startUnknown: true },
      reasons: [
        {
          basis: "REPORTED",
          reasons: [
            { because: ["ARE-YEMEN-END"], offeredBy: "RUETIR" },
            { because: ["ARE-YEMEN-FUNDS"], offeredBy: "RUETIR" },
          ],
        },
      ],
    },
    policyAction: {
      resolvedFrom: [{ field: "effective", words: "Monday" }],
      effects: [{ was: "PROHIBITED", posture: "CASE_BY_CASE" }],
      citations: ["S-RUET excerpt"],
    },
  },
);

fact(
  "Y10",
  "Wallonia itself stopped two end users, and on 9 March 2020 the Council of State suspended licences",
  `{
    stop: policyAction(key: "BEL-WALLONIA-SAU-2020-STOP") {
      kind takenBy { ...Key } effective { ...Day }
      effects { controls { key imposedBy { ...Key } target { ...Key } } posture }
      reasons { basis text }
    }
    court: policyAction(key: "BEL-WALLONIA-SAU-2020-COURT-SUSPEND") {
      kind takenBy { ...Key } effective { ...Day } effects { controls { key } permits { status } }
      reasons { because { ...Key } basis offeredBy { ...Who } text } citations { ...At }
    }
    organization(key: "BEL-WALLONIA") { kind state { key } }
    control(key: "BEL-WALLONIA-SAU") {
      imposedBy { ...Key }
      eve: standing(asOf: "2020-03-08") { ${lanes} inForce }
      on: standing(asOf: "2020-03-09") { ${lanes} inForce }
    }
    airForce: control(key: "BEL-WALLONIA-SAU-AIR-FORCE") {
      standing(asOf: "2020-03-09") { ${lanes} }
    }
  }`,
  {
    stop: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["BEL-WALLONIA"],
      effective: "2020-02 MONTH",
      effects: [
        {
          controls: [
            { key: "BEL-WALLONIA-SAU-MOD", imposedBy: "BEL-WALLONIA", target: ["SAU-MOD"] },
            {
              key: "BEL-WALLONIA-SAU-AIR-FORCE",
              imposedBy: "BEL-WALLONIA",
              target: ["SAU-AIR-FORCE"],
            },
          ],
          posture: "ISSUANCE_SUSPENDED",
        },
      ],
      reasons: [{ basis: "REPORTED", text: saying(/Human rights .*humanitarian law/) }],
    },
    court: {
      kind: "COURT_SUSPEND",
      takenBy: ["BEL-COUNCIL-OF-STATE"],
      effective: "2020-03-09 DAY",
      effects: [{ controls: ["BEL-WALLONIA-SAU"], permits: { status: "SUSPENDED" } }],
      reasons: [
        {
          because: ["BEL-WALLONIA-SAU-LICENCES"],
          basis: "STATED",
          offeredBy: "BEL-COUNCIL-OF-STATE",
          text: saying(/not reasoned well enough/),
        },
        {
          because: ["YEMEN-WAR"],
          basis: "REPORTED",
          offeredBy: unnamed,
          text: saying(/humanitarian law/),
        },
        {
          because: ["BEL-NGO-ACTIONS"],
          basis: "REPORTED",
          offeredBy: unnamed,
          text: saying(/gone to court/),
        },
      ],
      citations: holding("S-LEVI excerpt", "S-NIEU excerpt"),
    },
    organization: { kind: "SUBNATIONAL_GOVERNMENT", state: "BEL" },
    control: {
      imposedBy: "BEL-WALLONIA",
      eve: { posture: nothing, permits: notBegun, inForce: "NOT" },
      on: { posture: nothing, permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
    airForce: {
      standing: { posture: certainly("ISSUANCE_SUSPENDED"), permits: nothing },
    },
  },
);

fact(
  "Y11",
  "on 7 August 2020 licences for the National Guard were suspended, those for the Royal Guard not",
  `{
    policyAction(key: "BEL-WALLONIA-SAU-2020-COURT-SUSPEND-GUARD") {
      kind takenBy { ...Key } effective { ...Day } effects { controls { key } permits { status } }
      conditions { kind text } reasons { text } citations { ...At }
    }
    national: control(key: "BEL-WALLONIA-SAU-NATIONAL-GUARD") {
      target { ...Key }
      eve: standing(asOf: "2020-08-06") { permits { certainty } inForce }
      on: standing(asOf: "2020-08-07") { permits { value certainty } inForce }
    }
    royal: control(key: "BEL-WALLONIA-SAU-ROYAL-GUARD") {
      target { ...Key } standing(asOf: "2020-08-07") { inForce } gaps
    }
  }`,
  {
    policyAction: {
      kind: "COURT_SUSPEND",
      takenBy: ["BEL-COUNCIL-OF-STATE"],
      effective: "2020-08-07 DAY",
      effects: [
        { controls: ["BEL-WALLONIA-SAU-NATIONAL-GUARD"], permits: { status: "SUSPENDED" } },
      ],
      conditions: [{ kind: "EXEMPTION", text: saying(/Royal Guard are not suspended/) }],
      reasons: [{ text: saying(/Human rights .*as in March/) }],
      citations: ["S-UPRI excerpt"],
    },
    national: {
      target: ["SAU-NATIONAL-GUARD"],
      eve: { permits: { certainty: "NOT" }, inForce: "NOT" },
      on: { permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
    royal: {
      target: ["SAU-ROYAL-GUARD"],
      standing: { inForce: "NOTHING_RECORDED" },
      gaps: holding(saying(/left them alone in August 2020/)),
    },
  },
);

fact(
  "Y12",
  "about 5 March 2021 four licences issued anew in November 2020 were suspended, for the third time",
  `{
    reissue: policyAction(key: "BEL-WALLONIA-SAU-2020-REISSUE") {
      kind takenBy { ...Key } effective { ...Day }
      effects { permits { status count { value unit bound } } }
    }
    court: policyAction(key: "BEL-WALLONIA-SAU-2021-COURT-SUSPEND") {
      kind name takenBy { ...Key } effective { edtf earliest latest } against { key }
      effects { permits { status count { value unit bound } } } citations { ...At }
    }
    control(key: "BEL-WALLONIA-SAU") {
      reissued: standing(asOf: "2020-12-01") { permits { value certainty } }
      about: standing(asOf: "2021-03-05") { permits { certainty candidates { value } } }
      again: standing(asOf: "2021-03-06") { permits { value certainty } }
    }
  }`,
  {
    reissue: {
      kind: "REASSESS",
      takenBy: ["BEL-WALLONIA"],
      effective: "2020-11 MONTH",
      effects: [
        { permits: { status: "VALID", count: { value: 4, unit: "licences", bound: "EXACTLY" } } },
      ],
    },
    court: {
      kind: "COURT_SUSPEND",
      name: saying(/third suspension/),
      takenBy: ["BEL-COUNCIL-OF-STATE"],
      effective: { edtf: "2021-03-05~", earliest: "2021-03-04", latest: "2021-03-06" },
      against: ["BEL-WALLONIA-SAU-2020-REISSUE"],
      effects: [
        {
          permits: { status: "SUSPENDED", count: { value: 4, unit: "licences", bound: "EXACTLY" } },
        },
      ],
      citations: holding("S-ALTH excerpt", "S-IRPR excerpt"),
    },
    control: {
      reissued: { permits: certainly("VALID") },
      about: {
        permits: {
          certainty: "POSSIBLY",
          candidates: [{ value: "SUSPENDED" }, { value: "VALID" }],
        },
      },
      again: { permits: certainly("SUSPENDED") },
    },
  },
);

fact(
  "Y14",
  "on 9 August 2024 the United States ended its suspension of 2021, since Saudi Arabia met its end",
  `{
    control(key: "USA-SAU-OFFENSIVE") {
      covers { ...Key }
      y2020: standing(asOf: "2020-12-31") { posture { value certainty } }
      y2021: standing(asOf: "2021-06-30") { posture { certainty candidates { value reason } } }
      y2022: standing(asOf: "2022-01-01") { posture { value certainty } }
      eve: standing(asOf: "2024-08-08") { inForce }
      on: standing(asOf: "2024-08-09") {
        posture { value certainty } inForce remains conditions { condition { kind text } }
      }
    }
    imposed: policyAction(key: "USA-SAU-2021-SUSPEND") { effective { ...Day } }
    whyLifted(control: "USA-SAU-OFFENSIVE") {
      outcome when { ...Day } statedByTheAuthority
      reasons { basis reasons { because { ...Key } offeredBy { ...Who } text } }
      conditions { kind fulfilment settledBy { ...Key } heldBy { ...Key } }
    }
    truce: event(key: "YEMEN-TRUCE-2022") { during { edtf } }
    report: statement(key: "REUTERS-2024-SAU-REPORT") { by { ...Who } date { ...Day } }
    confirmed: statement(key: "USA-2024-SAU-CONFIRMED") {
      by { ...Who } act date { ...Day } about { record { key } } citations { ...At }
    }
  }`,
  {
    control: {
      covers: ["OFFENSIVE-WEAPONS", "AIR-TO-GROUND-MUNITIONS"],
      y2020: { posture: notBegun },
      y2021: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "ISSUANCE_SUSPENDED", reason: "DATE_COARSE" },
            { value: null, reason: "DATE_COARSE" },
          ],
        },
      },
      y2022: { posture: certainly("ISSUANCE_SUSPENDED") },
      eve: { inForce: "CERTAINLY" },
      on: {
        posture: certainly("CASE_BY_CASE"),
        inForce: "NOT",
        remains: "CASE_BY_CASE",
        conditions: [
          { condition: { kind: "REVIEW_RULE", text: saying(/Conventional Arms Transfer Policy/) } },
          { condition: { kind: "REVIEW_RULE", text: saying(/Congress still reviews/) } },
        ],
      },
    },
    imposed: { effective: "2021 YEAR" },
    whyLifted: {
      outcome: "LIFTED",
      when: "2024-08-09 DAY",
      statedByTheAuthority: true,
      reasons: [
        {
          basis: "STATED",
          reasons: [
            {
              because: ["YEMEN-TRUCE-2022", "SAU-YEMEN-RESTRAINT"],
              offeredBy: "USA-STATE-DEPARTMENT",
              text: saying(/truce since March 2022, no air strikes, .*harm to civilians/),
            },
          ],
        },
      ],
      conditions: [
        {
          kind: "PRECONDITION",
          fulfilment: "MET",
          settledBy: ["YEMEN-TRUCE-2022", "SAU-YEMEN-RESTRAINT"],
          heldBy: null,
        },
        { kind: "REVIEW_RULE", fulfilment: "UNKNOWN", settledBy: [], heldBy: null },
        { kind: "REVIEW_RULE", fulfilment: "UNKNOWN", settledBy: [], heldBy: "USA-CONGRESS" },
      ],
    },
    truce: { during: { edtf: "2022-03/.." } },
    report: {
      by: ["REUTERS", { anonymous: saying(/does not name/), via: "REUTERS" }],
      date: "2024-08-09 DAY",
    },
    confirmed: {
      by: ["USA-STATE-DEPARTMENT"],
      act: "CONFIRM",
      date: "2024-08-09 DAY",
      about: [{ record: "REUTERS-2024-SAU-REPORT" }, { record: "USA-SAU-2024-LIFT" }],
      citations: holding("S-ARY2 excerpt", "S-DAWN excerpt", "S-OUT excerpt"),
    },
  },
);
