import { fact, holding, saying } from "./fact.ts";

// Arms for Israel since October 2023: pauses, suspended permits, courts and a decree-law.

const certainly = (value: string) => ({ value, certainty: "CERTAINLY" });
const nothing = { value: null, certainty: "NOTHING_RECORDED" };
const notBegun = { value: null, certainty: "NOT" };
const lanes = "posture { value certainty } permits { value certainty }";
const editors = { anonymous: "the editors of these records", via: null };
const unnamed = { anonymous: "reports read; whose reason it is was not kept", via: null };

fact(
  "I1",
  "since 8 January 2024 Canada issues no new permits for arms usable in Gaza; existing ones went on",
  `{
    policyAction(key: "CAN-ISR-2024-PAUSE") {
      kind effective { ...Day } effects { controls { key } posture permits { status } }
      reasons { because { ...Key } basis offeredBy { ...Who } } gaps citations { ...At }
    }
    control(key: "CAN-ISR") {
      target { ...Key } endUse { text places { ...Key } }
      eve: standing(asOf: "2024-01-07") { posture { value certainty } }
      on: standing(asOf: "2024-01-08") { ${lanes} inForce }
      later: standing(asOf: "2024-12-01") { posture { certainty candidates { value reason } } }
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      effective: "2024-01-08 DAY",
      effects: [{ controls: ["CAN-ISR"], posture: "ISSUANCE_SUSPENDED", permits: null }],
      reasons: [{ because: ["GAZA-2023"], basis: "REPORTED", offeredBy: unnamed }],
      gaps: holding(saying(/Permits that existed went on/)),
      citations: holding("S-MINA excerpt", "S-INN excerpt"),
    },
    control: {
      target: ["ISR"],
      endUse: { text: saying(/used in Gaza/), places: ["GAZA"] },
      eve: { posture: notBegun },
      on: {
        posture: certainly("ISSUANCE_SUSPENDED"),
        permits: notBegun,
        inForce: "CERTAINLY",
      },
      later: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "ISSUANCE_SUSPENDED", reason: "END_UNKNOWN" },
            { value: null, reason: "END_UNKNOWN" },
          ],
        },
      },
    },
  },
);

fact(
  "I2",
  "in March 2024, after a motion of the NDP in the House, Joly said that arms exports will end",
  `{
    event(key: "CAN-GAZA-MOTION-2024") {
      kind date { ...Day } participants { actor { ...Who } role } gaps citations { ...At }
    }
    statement(key: "JOLY-2024-EXPORTS-END") {
      by { ...Who } act date { ...Day } text about { record { key } }
      reasons { because { ...Key } } citations { ...At }
    }
    person(key: "JOLY") { offices { title of { ...Key } } }
    control(key: "CAN-ISR") { standing(asOf: "2024-04-01") { since { act { key } } } }
  }`,
  {
    event: {
      kind: "VOTE",
      date: "2024-03 MONTH",
      participants: [
        { actor: "CAN-HOUSE-OF-COMMONS", role: "votes" },
        { actor: "CAN-NDP", role: "mover" },
      ],
      gaps: holding(saying(/nor whether it binds/)),
      citations: ["S-INN excerpt"],
    },
    statement: {
      by: ["JOLY"],
      act: "INTEND",
      date: "2024-03 MONTH",
      text: saying(/will end/),
      about: [{ record: "CAN-ISR" }],
      reasons: [{ because: ["CAN-GAZA-MOTION-2024"] }],
      citations: ["S-INN excerpt"],
    },
    person: { offices: [{ title: "foreign minister", of: "CAN" }] },
    control: { standing: { since: { act: "CAN-ISR-2024-PAUSE" } } },
  },
);

fact(
  "I3",
  "in summer 2024 about 30 permits were suspended; ammunition from Quebec is not to go on via the US",
  `{
    policyAction(key: "CAN-ISR-2024-SUSPEND-PERMITS") {
      kind announced { ...Day } effective { earliest latest }
      effects { permits { status count { value unit bound } } }
      reasons { basis offeredBy { ...Who } text } citations { ...At }
    }
    control(key: "CAN-ISR") {
      before: standing(asOf: "2024-05-31") { permits { value certainty } }
      summer: standing(asOf: "2024-07-01") { permits { certainty candidates { value reason } } }
      after: standing(asOf: "2024-09-01") { ${lanes} }
    }
    indirect: control(key: "CAN-ISR-VIA-USA") {
      target { ...Key } via { key } covers { ... on Product { name kind madeBy { key } } }
      eve: standing(asOf: "2024-09-09") { posture { certainty } }
      on: standing(asOf: "2024-09-10") { posture { certainty candidates { value reason } } }
    }
    said: statement(key: "JOLY-2024-AMMUNITION") {
      act date { ...Day } text about { record { key } } citations { ...At }
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_PERMITS",
      announced: "2024-09-10 DAY",
      effective: { earliest: "2024-06-01", latest: "2024-08-31" },
      effects: [
        { permits: { status: "SUSPENDED", count: { value: 30, unit: "permits", bound: "ABOUT" } } },
      ],
      reasons: [{ basis: "STATED", offeredBy: "JOLY", text: saying(/arms nor parts .*Gaza/) }],
      citations: holding("S-INN excerpt"),
    },
    control: {
      before: { permits: notBegun },
      summer: {
        permits: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "SUSPENDED", reason: "DATE_COARSE" },
            { value: null, reason: "DATE_COARSE" },
          ],
        },
      },
      after: { posture: certainly("ISSUANCE_SUSPENDED"), permits: certainly("SUSPENDED") },
    },
    indirect: {
      target: ["ISR"],
      via: ["USA"],
      covers: [{ name: saying(/made in Quebec/), kind: "MUNITION", madeBy: ["GENERAL-DYNAMICS"] }],
      eve: { posture: { certainty: "NOT" } },
      on: {
        posture: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "ISSUANCE_SUSPENDED", reason: "CONTESTED" },
            { value: null, reason: "CONTESTED" },
          ],
        },
      },
    },
    said: {
      act: "INTEND",
      date: "2024-09-10 DAY",
      text: saying(/will not be allowed/),
      about: holding({ record: "CAN-ISR-VIA-USA" }),
      citations: ["S-INN excerpt"],
    },
  },
);

