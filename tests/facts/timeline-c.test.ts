import { fact, holding, saying } from "./fact.ts";

// Canada and Türkiye: from the sensors of the TB2 to the resumed exports.

fact(
  "C1",
  "Wescam exported sensors for the TB2 to Türkiye from 2017 to 2020, about 300 million dollars in all",
  `{ event(key: "CAN-TUR-SENSOR-EXPORTS-2017") {
    kind during { ...Day } participants { actor { ...Who } role } place { ...Key } products { key }
    quantities { value unit bound } text citations { ...At }
  } }`,
  {
    event: {
      kind: "TRANSFER",
      during: "2017/2020 RANGE",
      participants: [
        { actor: "L3HARRIS-WESCAM", role: "exporter" },
        { actor: "TUR", role: "destination" },
      ],
      place: ["ONTARIO"],
      products: ["WESCAM-MX-15D", "EO-IR-SENSORS"],
      quantities: [{ value: 300_000_000, unit: "CAD", bound: "ABOUT" }],
      text: saying(/production of the TB2/),
      citations: holding("S-PLO1 excerpt"),
    },
  },
);

fact(
  "C2",
  "Global Affairs Canada stopped new permits for Türkiye in October 2019 over the incursion",
  `{ policyAction(key: "CAN-TUR-2019-FREEZE") {
    kind takenBy { ...Key } announced { ...Day } effective { ...Day }
    effects { controls { key } posture temporary contested inWords }
    reasons { because { ...Key } basis offeredBy { ...Who } text } gaps citations { ...At }
  } }`,
  {
    policyAction: {
      kind: "SUSPEND_ISSUANCE",
      takenBy: ["GAC"],
      announced: "2019-10-15 DAY",
      effective: "2019-10-11/2019-10-19 RANGE",
      effects: [
        {
          controls: ["CAN-TUR-GROUP-2"],
          posture: "ISSUANCE_SUSPENDED",
          temporary: true,
          contested: false,
          inWords: saying(/temporary suspension/),
        },
        {
          controls: ["CAN-TUR-OTHER"],
          posture: "ISSUANCE_SUSPENDED",
          temporary: true,
          contested: true,
          inWords: saying(/military goods, brokering included/),
        },
      ],
      reasons: [
        {
          because: ["TUR-SYRIA-2019"],
          basis: "STATED",
          offeredBy: "CAN",
          text: saying(/incursion into north-eastern Syria/),
        },
      ],
      gaps: holding(saying(/No Notice to Exporters and no legal instrument/)),
      citations: holding("S-GACR excerpt", "S-CIT excerpt", "S-CUSB excerpt"),
    },
  },
);

fact(
  "C3",
  "in April 2020 Türkiye's foreign minister assured by telephone that it served defence in Idlib",
  `{
    statement(key: "TUR-2020-IDLIB-ASSURANCE") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
    person(key: "CAVUSOGLU") { offices { title of { ...Key } } }
  }`,
  {
    statement: {
      by: ["CAVUSOGLU"],
      act: "ASSURE",
      date: "2020-04 MONTH",
      text: saying(/telephone .* Champagne, on the pending Wescam applications/),
      about: [{ record: "WESCAM-SENSORS" }, { record: "IDLIB" }],
      citations: holding("S-OP34 excerpt"),
    },
    person: { offices: [{ title: "foreign minister", of: "TUR" }] },
  },
);

fact(
  "C4",
  "Notice 992 of 16 April 2020: presumption of denial for Group 2, case by case for the rest",
  `{
    policyAction(key: "CAN-TUR-2020-NOTICE-992") {
      kind takenBy { ...Key } published { ...Day }
      announcedIn { kind title publisher { ...Key } published { ...Day } }
      effects { controls { key } posture permits { status which } }
      conditions { kind text basis offeredBy { ...Who } setBy { key } appliesTo { key } }
      gaps citations { ...At }
    }
  }`,
  {
    policyAction: {
      kind: "PRESUME_DENIAL",
      takenBy: ["GAC"],
      published: "2020-04-16 DAY",
      announcedIn: [
        {
          kind: "OFFICIAL_NOTICE",
          title: saying(/^Notice to Exporters, Serial 992/),
          publisher: "GAC",
          published: "2020-04-16 DAY",
        },
      ],
      effects: [
        {
          controls: ["CAN-TUR-GROUP-2"],
          posture: "PRESUMPTION_OF_DENIAL",
          permits: { status: "VALID", which: saying(/held before 11 October 2019/) },
        },
        { controls: ["CAN-TUR-OTHER"], posture: "CASE_BY_CASE", permits: null },
      ],
      conditions: [
        {
          kind: "EXEMPTION",
          text: saying(/exceptional circumstances, NATO co-operation programmes/),
          basis: "STATED",
          offeredBy: "GAC",
          setBy: "CAN-TUR-2020-NOTICE-992",
          appliesTo: ["CAN-TUR-GROUP-2"],
        },
      ],
      gaps: holding(saying(/no end/)),
      citations: holding("S-CIT excerpt", "S-MON excerpt", "S-LEX excerpt"),
    },
  },
);

