import { fact, holding, saying } from "./fact.ts";

// What "Canada Drops Weapons Export Controls to Türkiye" says, paragraph by paragraph.

fact(
  "A1",
  "Canada has removed export controls on weapons directed at Türkiye",
  `{
    liftings(filter: { imposer: "CAN", target: "TUR", from: "2024-01-01" }) {
      liftings { control { key } action { key } when { ...Day } lifts direction }
    }
    statement(key: "REUTERS-2024-CONTROLS-LABEL") { label citations { ...At } }
  }`,
  {
    liftings: {
      liftings: holding({
        control: "CAN-TUR-GROUP-2",
        action: "CAN-TUR-2024-LIFT",
        when: "2024-01-29/2024-01-30 RANGE",
        lifts: true,
        direction: "EASED",
      }),
    },
    statement: { label: "weapons export controls", citations: holding("SEED-A A:H") },
  },
);

fact(
  "A2",
  "the removal takes in drone technology",
  `{ policyAction(key: "CAN-TUR-2024-LIFT") {
    effects { controls { key } names { key name } citations { ...At } }
  } }`,
  {
    policyAction: {
      effects: holding({
        controls: ["CAN-TUR-GROUP-2"],
        names: holding({ key: "DRONE-TECHNOLOGY", name: "Drone technology" }),
        citations: holding("SEED-A A:H"),
      }),
    },
  },
);

fact(
  "A3",
  "a photograph shows Erdogan, on the left, with Trudeau",
  `{ source(key: "AP-PHOTO-ERDOGAN-TRUDEAU") {
    kind title partOf { key } depicts { ...Key } citations { ...At }
  } }`,
  {
    source: {
      kind: "PHOTOGRAPH",
      title: saying(/Erdogan \(left\) with Justin Trudeau/),
      partOf: "SEED-A",
      depicts: ["ERDOGAN", "TRUDEAU"],
      citations: holding("SEED-A A:C"),
    },
  },
);

fact(
  "A4",
  "Erdogan is President of Türkiye, as of the article",
  `{ person(key: "ERDOGAN") {
    name offices { title of { ...Key } attested citations { ...At } }
  } }`,
  {
    person: {
      name: "Recep Tayyip Erdogan",
      offices: holding({
        title: "President",
        of: "TUR",
        attested: holding("2024-01-29"),
        citations: holding("SEED-A A:C"),
      }),
    },
  },
);

fact(
  "A5",
  "Trudeau is Prime Minister of Canada, as of the article",
  `{ person(key: "TRUDEAU") {
    name offices { title of { ...Key } attested citations { ...At } }
  } }`,
  {
    person: {
      name: "Justin Trudeau",
      offices: holding({
        title: "Prime Minister",
        of: "CAN",
        attested: holding("2024-01-29"),
        citations: holding("SEED-A A:C"),
      }),
    },
  },
);

fact(
  "A6",
  "the photograph is by Lefteris Pitarakis of the Associated Press",
  `{ source(key: "AP-PHOTO-ERDOGAN-TRUDEAU") {
    credit publisher { ... on Organization { name kind } } citations { ...At }
  } }`,
  {
    source: {
      credit: "Lefteris Pitarakis, Associated Press",
      publisher: { name: "Associated Press", kind: "MEDIA" },
      citations: holding("SEED-A A:C"),
    },
  },
);

fact(
  "A7",
  "Canada announced it on a Monday",
  `{ policyAction(key: "CAN-TUR-2024-LIFT") {
    announced { ...Day } resolvedFrom { field words source { key } } citations { ...At }
  } }`,
  {
    policyAction: {
      announced: "2024-01-29 DAY",
      resolvedFrom: [{ field: "announced", words: "on Monday", source: "SEED-A" }],
      citations: holding("SEED-A A:P1"),
    },
  },
);

fact(
  "A8",
  "it is Canada, its government, that announced it",
  `{
    policyAction(key: "CAN-TUR-2024-LIFT") { takenBy { ...Key } citations { ...At } }
    organization(key: "GAC") { kind state { key } }
  }`,
  {
    policyAction: { takenBy: ["CAN", "GAC"], citations: holding("SEED-A A:P1") },
    organization: { kind: "GOVERNMENT_BODY", state: "CAN" },
  },
);