fact(
  "I4",
  "on 5 or 6 February 2024 Wallonia suspended two gunpowder licences of PB Clermont for a time",
  `{
    policyAction(key: "BEL-WALLONIA-ISR-2024-SUSPEND") {
      kind takenBy { ...Key } effective { ...Day }
      effects {
        controls { key imposedBy { ...Key } }
        temporary permits { status which count { value unit } goods { ...Key } }
      }
      reasons { because { ...Key } basis text } citations { ...At }
    }
    event(key: "ICJ-ORDER-2024") { kind date { ...Day } participants { actor { ...Who } } }
    statement(key: "PB-CLERMONT-2024-RETURN") { by { ...Who } act text about { record { key } } }
    control(key: "BEL-WALLONIA-ISR-GUNPOWDER") {
      eve: standing(asOf: "2024-02-04") { permits { certainty } }
      first: standing(asOf: "2024-02-05") { permits { certainty } }
      second: standing(asOf: "2024-02-06") { ${lanes} inForce }
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_PERMITS",
      takenBy: ["BEL-WALLONIA"],
      effective: "2024-02-05/2024-02-06 RANGE",
      effects: [
        {
          controls: [{ key: "BEL-WALLONIA-ISR-GUNPOWDER", imposedBy: "BEL-WALLONIA" }],
          temporary: true,
          permits: {
            status: "SUSPENDED",
            which: "two licences of 2023",
            count: { value: 2, unit: "licences" },
            goods: ["PB-CLERMONT-GUNPOWDER"],
          },
        },
      ],
      reasons: [
        { because: ["ICJ-ORDER-2024"], basis: "REPORTED", text: saying(/International Court/) },
        { because: ["GAZA-2023"], basis: "REPORTED", text: saying(/humanitarian situation/) },
      ],
      citations: holding("S-MEM excerpt", "S-PALC excerpt"),
    },
    event: {
      kind: "JUDGMENT",
      date: "2024-01-26 DAY",
      participants: [{ actor: "ICJ" }],
    },
    statement: {
      by: ["PB-CLERMONT"],
      act: "CLAIM",
      text: saying(/European Union and the United States/),
      about: holding({ record: "BEL-WALLONIA-ISR-2024-SUSPEND" }),
    },
    control: {
      eve: { permits: { certainty: "NOT" } },
      first: { permits: { certainty: "POSSIBLY" } },
      second: { posture: nothing, permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
  },
);

fact(
  "I5",
  "on 12 February 2024 the Court of Appeal ordered a stop of F-35 parts within seven days",
  `{
    policyAction(key: "NLD-ISR-2024-ORDER") {
      kind takenBy { ...Key } announced { ...Day } effective { ...Day }
      effects { controls { key imposedBy { ...Key } } permits { status goods { ...Key } } }
      reasons { because { ...Key } basis offeredBy { ...Who } text }
      conditions { key kind obliges { ...Key } due { ...Day } text } citations { ...At }
    }
    event(key: "NLD-F35-LICENCE-2024") { kind text reasons { because { ...Key } } }
    control(key: "NLD-ISR-F35") {
      eve: standing(asOf: "2024-02-11") { permits { certainty } }
      within: standing(asOf: "2024-02-12") { permits { certainty candidates { value reason } } }
      by: standing(asOf: "2024-02-19") { permits { value certainty } inForce }
    }
  }`,
  {
    policyAction: {
      kind: "COURT_ORDER",
      takenBy: ["NLD-COURT-OF-APPEAL-THE-HAGUE"],
      announced: "2024-02-12 DAY",
      effective: "2024-02-12/2024-02-19 RANGE",
      effects: [
        {
          controls: [{ key: "NLD-ISR-F35", imposedBy: "NLD" }],
          permits: { status: "SUSPENDED", goods: ["F-35-PARTS"] },
        },
      ],
      reasons: [
        {
          because: ["GAZA-2023"],
          basis: "STATED",
          offeredBy: "NLD-COURT-OF-APPEAL-THE-HAGUE",
          text: saying(/clear risk of serious violations/),
        },
      ],
      conditions: [
        {
          key: "NLD-ISR-2024-ORDER/seven-days",
          kind: "UNDERTAKING",
          obliges: ["NLD"],
          due: "2024-02-19 DAY",
          text: saying(/within seven days/),
        },
        {
          key: "NLD-ISR-2024-ORDER/third-states",
          kind: "EXEMPTION",
          obliges: [],
          due: null,
          text: saying(/third states are still possible/),
        },
      ],
      citations: holding("S-JP excerpt", "S-POB excerpt"),
    },
    event: {
      kind: "LICENCE_DECISION",
      text: saying(/third states stay possible/),
      reasons: [{ because: ["NLD-ISR-2024-ORDER"] }],
    },
    control: {
      eve: { permits: { certainty: "NOT" } },
      within: {
        permits: {
          certainty: "POSSIBLY",
          candidates: [
            { value: "SUSPENDED", reason: "DATE_COARSE" },
            { value: null, reason: "DATE_COARSE" },
          ],
        },
      },
      by: { permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
  },
);

fact(
  "I6",
  "on 3 October 2025 the Supreme Court quashed the order; the suspension stays, and is reassessed",
  `{
    policyAction(key: "NLD-ISR-2025-QUASH") {
      kind takenBy { ...Key } effective { ...Day } against { key }
      effects { permits { status which } }
      reasons { because { ...Key } basis offeredBy { ...Who } text }
      conditions { kind obliges { ...Key } due { ...Day } text fulfilment } citations { ...At }
    }
    statement(key: "NLD-2025-NO-RESUMPTION") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
    control(key: "NLD-ISR-F35") {
      before: standing(asOf: "2025-10-02") { permits { value certainty } inForce }
      on: standing(asOf: "2025-10-03") { permits { value certainty } inForce }
    }
    liftings(filter: { imposer: "NLD", target: "ISR" }) { outcome liftings { action { key } } }
  }`,
  {
    policyAction: {
      kind: "COURT_QUASH",
      takenBy: ["NLD-SUPREME-COURT"],
      effective: "2025-10-03 DAY",
      against: ["NLD-ISR-2024-ORDER"],
      effects: [{ permits: { status: "SUSPENDED", which: saying(/the suspension stays/) } }],
      reasons: [
        {
          because: ["NLD-ISR-2024-ORDER"],
          basis: "STATED",
          offeredBy: "NLD-SUPREME-COURT",
          text: saying(/Powers are separate; .*assessment of the risk/),
        },
      ],
      conditions: [
        {
          kind: "UNDERTAKING",
          obliges: ["NLD"],
          due: "2025-11-14 DAY",
          text: saying(/anew within six weeks/),
          fulfilment: "UNKNOWN",
        },
      ],
      citations: holding("S-AJC excerpt", "S-HDN2 excerpt", "S-MORS excerpt"),
    },
    statement: {
      by: ["NLD"],
      act: "POSITION",
      date: "2025-10-03 DAY",
      text: saying(/not be reasonable .*now/),
      about: [{ record: "NLD-ISR-F35" }, { record: "NLD-ISR-2025-QUASH" }],
      citations: holding("S-HDN2 excerpt"),
    },
    control: {
      before: { permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
      on: { permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
    liftings: { outcome: "NEVER_LIFTED", liftings: [] },
  },
);

fact(
  "I7",
  "on 2 September 2024 the UK suspended about 30 of about 350 licences, the F-35 pool left out",
  `{
    policyAction(key: "GBR-ISR-2024-SUSPEND") {
      kind effective { ...Day }
      effects {
        names { key }
        permits { status count { value unit bound partOf { value unit bound } } }
      }
      reasons { because { ...Key } basis offeredBy { ...Who } text }
      conditions { kind text } citations { ...At }
    }
    finding: event(key: "GBR-ISR-FINDING-2024") { kind participants { actor { ...Who } } text }
    control(key: "GBR-ISR") {
      excludes { ...Key }
      eve: standing(asOf: "2024-09-01") { inForce }
      on: standing(asOf: "2024-09-02") { ${lanes} inForce }
    }
    whyLifted(control: "GBR-ISR") { outcome characterisations { by { ...Who } label } }
    compareResponses(trigger: "GAZA-2023", target: "ISR") {
      responses { imposer { ...Key } lead { first { act { key } permits } } }
    }
  }`,
  {
    policyAction: {
      kind: "SUSPEND_PERMITS",
      effective: "2024-09-02 DAY",
      effects: [
        {
          names: [
            "AIRCRAFT-COMPONENTS",
            "HELICOPTER-COMPONENTS",
            "DRONE-COMPONENTS",
            "GROUND-TARGETING-ITEMS",
          ],
          permits: {
            status: "SUSPENDED",
            count: {
              value: 30,
              unit: "licences",
              bound: "ABOUT",
              partOf: { value: 350, unit: "licences", bound: "ABOUT" },
            },
          },
        },
      ],
      reasons: [
        {
          because: ["GBR-ISR-FINDING-2024"],
          basis: "STATED",
          offeredBy: "GBR",
          text: saying(/clear risk under criterion 2\(c\)/),
        },
        {
          because: ["GAZA-2023"],
          basis: "ANALYSIS",
          offeredBy: editors,
          text: saying(/licences to Israel/),
        },
      ],
      conditions: [{ kind: "EXEMPTION", text: saying(/global pool of the F-35 are left out/) }],
      citations: holding("S-ITV excerpt", "S-YCA excerpt", "S-IND excerpt"),
    },
    finding: {
      kind: "FINDING",
      participants: [{ actor: "GBR" }, { actor: "LAMMY" }, { actor: "REYNOLDS" }],
      text: saying(/SELC .*clear risk/),
    },
    control: {
      excludes: ["F-35-GLOBAL-POOL-COMPONENTS"],
      eve: { inForce: "NOT" },
      on: { posture: nothing, permits: certainly("SUSPENDED"), inForce: "CERTAINLY" },
    },
    whyLifted: {
      outcome: "NEVER_LIFTED",
      characterisations: [{ by: ["GBR"], label: "not an embargo" }],
    },
    compareResponses: {
      responses: holding({
        imposer: "GBR",
        lead: { first: { act: "GBR-ISR-2024-SUSPEND", permits: "SUSPENDED" } },
      }),
    },
  },
);

fact(
  "I8",
  "Spain denied in fact since October 2023; the decree-law of 23 September 2025 made it an embargo",
  `{
    denial: policyAction(key: "ESP-ISR-2023-DENY") { effective { ...Day } effects { inWords } }
    policyAction(key: "ESP-ISR-2025-DECREE") {
      announced { ...Day } announcedIn { key kind }
      effects { controls { key directions covers { ...Key } } posture permits { status } }
      reasons { because { ...Key } }
      conditions {
        kind heldBy { ...Key } trigger obliges { ...Key } text fulfilment
      }
      citations { ...At }
    }
    control(key: "ESP-ISR") {
      bindingness
      month: standing(asOf: "2023-10-15") { posture { certainty } }
      denied: standing(asOf: "2025-09-22") { ${lanes} }
      embargo: standing(asOf: "2025-09-23") { ${lanes} inForce }
    }
    inForce(asOf: "2025-09-23", filter: { imposer: "ESP", postureAtLeast: PROHIBITED }) {
      controls { control { key } inForce }
    }
    imports: control(key: "ESP-ISR-IMPORT") {
      standing(asOf: "2025-09-22") { posture { value certainty } }
    }
  }`,
  {
    denial: { effective: "2023-10 MONTH", effects: [{ inWords: "de facto denial" }] },
    policyAction: {
      announced: "2025-09-23 DAY",
      announcedIn: [{ key: "ESP-DECREE-2025", kind: "LEGAL_ACT" }],
      effects: [
        {
          controls: [
            {
              key: "ESP-ISR",
              directions: ["EXPORT"],
              covers: ["DEFENCE-GOODS", "DUAL-USE-GOODS"],
            },
          ],
          posture: "PROHIBITED",
          permits: { status: "CANCELLED" },
        },
        {
          controls: [
            {
              key: "ESP-ISR-IMPORT",
              directions: ["IMPORT"],
              covers: ["DEFENCE-GOODS", "DUAL-USE-GOODS"],
            },
            {
              key: "ESP-ISR-FUEL-TRANSIT",
              directions: ["TRANSIT"],
              covers: ["MILITARY-FUEL"],
            },
          ],
          posture: "PROHIBITED",
          permits: null,
        },
      ],
      reasons: [{ because: ["GAZA-2023"] }],
      conditions: [
        {
          kind: "RESERVED_POWER",
          heldBy: "ESP-COUNCIL-OF-MINISTERS",
          trigger: "national interest",
          obliges: [],
          text: saying(/exception/),
          fulfilment: "UNKNOWN",
        },
        {
          kind: "UNDERTAKING",
          heldBy: null,
          trigger: null,
          obliges: ["ESP-CONGRESS"],
          text: saying(/ratify/),
          fulfilment: "UNKNOWN",
        },
      ],
      citations: holding("S-SUN excerpt", "S-DIPS excerpt", "S-SOC excerpt"),
    },
    control: {
      bindingness: "BINDING",
      month: { posture: { certainty: "POSSIBLY" } },
      denied: { posture: certainly("PRESUMPTION_OF_DENIAL"), permits: notBegun },
      embargo: {
        posture: certainly("PROHIBITED"),
        permits: certainly("CANCELLED"),
        inForce: "CERTAINLY",
      },
    },
    inForce: {
      controls: holding(
        { control: "ESP-ISR", inForce: "CERTAINLY" },
        { control: "ESP-ISR-FUEL-TRANSIT", inForce: "CERTAINLY" },
        { control: "ESP-ISR-IMPORT", inForce: "CERTAINLY" },
      ),
    },
    imports: { standing: { posture: notBegun } },
  },
);

fact(
  "D19",
  "whether Canada cancelled the ammunition contract, or said that it will not allow the sale",
  `{
    dispute(key: "CAN-ISR-2024-BAR-VIA-USA-ACT") {
      question about { record { key } field }
      versions { says heldBy { ...Who } citations { ...At } } assessment { text }
    }
    policyAction(key: "CAN-ISR-2024-BAR-VIA-USA") {
      announced { ...Day } effective { ...Day } effects { contested inWords } gaps
    }
    control(key: "CAN-ISR-VIA-USA") {
      standing(asOf: "2024-09-10") { inForce posture { candidates { reason } } disputes { key } }
    }
  }`,
  {
    dispute: {
      question: saying(/cancel the ammunition contract/),
      about: { record: "CAN-ISR-2024-BAR-VIA-USA", field: "effects/CAN-ISR-VIA-USA" },
      versions: [
        {
          says: saying(/cancelled the contract/),
          heldBy: ["TRT-WORLD", "MENAFN"],
          citations: ["S-TRT2 excerpt", "S-MENA excerpt"],
        },
        {
          says: saying(/will not be allowed, .*in contact with the firm/),
          heldBy: ["JOLY"],
          citations: ["S-INN excerpt"],
        },
      ],
      assessment: null,
    },
    policyAction: {
      announced: "2024-09-10 DAY",
      effective: null,
      effects: [{ contested: true, inWords: "will not be allowed" }],
      gaps: holding(saying(/is disputed/)),
    },
    control: {
      standing: {
        inForce: "POSSIBLY",
        posture: { candidates: [{ reason: "CONTESTED" }, { reason: "CONTESTED" }] },
        disputes: ["CAN-ISR-2024-BAR-VIA-USA-ACT"],
      },
    },
  },
);