fact(
  "C5",
  "in spring 2020 the leaders had a call, amid months of lobbying, Baykar's included",
  `{
    event(key: "CAN-TUR-CONTACTS-2020") {
      kind date { ...Day } participants { actor { ...Who } role } products { key } text
      citations { ...At }
    }
    policyAction(key: "CAN-TUR-2020-EXEMPT-BAYKAR") {
      reasons { because { ...Key } basis offeredBy { ...Who } citations { ...At } }
    }
  }`,
  {
    event: {
      kind: "TALKS",
      date: "2020-03/2020-05 RANGE",
      products: ["WESCAM-SENSORS"],
      participants: [
        { actor: "TRUDEAU", role: "in the call" },
        { actor: "ERDOGAN", role: "in the call" },
        { actor: "BAYKAR", role: "lobbies" },
      ],
      text: saying(/months of lobbying/),
      citations: holding("S-RIC1 excerpt", "S-RIC2 excerpt"),
    },
    policyAction: {
      reasons: holding({
        because: ["CAN-TUR-CONTACTS-2020"],
        basis: "REPORTED",
        offeredBy: "RICOCHET-MEDIA",
        citations: holding("S-RIC1 excerpt", "S-RIC2 excerpt"),
      }),
    },
  },
);

fact(
  "C6",
  "in May or June 2020 seven MX-15D systems for Baykar were permitted, valid to June 2021",
  `{ policyAction(key: "CAN-TUR-2020-EXEMPT-BAYKAR") {
    kind takenBy { ...Key } effective { ...Day }
    effects {
      controls { key } posture
      exempts { goods { ...Key } to { ...Key } quantity { value unit bound } through { ...Day } text }
    }
    reasons { because { ...Key } basis offeredBy { ...Who } text } gaps citations { ...At }
  } }`,
  {
    policyAction: {
      kind: "EXEMPT",
      takenBy: ["GAC"],
      effective: "2020-05/2020-06 RANGE",
      effects: [
        {
          controls: ["CAN-TUR-GROUP-2"],
          posture: null,
          exempts: {
            goods: ["WESCAM-MX-15D"],
            to: ["BAYKAR"],
            quantity: { value: 7, unit: "systems", bound: "EXACTLY" },
            through: "2021-06 MONTH",
            text: saying(/software, technical documents and training/),
          },
        },
      ],
      reasons: holding({
        because: ["TUR-2020-IDLIB-ASSURANCE"],
        basis: "REPORTED",
        offeredBy: { anonymous: "a speaker before the committee", via: "CAN-FAAE" },
        text: saying(/ally's defensive use/),
      }),
      gaps: holding(saying(/person whom the newspaper does not name/)),
      citations: holding("S-GM1 excerpt", "S-ANCC1 excerpt", "S-ACIK excerpt"),
    },
  },
);

fact(
  "C7",
  "the committee claims a second exemption in 2020, for receiver components",
  `{
    event(key: "CAN-TUR-TELEMUS-2020") {
      kind factuality date { ...Day } participants { actor { ...Who } } products { name kind } text
    }
    statement(key: "ANCC-2021-TELEMUS") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
  }`,
  {
    event: {
      kind: "LICENCE_DECISION",
      factuality: "CLAIMED",
      text: saying(/second exemption/),
      date: "2020 YEAR",
      participants: [{ actor: "GAC" }, { actor: "TUR" }],
      products: [{ name: saying(/receiver components \(Telemus\)/), kind: "COMPONENT" }],
    },
    statement: {
      by: ["ANCC"],
      act: "CLAIM",
      date: "2021-03-22 DAY",
      text: saying(/Released documents/),
      about: [{ record: "CAN-TUR-TELEMUS-2020" }],
      citations: holding("S-ARMR excerpt"),
    },
  },
);

fact(
  "C8",
  "in September 2020 Project Ploughshares reported use in Syria, Iraq and Libya",
  `{
    statement(key: "PLOUGHSHARES-2020-KILLER-OPTICS") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
    event(key: "TUR-SENSOR-USE-2020") {
      kind factuality date { ...Day } participants { actor { ...Who } } place { ...Key }
      products { key }
    }
    source(key: "KILLER-OPTICS") { title kind publisher { ...Key } published { ...Day } seen }
  }`,
  {
    statement: {
      by: ["PROJECT-PLOUGHSHARES"],
      act: "REPORT",
      date: "2020-09 MONTH",
      text: saying(/Türkiye used Wescam sensors in Syria, Iraq and Libya/),
      about: holding({ record: "TUR-SENSOR-USE-2020" }, { record: "WESCAM-SENSORS" }),
      citations: holding("S-FAAE excerpt", "S-PLO1 excerpt"),
    },
    event: {
      kind: "USE_IN_CONFLICT",
      factuality: "CLAIMED",
      date: "../2020-09 RANGE",
      participants: [{ actor: "TUR" }],
      place: ["SYR", "IRQ", "LBY"],
      products: ["WESCAM-SENSORS"],
    },
    source: {
      title: "Killer Optics",
      kind: "REPORT",
      publisher: "PROJECT-PLOUGHSHARES",
      published: "2020-09 MONTH",
      seen: "NONE",
    },
  },
);

fact(
  "C9",
  "on 27 September 2020 the embassy in Ankara reported on the escalation and the TB2",
  `{ statement(key: "CAN-EMBASSY-2020-FLASH-REPORT") {
    by { ... on Organization { key state { key } activeIn { ...Key } } }
    act date { ...Day } text about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: [{ key: "CAN-EMBASSY-ANKARA", state: "CAN", activeIn: ["TUR"] }],
      act: "REPORT",
      date: "2020-09-27 DAY",
      text: saying(/internal flash report/),
      about: holding({ record: "AZE-KARABAKH-2020" }, { record: "BAYRAKTAR-TB2" }),
      citations: holding("S-FAAE excerpt"),
    },
  },
);

fact(
  "C10",
  "on 29 September 2020 media alleged that Azerbaijan used the sensors",
  `{ statement(key: "KARABAKH-SENSOR-ALLEGATION-2020") {
    by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: [{ anonymous: "news media", via: null }],
      act: "CLAIM",
      date: "2020-09-29 DAY",
      text: saying(/Wescam sensors on TB2/),
      about: [{ record: "AZE-KARABAKH-SENSORS-2020" }],
      citations: holding("S-FAAE excerpt"),
    },
  },
);

fact(
  "C11",
  "on 5 October 2020 Champagne suspended the relevant permits on allegations",
  `{ policyAction(key: "CAN-TUR-2020-SUSPEND-PERMITS") {
    kind effective { ...Day } announcedIn { key }
    effects { posture permits { status which } }
    reasons { because { ...Key } basis offeredBy { ...Who } text } citations { ...At }
    announced { ...Day }
  } }`,
  {
    policyAction: {
      kind: "SUSPEND_PERMITS",
      announced: "2020-10-05 DAY",
      effective: "2020-10-05 DAY",
      announcedIn: ["S-DEFA"],
      effects: [{ posture: null, permits: { status: "SUSPENDED", which: saying(/relevant/) } }],
      reasons: holding(
        {
          because: ["KARABAKH-SENSOR-ALLEGATION-2020"],
          basis: "STATED",
          offeredBy: "CHAMPAGNE",
          text: saying(/Allegations .* time needed to assess/),
        },
        {
          because: ["AZE-KARABAKH-2020"],
          basis: "STATED",
          offeredBy: "CHAMPAGNE",
          text: saying(/Hostilities/),
        },
      ),
      citations: holding("S-DEFA excerpt", "S-CTV1 excerpt", "S-FAAE excerpt"),
    },
  },
);

fact(
  "C12",
  "the next day Türkiye's foreign ministry criticised it and spoke of double standards",
  `{ statement(key: "TUR-2020-DOUBLE-STANDARDS") {
    by { ...Who } act date { ...Day } grounds about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["TUR-MFA"],
      act: "CONDEMN",
      date: "2020-10-06 DAY",
      grounds: ["double standards"],
      about: [{ record: "CAN-TUR-2020-SUSPEND-PERMITS" }],
      citations: holding("S-HDN1 excerpt", "S-BEY excerpt"),
    },
  },
);

fact(
  "C13",
  "about 20 October 2020 Armenia claimed a sensor made in June and fitted in September 2020",
  `{ statement(key: "ARM-2020-SENSOR-CLAIM") {
    by { ... on Organization { key state { key } } } act date { ...Day } text
    about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: [{ key: "ARM-MOD", state: "ARM" }],
      act: "CLAIM",
      date: "2020-10-20/2020-10-21 RANGE",
      text: saying(/made in June 2020 and fitted in September 2020/),
      about: [{ record: "AZE-KARABAKH-SENSORS-2020" }, { record: "WESCAM-MX-15D" }],
      citations: holding("S-AZAT excerpt", "S-UAV excerpt"),
    },
  },
);

fact(
  "C14",
  "on 24 October 2020 Bombardier Recreational Products stopped engines for unclear uses: a firm's rule",
  `{
    policyAction(key: "BRP-ANY-2020-RESTRICT") {
      kind takenBy { ...Key } effective { ...Day } effects { controls { key } posture }
      citations { ...At }
    }
    control(key: "BRP-ANY") { imposedBy { ...Key } bindingness targetAny covers { ...Key } endUse { text } }
  }`,
  {
    policyAction: {
      kind: "COMPANY_RESTRICT",
      takenBy: ["BRP"],
      effective: "2020-10-24 DAY",
      effects: [{ controls: ["BRP-ANY"], posture: "ISSUANCE_SUSPENDED" }],
      citations: holding("S-PLOT excerpt"),
    },
    control: {
      imposedBy: "BRP",
      bindingness: "COMPANY",
      targetAny: true,
      covers: ["BRP-AIRCRAFT-ENGINES"],
      endUse: { text: saying(/unclear/) },
    },
  },
);

fact(
  "C15",
  "on 29 October 2020 the House committee decided to study the permits and ordered documents",
  `{ event(key: "CAN-FAAE-2020-MOTION") {
    kind date { ...Day } participants { actor { ...Who } role } products { key } text
    citations { ...At }
  } }`,
  {
    event: {
      kind: "VOTE",
      date: "2020-10-29 DAY",
      participants: [
        { actor: "CAN-FAAE", role: "passes the motion" },
        { actor: "JACK-HARRIS", role: "mover" },
      ],
      products: ["WESCAM-SENSORS"],
      text: saying(/documents are ordered/),
      citations: holding("S-NDP excerpt"),
    },
  },
);

fact(
  "C16",
  "in November 2020 Türkiye announced mass production of CATS, because of the embargo",
  `{
    event(key: "ASELSAN-CATS-2020") {
      name date { ...Day } participants { actor { ...Who } role } products { name kind }
      reasons { because { ...Key } offeredBy { ...Who } text } citations { ...At }
    }
    product(key: "ASELSAN-CATS") { madeBy { key } substituteFor { product { key } from { ...Day } } }
    statement(key: "ERDOGAN-2020-CAMERAS") { by { ...Who } text citations { ...At } }
  }`,
  {
    event: {
      name: saying(/mass production/),
      date: "2020-11 MONTH",
      participants: [
        { actor: "TUR", role: "announces it" },
        { actor: "ASELSAN", role: "maker" },
        { actor: "DEMIR", role: "head of SSB" },
        { actor: "ERDOGAN", role: saying(/cameras/) },
      ],
      products: [{ name: "Aselsan CATS", kind: "COMPONENT" }],
      reasons: [
        {
          because: ["CAN-TUR-2020-SUSPEND-PERMITS"],
          offeredBy: "ERDOGAN",
          text: saying(/cameras/),
        },
      ],
      citations: holding("S-HDN1 excerpt", "S-QAD excerpt"),
    },
    product: {
      madeBy: ["ASELSAN"],
      substituteFor: [{ product: "WESCAM-MX-15D", from: "2020-11/2022-12 RANGE" }],
    },
    statement: {
      by: ["ERDOGAN"],
      text: saying(/embargo on the cameras/),
      citations: holding("S-QAD excerpt"),
    },
  },
);

fact(
  "C17",
  "from October to December 2020 Canada reviewed the permits, and put three options",
  `{ event(key: "CAN-TUR-REVIEW-2020") {
    kind name during { ...Day } participants { actor { ...Who } role } text citations { ...At }
    reasons { because { ...Key } }
  } }`,
  {
    event: {
      kind: "REVIEW",
      reasons: holding({ because: ["CAN-TUR-2020-SUSPEND-PERMITS"] }),
      name: saying(/suspended and the valid military permits/),
      during: "2020-10/2020-12 RANGE",
      participants: [
        { actor: "GAC", role: saying(/reviews/) },
        { actor: "CAN-DND", role: saying(/takes part/) },
        { actor: "TUR", role: saying(/nothing decisive/) },
        { actor: "ARM", role: saying(/nothing decisive/) },
      ],
      text: saying(/cancel the permits, .*keep them suspended, .*new ones with conditions/),
      citations: holding("S-BMG excerpt", "S-OP26 excerpt", "S-OPS excerpt"),
    },
  },
);

fact(
  "C18",
  "on 12 April 2021 Garneau cancelled 29 permits on credible evidence, with a dialogue to come first",
  `{
    policyAction(key: "CAN-TUR-2021-CANCEL") {
      kind takenBy { ...Key } effective { ...Day }
      effects { permits { status which count { value unit bound } } }
      reasons { basis offeredBy { ...Who } text }
      conditions { kind text basis offeredBy { ...Who } appliesTo { key } } citations { ...At }
    }
    statement(key: "CAN-2021-NO-AZE-PERMITS") {
      by { ...Who } act date { ...Day } text about { record { key } }
    }
  }`,
  {
    policyAction: {
      kind: "CANCEL_PERMITS",
      takenBy: ["CAN"],
      effective: "2021-04-12 DAY",
      effects: [
        {
          permits: {
            status: "CANCELLED",
            which: saying(/suspended in October 2020, .*drone cameras/),
            count: { value: 29, unit: "permits", bound: "EXACTLY" },
          },
        },
      ],
      reasons: [
        {
          basis: "STATED",
          offeredBy: "GARNEAU",
          text: saying(/Credible evidence .* end-use assurances/),
        },
      ],
      conditions: [
        {
          kind: "REVIEW_RULE",
          text: saying(/dialogue with Türkiye/),
          basis: "STATED",
          offeredBy: "GARNEAU",
          appliesTo: ["CAN-TUR-GROUP-2"],
        },
      ],
      citations: holding("S-GACR excerpt", "S-RFE excerpt", "S-CTV2 excerpt", "S-GM2 excerpt"),
    },
    statement: {
      by: ["CAN"],
      act: "POSITION",
      date: "2021-04 MONTH",
      text: saying(/never issued permits/),
      about: [{ record: "WESCAM-SENSORS" }, { record: "AZE" }],
    },
  },
);

fact(
  "C19",
  "Türkiye asked Canada to review the cancellation, and named Aselsan as the substitute",
  `{
    request: statement(key: "TUR-2021-REVIEW-REQUEST") {
      by { ...Who } act date { ...Day } about { record { key } } citations { ...At }
    }
    claim: statement(key: "TUR-2021-ASELSAN-CLAIM") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
  }`,
  {
    request: {
      by: [{ anonymous: "Türkiye's foreign minister", via: null }, "VARANK"],
      act: "REQUEST",
      date: "2021-04-12/2021-04-13 RANGE",
      about: [{ record: "CAN-TUR-2021-CANCEL" }],
      citations: holding("S-TRT1 excerpt", "S-AZAT excerpt"),
    },
    claim: {
      by: [{ anonymous: "Türkiye's foreign minister", via: null }, "VARANK"],
      act: "CLAIM",
      date: "2021-04-12/2021-04-13 RANGE",
      text: saying(/Aselsan takes the place/),
      about: holding({ record: "CAN-TUR-2021-CANCEL" }),
      citations: holding("S-TRT1 excerpt", "S-AZAT excerpt"),
    },
  },
);

fact(
  "C20",
  "the final report of April 2021 saw no substantial risk, and use and diversion of the sensors",
  `{
    event(key: "CAN-TUR-FINDING-2021") {
      kind date { earliest latest } participants { actor { ...Who } } text
      reasons { because { ...Key } } citations { ...At }
    }
    statement(key: "FAAE-2021-FINDING-CRITICISM") {
      by { ...Who } act text about { record { key } } citations { ...At }
    }
  }`,
  {
    event: {
      kind: "FINDING",
      date: { earliest: "2021-04-01", latest: "2021-04-12" },
      participants: [{ actor: "GAC" }],
      text: saying(/no substantial risk .* regional peace overall; .*diversion/),
      reasons: [{ because: ["CAN-TUR-REVIEW-2020"] }],
      citations: holding("S-GACR excerpt"),
    },
    statement: {
      by: [{ anonymous: "members of the committee", via: "CAN-FAAE" }],
      act: "CLAIM",
      text: saying(/contradict/),
      about: [{ record: "CAN-TUR-FINDING-2021" }],
      citations: holding("S-OPMC excerpt"),
    },
  },
);

fact(
  "C21",
  "the presumption of denial stayed through the cancellation and until January 2024",
  `{ control(key: "CAN-TUR-GROUP-2") {
    suspended: standing(asOf: "2021-04-11") { posture { value } permits { value } }
    cancelled: standing(asOf: "2021-04-12") { posture { value } permits { value } }
    later: standing(asOf: "2024-01-28") { posture { value certainty } permits { value } }
  } }`,
  {
    control: {
      suspended: {
        posture: { value: "PRESUMPTION_OF_DENIAL" },
        permits: { value: "SUSPENDED" },
      },
      cancelled: {
        posture: { value: "PRESUMPTION_OF_DENIAL" },
        permits: { value: "CANCELLED" },
      },
      later: {
        posture: { value: "PRESUMPTION_OF_DENIAL", certainty: "CERTAINLY" },
        permits: { value: "CANCELLED" },
      },
    },
  },
);

fact(
  "C22",
  "in June 2021 the committee reported, with a supplement by members of three parties",
  `{
    report: statement(key: "CAN-FAAE-2021-REPORT") {
      by { ...Who } act date { ...Day } text citations { ...At }
    }
    supplement: statement(key: "CAN-FAAE-2021-SUPPLEMENT") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
    source(key: "S-FAAE2") { kind partOf { key } }
  }`,
  {
    report: {
      by: ["CAN-FAAE"],
      act: "REPORT",
      date: "2021-06 MONTH",
      text: saying(/^Report 9/),
      citations: holding("S-FAAE excerpt"),
    },
    supplement: {
      by: [
        {
          anonymous: "Conservative, Bloc and NDP members of the committee",
          via: "CAN-FAAE",
        },
      ],
      act: "POSITION",
      date: "2021-06 MONTH",
      text: saying(/supplement/),
      about: [{ record: "CAN-FAAE-2021-REPORT" }],
      citations: holding("S-FAAE2 excerpt"),
    },
    source: { kind: "PARLIAMENTARY_RECORD", partOf: "S-FAAE" },
  },
);

fact(
  "C23",
  "in 2022 the first TB2 with the domestic system were delivered",
  `{
    event(key: "ASELSAN-CATS-DELIVERY-2022") {
      kind date { ...Day } participants { actor { ...Who } } products { key }
      reasons { because { ...Key } text } citations { ...At }
    }
    product(key: "ASELSAN-CATS") { componentOf { product { key } from { ...Day } } }
  }`,
  {
    event: {
      kind: "TRANSFER",
      date: "2022 YEAR",
      participants: holding({ actor: "SSB" }),
      products: ["ASELSAN-CATS", "BAYRAKTAR-TB2"],
      reasons: [{ because: ["CAN-TUR-2020-SUSPEND-PERMITS"], text: saying(/earlier embargo/) }],
      citations: holding("S-DS1 excerpt"),
    },
    product: { componentOf: [{ product: "BAYRAKTAR-TB2", from: "2022 YEAR" }] },
  },
);

fact(
  "C24",
  "from May 2022 to July 2023 talks stood still over Türkiye's objection to Sweden and Finland",
  `{
    event(key: "CAN-TUR-TALKS-FROZEN-2022") {
      kind during { ...Day } participants { actor { ...Who } role } reasons { because { ...Key } }
      citations { ...At }
    }
    statement(key: "TUR-2022-NATO-OBJECTION") { by { ...Who } date { ...Day } text }
  }`,
  {
    event: {
      kind: "TALKS",
      during: "2022-05/2023-07 RANGE",
      participants: [
        { actor: "CAN", role: "freezes the talks" },
        { actor: "TUR", role: "other side" },
      ],
      reasons: [{ because: ["TUR-2022-NATO-OBJECTION"] }],
      citations: holding("S-ANW1 excerpt"),
    },
    statement: {
      by: ["TUR"],
      date: "2022-05 MONTH",
      text: saying(/objects to Sweden and Finland joining NATO/),
    },
  },
);

fact(
  "C25",
  "at Vilnius in July 2023 the talks reopened on Türkiye's pledge, while the controls stayed",
  `{
    event(key: "CAN-TUR-TALKS-2023") {
      kind date { ...Day } place { ...Key } participants { actor { ...Who } role }
      products { key } reasons { because { ...Key } offeredBy { ...Who } } citations { ...At }
    }
    pledge: statement(key: "TUR-2023-SWEDEN-PLEDGE") { by { ...Who } act date { ...Day } text }
    package: statement(key: "TUR-2023-PACKAGE-REQUEST") { by { ...Who } act date { ...Day } text }
    controls: statement(key: "CAN-2023-CONTROLS-STAY") {
      by { ...Who } date { ...Day } about { record { key } } text
    }
  }`,
  {
    event: {
      kind: "TALKS",
      date: "2023-07-10/2023-07-14 RANGE",
      place: ["VILNIUS"],
      products: ["DRONE-OPTICAL-TECHNOLOGY"],
      participants: holding({ actor: "CAN", role: saying(/position on rules of use/) }),
      reasons: [
        {
          because: holding("TUR-2023-SWEDEN-PLEDGE"),
          offeredBy: { anonymous: "a person whom Reuters does not name", via: "REUTERS" },
        },
      ],
      citations: holding("S-ANW1 excerpt", "S-PLED excerpt"),
    },
    pledge: {
      by: ["TUR"],
      act: "INTEND",
      date: "2023-07-10/2023-07-14 RANGE",
      text: saying(/ratify Sweden's accession/),
    },
    package: {
      by: ["TUR"],
      act: "REQUEST",
      date: "2023-07-10/2023-07-14 RANGE",
      text: saying(/F-16/),
    },
    controls: {
      by: ["CAN"],
      date: "2023-07-10/2023-07-14 RANGE",
      about: [{ record: "CAN-TUR-GROUP-2" }],
      text: saying(/stay in force/),
    },
  },
);

fact(
  "C26",
  "in early January 2024 an agreement was reached, to take effect after ratification",
  `{
    agreement(key: "CAN-TUR-DEAL-2024") {
      reached { ...Day } clauses { key text } citations { ...At }
    }
    statement(key: "DEAL-PERSONS-2024") {
      by { ...Who } act date { ...Day } about { record { key } } text citations { ...At }
    }
  }`,
  {
    agreement: {
      reached: "2024-01-01/2024-01-10 RANGE",
      clauses: holding(
        { key: "after-ratification", text: saying(/once Türkiye has ratified/) },
        { key: "transparency", text: saying(/where Canadian drone parts are used/) },
      ),
      citations: holding("S-GM3 excerpt", "S-CTV3 excerpt"),
    },
    statement: {
      by: [{ anonymous: "two persons whom Reuters does not name", via: "REUTERS" }],
      act: "CLAIM",
      date: "../2024-01-27 RANGE",
      about: [{ record: "CAN-TUR-DEAL-2024" }],
      text: saying(/early January/),
      citations: holding("S-GM3 excerpt", "S-CTV3 excerpt"),
    },
  },
);

fact(
  "C27",
  "on 22 January 2024, before the decision, the committee asked for a comprehensive ban",
  `{ statement(key: "ANCC-2024-BAN-REQUEST") {
    by { ...Who } act date { ...Day } text grounds about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["ANCC"],
      act: "REQUEST",
      about: [{ record: "CAN-TUR-GROUP-2" }],
      date: "2024-01-22 DAY",
      text: saying(/comprehensive ban/),
      grounds: ["earlier diversion"],
      citations: holding("S-PAN excerpt"),
    },
  },
);

fact(
  "C28",
  "Reuters reported the deal on 26 or 27 January 2024, while the controls remained in place",
  `{
    statement(key: "REUTERS-2024-DEAL-REPORT") {
      by { ...Who } act date { ...Day } about { record { key } } reasons { because { ...Key } }
      citations { ...At }
    }
    remain: statement(key: "MACLEOD-2024-CONTROLS-STAY") {
      by { ... on Person { key offices { title of { ...Key } } } } date { ...Day } text
      about { record { key } } citations { ...At }
    }
  }`,
  {
    statement: {
      by: ["REUTERS"],
      act: "REPORT",
      date: "2024-01-26/2024-01-27 RANGE",
      about: [{ record: "CAN-TUR-DEAL-2024" }],
      reasons: [{ because: ["DEAL-PERSONS-2024"] }],
      citations: holding("S-GM3 excerpt", "S-DS2 excerpt"),
    },
    remain: {
      by: [{ key: "MACLEOD", offices: [{ title: "spokesperson", of: "GAC" }] }],
      date: "2024-01-26/2024-01-27 RANGE",
      text: saying(/remain in place/),
      about: [{ record: "CAN-TUR-GROUP-2" }],
      citations: holding("S-CTV3 excerpt", "S-GM3 excerpt"),
    },
  },
);

fact(
  "C28a",
  "on 23 January 2024 the Turkish parliament voted, on the 25th it was signed and published",
  `{ event(key: "TUR-SWEDEN-RATIFICATION-2024") {
    during { ...Day } participants { actor { ...Who } role }
    quantities { value unit what } text citations { ...At }
  } }`,
  {
    event: {
      during: "2024-01-23/2024-01-25 RANGE",
      participants: holding(
        { actor: "TUR-PARLIAMENT", role: saying(/23 January/) },
        { actor: "ERDOGAN", role: saying(/signs it; .*25 January/) },
      ),
      quantities: [
        { value: 287, unit: "votes", what: "in favour" },
        { value: 55, unit: "votes", what: "against" },
      ],
      text: saying(/Hungary .*F-16/),
      citations: holding("S-ANW3 excerpt", "S-TRT3 excerpt", "S-PLED2 excerpt"),
    },
  },
);

fact(
  "C29",
  "Notice 1108 amends Notice 992: the presumption of denial goes, on conditions, for all groups",
  `{
    policyAction(key: "CAN-TUR-2024-LIFT") {
      kind effective { ...Day } announcedIn { key amends { key } }
      effects {
        controls { key covers { ... on Record { displayName } } excludes { ...Key } } was posture
      }
      conditions { key } gaps
    }
    condition(key: "CAN-TUR-2024-LIFT/case-by-case") { text citations { ...At } }
    controlList(key: "CAN-BCL") { name citations { ...At } }
  }`,
  {
    policyAction: {
      kind: "LIFT",
      effective: "2024-01-29/2024-01-30 RANGE",
      announcedIn: [{ key: "CAN-NOTICE-1108", amends: ["CAN-NOTICE-992"] }],
      effects: [
        {
          controls: [
            {
              key: "CAN-TUR-GROUP-2",
              covers: [{ displayName: saying(/^Group 2: Munitions List/) }],
              excludes: [],
            },
          ],
          was: "PRESUMPTION_OF_DENIAL",
          posture: "CASE_BY_CASE_WITH_CONDITIONS",
        },
        {
          controls: [
            {
              key: "CAN-TUR-OTHER",
              covers: [{ displayName: "Export Control List" }],
              excludes: ["CAN-ECL-2"],
            },
          ],
          was: null,
          posture: "CASE_BY_CASE_WITH_CONDITIONS",
        },
      ],
      conditions: holding(
        "CAN-TUR-2024-LIFT/reexport-disclosure",
        "CAN-TUR-2024-LIFT/reexport-form",
        "CAN-TUR-2024-LIFT/cancel-on-misuse",
      ),
      gaps: holding(saying(/Brokering Control List/)),
    },
    condition: {
      text: saying(/criteria of the Arms Trade Treaty in EIPA section 7\.3/),
      citations: holding("S-CLK excerpt"),
    },
    controlList: { name: "Brokering Control List", citations: holding("S-CLK excerpt") },
  },
);

fact(
  "C30",
  "the committee condemned it on 29 or 30 January 2024 and added the history",
  `{ statement(key: "ANCC-2024-CONDEMNATION") {
    by { ...Who } act date { ...Day } grounds text citations { ...At }
  } }`,
  {
    statement: {
      by: ["ANCC"],
      act: "CONDEMN",
      date: "2024-01-29/2024-01-30 RANGE",
      grounds: ["human rights", "international security", "justice"],
      text: saying(/history of 2019 to 2021/),
      citations: holding("S-ANCC2 excerpt", "S-DIA excerpt"),
    },
  },
);

fact(
  "C31",
  "on 9 February 2024 the ambassador to Armenia explained the conditions to the ARF",
  `{
    event(key: "CAN-ARF-MEETING-2024") {
      kind date { ...Day } participants { actor { ...Who } role } citations { ...At }
    }
    statement(key: "CAN-2024-AMBASSADOR-CONDITIONS") {
      by { ...Who } date { ...Day } text about { record { key } }
    }
  }`,
  {
    event: {
      kind: "MEETING",
      date: "2024-02-09 DAY",
      participants: [
        {
          actor: { anonymous: "Canada's ambassador to Armenia", via: null },
          role: "explains the conditions",
        },
        { actor: "ARF", role: "is informed" },
      ],
      citations: holding("S-HOR excerpt", "S-ASB excerpt"),
    },
    statement: {
      by: [{ anonymous: "Canada's ambassador to Armenia", via: null }],
      date: "2024-02-09 DAY",
      text: saying(/third state outside NATO .*built into a weapons system/),
      about: [
        { record: "CAN-TUR-2024-LIFT/reexport-disclosure" },
        { record: "CAN-TUR-2024-LIFT/reexport-form" },
      ],
    },
  },
);

fact(
  "C32",
  "in 2024 Project Ploughshares called it a quid pro quo and a politicised control",
  `{ statement(key: "PLOUGHSHARES-2024-CRITICISM") {
    by { ...Who } act date { ...Day } grounds about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["PROJECT-PLOUGHSHARES"],
      act: "CONDEMN",
      date: "2024 YEAR",
      grounds: ["a quid pro quo", saying(/made political/)],
      about: [{ record: "CAN-TUR-2024-LIFT" }],
      citations: holding("S-PLO1 excerpt"),
    },
  },
);

fact(
  "C33",
  "from June 2024 to March 2025 sensors were exported again, possibly up to 123 million dollars",
  `{ event(key: "CAN-TUR-EXPORTS-2024") {
    kind factuality during { ...Day } products { key } participants { actor { ...Who } role }
    quantities { value unit what bound } reasons { because { ...Key } basis offeredBy { ...Who } } gaps
    citations { ...At }
  } }`,
  {
    event: {
      kind: "TRANSFER",
      factuality: "CLAIMED",
      during: "2024-06/2025-03 RANGE",
      products: ["EO-IR-SENSORS"],
      participants: [
        { actor: "CAN", role: "exports from" },
        { actor: "TUR", role: "destination" },
      ],
      quantities: [
        { value: 123_000_000, unit: "CAD", what: "value of the exports", bound: "AT_MOST" },
      ],
      reasons: [
        { because: ["CAN-TUR-2024-LIFT"], basis: "ANALYSIS", offeredBy: "PROJECT-PLOUGHSHARES" },
      ],
      gaps: holding(saying(/inferred from trade statistics by commodity code/)),
      citations: holding("S-PLO2 excerpt"),
    },
  },
);