fact(
  "A9",
  "what was dropped are weapons export controls toward Türkiye",
  `{
    statement(key: "REUTERS-2024-CONTROLS-LABEL") {
      by { ...Who } act label about { record { key } } citations { ...At }
    }
    control(key: "CAN-TUR-GROUP-2") {
      imposedBy { ...Key } target { ...Key } directions
      before: standing(asOf: "2024-01-28") { posture { value certainty } }
      after: standing(asOf: "2024-01-31") { posture { value certainty } }
    }
  }`,
  {
    statement: {
      by: ["REUTERS"],
      act: "CHARACTERISE",
      label: "weapons export controls",
      about: [{ record: "CAN-TUR-GROUP-2" }, { record: "CAN-TUR-2024-LIFT" }],
      citations: holding("SEED-A A:P1"),
    },
    control: {
      imposedBy: "CAN",
      target: ["TUR"],
      directions: ["EXPORT"],
      before: { posture: { value: "PRESUMPTION_OF_DENIAL", certainty: "CERTAINLY" } },
      after: { posture: { value: "CASE_BY_CASE_WITH_CONDITIONS", certainty: "CERTAINLY" } },
    },
  },
);

fact(
  "A10",
  "optical technology for drones is within what was dropped",
  `{
    policyAction(key: "CAN-TUR-2024-LIFT") {
      effects { controls { key } names { key } citations { ...At } }
    }
    product(key: "DRONE-OPTICAL-TECHNOLOGY") { kind name isA { key } citations { ...At } }
  }`,
  {
    policyAction: {
      effects: holding({
        controls: ["CAN-TUR-GROUP-2"],
        names: holding("DRONE-OPTICAL-TECHNOLOGY"),
        citations: holding("SEED-A A:P1"),
      }),
    },
    product: {
      kind: "CLASS",
      name: "Optical technology for drones",
      isA: ["DRONE-TECHNOLOGY"],
      citations: holding("SEED-A A:P1"),
    },
  },
);

fact(
  "A11",
  "the announcement is a published notice",
  `{ policyAction(key: "CAN-TUR-2024-LIFT") {
    announcedIn { key kind publisher { ...Key } published { earliest latest } }
    citations { ...At }
  } }`,
  {
    policyAction: {
      announcedIn: [
        {
          key: "CAN-NOTICE-1108",
          kind: "OFFICIAL_NOTICE",
          publisher: "GAC",
          published: { earliest: "2024-01-29", latest: "2024-01-30" },
        },
      ],
      citations: holding("SEED-A A:P1"),
    },
  },
);

fact(
  "A12",
  "from then on every export is reviewed case by case",
  `{
    condition(key: "CAN-TUR-2024-LIFT/case-by-case") {
      kind text offeredBy { ...Who } appliesTo { key } setBy { effective { earliest } }
      citations { ...At }
    }
    policyAction(key: "CAN-TUR-2024-LIFT") { effects { posture } }
  }`,
  {
    condition: {
      kind: "REVIEW_RULE",
      text: saying(/Every export is examined by itself/),
      offeredBy: "CAN",
      appliesTo: ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"],
      setBy: { effective: { earliest: "2024-01-29" } },
      citations: holding("SEED-A A:P1"),
    },
    policyAction: {
      effects: [
        { posture: "CASE_BY_CASE_WITH_CONDITIONS" },
        { posture: "CASE_BY_CASE_WITH_CONDITIONS" },
      ],
    },
  },
);

fact(
  "A13",
  "Canada had suspended sales of drone technology to Türkiye in 2020",
  `{ policyAction(key: "CAN-TUR-2020-SUSPEND-PERMITS") {
    kind takenBy { ...Key } effective { ...Day }
    effects {
      controls { target { ...Key } } permits { status } names { key } citations { ...At }
    }
  } }`,
  {
    policyAction: {
      kind: "SUSPEND_PERMITS",
      takenBy: ["CAN"],
      effective: saying(/^2020-/),
      effects: [
        {
          controls: [{ target: ["TUR"] }],
          permits: { status: "SUSPENDED" },
          names: ["DRONE-TECHNOLOGY"],
          citations: holding("SEED-A A:P2"),
        },
      ],
    },
  },
);

const memberAsOfTheArticle = {
  memberships: holding({
    in: "NATO",
    status: "MEMBER",
    attested: holding("2024-01-29"),
    citations: holding("SEED-A A:P2"),
  }),
};
fact(
  "A14",
  "Türkiye is, like Canada, a member of NATO",
  `{
    turkiye: state(key: "TUR") {
      name memberships { in { key } status attested citations { ...At } }
    }
    canada: state(key: "CAN") {
      name memberships { in { key } status attested citations { ...At } }
    }
  }`,
  {
    turkiye: { name: "Türkiye", ...memberAsOfTheArticle },
    canada: { name: "Canada", ...memberAsOfTheArticle },
  },
);

fact(
  "A15",
  "the reason: Canada concluded that Azerbaijan had used its optical equipment",
  `{
    policyAction(key: "CAN-TUR-2020-SUSPEND-PERMITS") {
      reasons { because { ...Key } basis offeredBy { ...Who } text citations { ...At } }
    }
    dispute(key: "CAN-TUR-2020-SUSPEND-PERMITS-GROUND") {
      about { record { key } }
      versions { heldBy { ...Who } citations { ...At } }
    }
  }`,
  {
    policyAction: {
      reasons: holding({
        because: ["AZE-KARABAKH-SENSORS-2020"],
        basis: "REPORTED",
        offeredBy: "REUTERS",
        text: saying(/Canada had concluded that Azerbaijan used its optical equipment/),
        citations: holding("SEED-A A:P2"),
      }),
    },
    dispute: {
      about: { record: "CAN-TUR-2020-SUSPEND-PERMITS" },
      versions: holding({ heldBy: ["REUTERS"], citations: holding("SEED-A A:P2") }),
    },
  },
);

fact(
  "A16",
  "the Canadian equipment was fitted to Turkish-made drones",
  `{
    event(key: "AZE-KARABAKH-SENSORS-2020") { products { key } text citations { ...At } }
    product(key: "WESCAM-MX-15D") {
      madeBy { state { key } } componentOf { product { key kind madeBy { state { key } } } }
    }
  }`,
  {
    event: {
      products: ["WESCAM-MX-15D", "BAYRAKTAR-TB2"],
      text: saying(/Turkish-made drones that carried Canadian optical equipment/),
      citations: holding("SEED-A A:P2"),
    },
    product: {
      madeBy: [{ state: "CAN" }],
      componentOf: [
        { product: { key: "BAYRAKTAR-TB2", kind: "PLATFORM", madeBy: [{ state: "TUR" }] } },
      ],
    },
  },
);

fact(
  "A17",
  "Azerbaijan used it while fighting ethnic Armenian forces",
  `{ event(key: "AZE-KARABAKH-SENSORS-2020") {
    kind factuality participants { actor { ...Who } role } citations { ...At }
    partOf { kind factuality participants { actor { ...Who } role citations { ...At } } }
  } }`,
  {
    event: {
      kind: "USE_IN_CONFLICT",
      factuality: "ESTABLISHED",
      participants: [{ actor: "AZE", role: "uses them" }],
      citations: holding("SEED-A A:P2"),
      partOf: {
        kind: "CONFLICT",
        factuality: "ESTABLISHED",
        participants: [
          { actor: "AZE", role: "party", citations: holding("SEED-A A:P2") },
          {
            actor: { anonymous: "ethnic Armenian forces", via: null },
            role: "party",
            citations: holding("SEED-A A:P2"),
          },
        ],
      },
    },
  },
);

fact(
  "A18",
  "the fighting was in Nagorno-Karabakh",
  `{ events(filter: { place: ["NAGORNO-KARABAKH"], products: ["WESCAM-MX-15D"] }) {
    nodes {
      key place { ... on Place { name kind } } partOf { place { ...Key } } citations { ...At }
    }
  } }`,
  {
    events: {
      nodes: [
        {
          key: "AZE-KARABAKH-SENSORS-2020",
          place: [{ name: "Nagorno-Karabakh", kind: "REGION" }],
          partOf: { place: ["NAGORNO-KARABAKH"] },
          citations: holding("SEED-A A:P2"),
        },
      ],
    },
  },
);

fact(
  "A19",
  "Nagorno-Karabakh is called an enclave",
  `{ statement(key: "REUTERS-2024-ENCLAVE") {
    by { ...Who } act label about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["REUTERS"],
      act: "CHARACTERISE",
      label: "enclave",
      about: [{ record: "NAGORNO-KARABAKH" }],
      citations: holding("SEED-A A:P2"),
    },
  },
);

fact(
  "A20",
  "Azerbaijan has retaken it since",
  `{ event(key: "AZE-KARABAKH-RETAKEN") {
    name factuality date { earliest latest } participants { actor { ...Who } role }
    place { ...Key } citations { ...At }
  } }`,
  {
    event: {
      name: saying(/retakes/),
      factuality: "ESTABLISHED",
      date: { earliest: "2020-09-27", latest: "2024-01-29" },
      participants: [{ actor: "AZE", role: "retakes it" }],
      place: ["NAGORNO-KARABAKH"],
      citations: holding("SEED-A A:P2"),
    },
  },
);

fact(
  "A21",
  "Canada had tied the end of the freeze to Türkiye accepting Sweden into NATO",
  `{
    condition(key: "CAN-TUR-2024-LIFT/sweden-accession") {
      kind basis offeredBy { ...Who } obliges { ...Key } setBy { key } appliesTo { key } text
      citations { ...At }
    }
    policyAction(key: "CAN-TUR-2024-LIFT") {
      reasons { because { ...Key } basis offeredBy { ...Who } text citations { ...At } }
    }
  }`,
  {
    condition: {
      kind: "PRECONDITION",
      basis: "REPORTED",
      offeredBy: "REUTERS",
      obliges: ["TUR"],
      setBy: "CAN-TUR-2024-LIFT",
      appliesTo: ["CAN-TUR-GROUP-2"],
      text: saying(/Sweden's accession/),
      citations: holding("SEED-A A:P3"),
    },
    policyAction: {
      reasons: holding({
        because: holding("TUR-SWEDEN-RATIFICATION-2024"),
        basis: "REPORTED",
        offeredBy: "REUTERS",
        text: saying(/end of the freeze .*Sweden/),
        citations: holding("SEED-A A:P3"),
      }),
    },
  },
);

fact(
  "A22",
  "Türkiye did accept Sweden",
  `{ condition(key: "CAN-TUR-2024-LIFT/sweden-accession") {
    fulfilment
    settledBy { ... on Event { key kind factuality participants { actor { ...Who } } citations { ...At } } }
  } }`,
  {
    condition: {
      fulfilment: "MET",
      settledBy: [
        {
          key: "TUR-SWEDEN-RATIFICATION-2024",
          kind: "ACCESSION_STEP",
          factuality: "ESTABLISHED",
          participants: [{ actor: "TUR-PARLIAMENT" }, { actor: "ERDOGAN" }, { actor: "SWE" }],
          citations: holding("SEED-A A:P3"),
        },
      ],
    },
  },
);

fact(
  "A23",
  "that was the week before the announcement",
  `{ event(key: "TUR-SWEDEN-RATIFICATION-2024") {
    during { earliest latest } text citations { ...At }
  } }`,
  {
    event: {
      during: { earliest: "2024-01-23", latest: "2024-01-25" },
      text: saying(/last week/),
      citations: holding("SEED-A A:P3"),
    },
  },
);

fact(
  "A24",
  "the announcement confirmed what Reuters had reported first",
  `{ statement(key: "CAN-2024-REPORT-CONFIRMED") {
    by { ...Who } act date { ...Day } resolvedFrom { field words source { key } }
    about { record { ... on Statement { key by { ...Who } act } } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["CAN"],
      act: "CONFIRM",
      date: "2024-01-29 DAY",
      resolvedFrom: [{ field: "date", words: "on Monday", source: "SEED-A" }],
      about: [{ record: { key: "REUTERS-2024-DEAL-REPORT", by: ["REUTERS"], act: "REPORT" } }],
      citations: holding("SEED-A A:P4"),
    },
  },
);

fact(
  "A25",
  "that exclusive had been published the week before",
  `{
    source(key: "REUTERS-2024-01-26") {
      title publisher { ...Key } published { earliest latest precision } citations { ...At }
    }
    statement(key: "REUTERS-2024-DEAL-REPORT") { date { ...Day } citations { ...At } }
  }`,
  {
    source: {
      title: saying(/exclusive/),
      publisher: "REUTERS",
      published: { earliest: "2024-01-26", latest: "2024-01-27", precision: "RANGE" },
      citations: holding("SEED-A A:P4"),
    },
    statement: { date: "2024-01-26/2024-01-27 RANGE", citations: holding("SEED-A A:P4") },
  },
);

fact(
  "A26",
  "there is an agreement to restart exports",
  `{ agreement(key: "CAN-TUR-DEAL-2024") { name parties { ...Key } citations { ...At } } }`,
  {
    agreement: {
      name: saying(/restart exports/),
      parties: ["CAN", "TUR"],
      citations: holding("SEED-A A:P5"),
    },
  },
);

fact(
  "A27",
  "Türkiye is to say whether items go on to a state outside NATO",
  `{
    condition(key: "CAN-TUR-2024-LIFT/reexport-disclosure") {
      kind obliges { ...Key } when { reExportOutside { key } } text fulfilment
      appliesTo { key } citations { ...At }
    }
    agreement(key: "CAN-TUR-DEAL-2024") { clauses { text citations { ...At } } }
  }`,
  {
    condition: {
      kind: "UNDERTAKING",
      obliges: ["TUR"],
      when: { reExportOutside: "NATO" },
      fulfilment: "UNKNOWN",
      appliesTo: ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"],
      text: saying(/outside NATO/),
      citations: holding("SEED-A A:P5"),
    },
    agreement: {
      clauses: holding({ text: saying(/state outside NATO/), citations: holding("SEED-A A:P5") }),
    },
  },
);

fact(
  "A28",
  "Ukraine is excepted from that",
  `{ conditions(filter: { exempts: ["UKR"] }) {
    nodes { key exempts { ...Key } citations { ...At } }
  } }`,
  {
    conditions: {
      nodes: [
        {
          key: "CAN-TUR-2024-LIFT/reexport-disclosure",
          exempts: ["UKR"],
          citations: holding("SEED-A A:P5"),
        },
      ],
    },
  },
);

fact(
  "A29",
  "Türkiye is to say in what form the item is re-exported",
  `{ condition(key: "CAN-TUR-2024-LIFT/reexport-form") {
    kind obliges { ...Key } when { reExport } text fulfilment appliesTo { key }
    citations { ...At }
  } }`,
  {
    condition: {
      kind: "UNDERTAKING",
      obliges: ["TUR"],
      when: { reExport: true },
      text: saying(/form/),
      fulfilment: "UNKNOWN",
      appliesTo: ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"],
      citations: holding("SEED-A A:P5"),
    },
  },
);

fact(
  "A30",
  "these terms are those of the notice",
  `{ conditions(filter: { setBy: ["CAN-TUR-2024-LIFT"], obliges: ["TUR"] }) {
    nodes {
      key basis offeredBy { ...Who } setBy { announcedIn { key } } citations { ...At }
    }
  } }`,
  {
    conditions: {
      nodes: holding(
        {
          key: "CAN-TUR-2024-LIFT/reexport-disclosure",
          basis: "STATED",
          offeredBy: "CAN",
          setBy: { announcedIn: ["CAN-NOTICE-1108"] },
          citations: holding("SEED-A A:P5"),
        },
        {
          key: "CAN-TUR-2024-LIFT/reexport-form",
          basis: "STATED",
          offeredBy: "CAN",
          setBy: { announcedIn: ["CAN-NOTICE-1108"] },
          citations: holding("SEED-A A:P5"),
        },
      ),
    },
  },
);

fact(
  "A31",
  "Canada says in the notice that it examines each export by itself",
  `{ condition(key: "CAN-TUR-2024-LIFT/case-by-case") {
    basis offeredBy { ...Who } setBy { announcedIn { key } } citations { ...At }
  } }`,
  {
    condition: {
      basis: "STATED",
      offeredBy: "CAN",
      setBy: { announcedIn: ["CAN-NOTICE-1108"] },
      citations: holding("SEED-A A:P6"),
    },
  },
);

fact(
  "A32",
  "Canada can cancel permits at any time",
  `{ condition(key: "CAN-TUR-2024-LIFT/cancel-on-misuse") {
    kind heldBy { ...Key } text basis offeredBy { ...Who } setBy { key } appliesTo { key }
    citations { ...At }
  } }`,
  {
    condition: {
      kind: "RESERVED_POWER",
      heldBy: "CAN",
      text: saying(/cancel permits/),
      basis: "STATED",
      offeredBy: "CAN",
      setBy: "CAN-TUR-2024-LIFT",
      appliesTo: ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"],
      citations: holding("SEED-A A:P6"),
    },
  },
);

fact(
  "A33",
  "misuse is what sets that off",
  `{ condition(key: "CAN-TUR-2024-LIFT/cancel-on-misuse") { trigger citations { ...At } } }`,
  { condition: { trigger: "misuse", citations: holding("SEED-A A:P6") } },
);

fact(
  "A34",
  "such notification is called standard in the international arms trade",
  `{ statement(key: "REUTERS-2024-STANDARD-PROCESS") {
    by { ...Who } act label text about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["REUTERS"],
      act: "CHARACTERISE",
      label: "standard",
      text: saying(/international arms trade/),
      about: [
        { record: "CAN-TUR-2024-LIFT/reexport-disclosure" },
        { record: "CAN-TUR-2024-LIFT/reexport-form" },
      ],
      citations: holding("SEED-A A:P7"),
    },
  },
);

fact(
  "A35",
  "it covers Wescam sensors",
  `{ policyActions(filter: { names: ["WESCAM-SENSORS"] }) {
    nodes { key effects { names { name madeBy { key } } citations { ...At } } }
  } }`,
  {
    policyActions: {
      nodes: [
        {
          key: "CAN-TUR-2024-LIFT",
          effects: holding({
            names: holding({ name: "Wescam sensors", madeBy: ["L3HARRIS-WESCAM"] }),
            citations: holding("SEED-A A:P7"),
          }),
        },
      ],
    },
  },
);

fact(
  "A36",
  "Wescam sensors are used in Türkiye's Bayraktar TB2 drones",
  `{
    products(filter: { isA: ["WESCAM-SENSORS"] }) {
      nodes {
        kind componentOf { product { name kind } basis attested citations { ...At } }
      }
    }
    product(key: "BAYRAKTAR-TB2") {
      operatedBy { actor { ...Key } attested citations { ...At } }
    }
  }`,
  {
    products: {
      nodes: [
        {
          kind: "COMPONENT",
          componentOf: [
            {
              product: { name: "Bayraktar TB2", kind: "PLATFORM" },
              basis: "REPORTED",
              attested: holding("2024-01-29"),
              citations: holding("SEED-A A:P7"),
            },
          ],
        },
      ],
    },
    product: {
      operatedBy: holding({
        actor: "TUR",
        attested: ["2024-01-29"],
        citations: holding("SEED-A A:P7"),
      }),
    },
  },
);

fact(
  "A37",
  "it covers other dual-use goods",
  `{ policyActions(filter: { names: ["DUAL-USE-GOODS"] }) {
    nodes { key effects { names { name kind } citations { ...At } } }
  } }`,
  {
    policyActions: {
      nodes: [
        {
          key: "CAN-TUR-2024-LIFT",
          effects: holding({
            names: holding({ name: "Dual-use goods", kind: "CLASS" }),
            citations: holding("SEED-A A:P7"),
          }),
        },
      ],
    },
  },
);

fact(
  "A38",
  "it covers arms-related goods",
  `{ policyActions(filter: { names: ["ARMS-RELATED-GOODS"] }) {
    nodes { key effects { names { name kind } citations { ...At } } }
  } }`,
  {
    policyActions: {
      nodes: [
        {
          key: "CAN-TUR-2024-LIFT",
          effects: holding({
            names: holding({ name: "Arms-related goods", kind: "CLASS" }),
            citations: holding("SEED-A A:P7"),
          }),
        },
      ],
    },
  },
);

fact(
  "A39",
  "the Armenian National Committee of Canada condemned the decision",
  `{ statement(key: "ANCC-2024-CONDEMNATION") {
    by { ... on Organization { name kind } } act date { ...Day } about { record { key } }
    citations { ...At }
  } }`,
  {
    statement: {
      by: [{ name: "Armenian National Committee of Canada", kind: "CIVIL_SOCIETY" }],
      act: "CONDEMN",
      date: "2024-01-29/2024-01-30 RANGE",
      about: [{ record: "CAN-TUR-2024-LIFT" }],
      citations: holding("SEED-A A:P8"),
    },
  },
);

fact(
  "A40",
  "the committee calls what was lifted a longstanding arms embargo, which Canada did not",
  `{
    statement(key: "ANCC-2024-EMBARGO") {
      by { ...Who } act label text about { record { key } } citations { ...At }
    }
    dispute(key: "CAN-TUR-GROUP-2-EMBARGO") { versions { says heldBy { ...Who } citations { ...At } } }
  }`,
  {
    statement: {
      by: ["ANCC"],
      act: "CHARACTERISE",
      label: "arms embargo",
      text: saying(/longstanding/),
      about: [{ record: "CAN-TUR-GROUP-2" }, { record: "CAN-TUR-2024-LIFT" }],
      citations: holding("SEED-A A:P8"),
    },
    dispute: {
      versions: [
        {
          says: saying(/arms embargo/),
          heldBy: holding("ANCC"),
          citations: holding("SEED-A A:P8"),
        },
        {
          says: saying(/presumption of denial/),
          heldBy: ["CAN"],
          citations: holding("S-CLK excerpt"),
        },
      ],
    },
  },
);

fact(
  "A41",
  "the committee reacted in a statement online",
  `{
    statement(key: "ANCC-2024-CONDEMNATION") { citations { ...At } }
    source(key: "S-ANCC2") { kind title gaps }
  }`,
  {
    statement: { citations: holding("SEED-A A:P8", "S-ANCC2 excerpt") },
    source: {
      kind: "PRESS_RELEASE",
      title: saying(/^Statement of the Armenian National Committee of Canada/),
      gaps: holding(saying(/ancnews\.info/)),
    },
  },
);

fact(
  "A42",
  "the committee says that the decision alarmed the Armenian-Canadian community",
  `{ statement(key: "ANCC-2024-ALARM") {
    by { ...Who } act text citations { ...At }
    about { record { key ... on Organization { name kind activeIn { ...Key } } } }
  } }`,
  {
    statement: {
      by: ["ANCC"],
      act: "CLAIM",
      text: saying(/alarmed/),
      citations: holding("SEED-A A:P9"),
      about: [
        { record: "CAN-TUR-2024-LIFT" },
        {
          record: {
            key: "ARMENIAN-CANADIANS",
            name: "Armenian-Canadian community",
            kind: "COMMUNITY",
            activeIn: ["CAN"],
          },
        },
      ],
    },
  },
);

const grounds = `{ statement(key: "ANCC-2024-CONDEMNATION") {
  by { ...Who } text grounds citations { ...At }
} }`;
const compromised = (ground: string) => ({
  statement: {
    by: ["ANCC"],
    text: saying(/compromises Canada's commitments/),
    grounds: holding(ground),
    citations: holding("SEED-A A:P9"),
  },
});
fact("A43", "and that it compromises human rights", grounds, compromised("human rights"));
fact("A44", "and international security", grounds, compromised("international security"));
fact("A45", "and justice", grounds, compromised("justice"));
