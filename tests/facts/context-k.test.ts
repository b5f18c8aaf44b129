import { fact, holding, saying } from "./fact.ts";

// What other sources add to the article on North Korean troops.

fact(
  "K1",
  "the treaty was signed in Pyongyang on 18 or 19 June 2024; article 4 is on mutual aid",
  `{ agreement(key: "RUS-PRK-TREATY-2024") {
    name signed { ...Day } text clauses { title } citations { ...At }
  } }`,
  {
    agreement: {
      name: saying(/^Comprehensive Strategic Partnership/),
      signed: "2024-06-18/2024-06-19 RANGE",
      text: saying(/Pyongyang/),
      clauses: [{ title: saying(/article 4/) }],
      citations: holding("S-WIKI excerpt", "S-ARMT excerpt"),
    },
  },
);

fact(
  "K2",
  "it was ratified on 6, 9 and 11 November 2024",
  `{ agreement(key: "RUS-PRK-TREATY-2024") {
    ratifications { by { ...Key } date { ...Day } citations { ...At } }
  } }`,
  {
    agreement: {
      ratifications: [
        ["RUS-FEDERATION-COUNCIL", "2024-11-06 DAY"],
        ["PUTIN", "2024-11-09 DAY"],
        ["KIM-JONG-UN", "2024-11-11 DAY"],
      ].map(([by, date]) => ({ by, date, citations: holding("S-WIKI excerpt", "S-ARMT excerpt") })),
    },
  },
);

fact(
  "K3",
  "it entered into force on 4 December 2024",
  `{ agreement(key: "RUS-PRK-TREATY-2024") { inForce { ...Day } citations { ...At } } }`,
  { agreement: { inForce: "2024-12-04 DAY", citations: holding("S-ARY excerpt") } },
);

fact(
  "K4",
  "on 28 October 2024 Rutte confirmed units in Kursk: another breach, an escalation",
  `{
    event(key: "NAC-BRIEFING-2024") { date { ...Day } factuality citations { ...At } }
    statement(key: "RUTTE-2024-KURSK") {
      by { ... on Person { key offices { title of { ...Key } } } } act date { ...Day } text grounds
      about { record { key } } citations { ...At }
    }
  }`,
  {
    event: {
      date: "2024-10-28 DAY",
      factuality: "ESTABLISHED",
      citations: holding("S-MENA2 excerpt"),
    },
    statement: {
      by: [{ key: "RUTTE", offices: [{ title: "Secretary General", of: "NATO" }] }],
      act: "CONFIRM",
      date: "2024-10-28 DAY",
      text: saying(/units are in Kursk/),
      grounds: [saying(/breach of resolutions/), "an escalation"],
      about: [{ record: "PRK-RUS-TROOPS-2024" }, { record: "KURSK" }],
      citations: holding("S-MENA2 excerpt"),
    },
  },
);

fact(
  "K5",
  "Hong Jang-won, deputy director of South Korean intelligence, led the delegation",
  `{
    person(key: "HONG-JANG-WON") { name offices { title of { ...Key } citations { ...At } } }
    event(key: "NAC-BRIEFING-2024") {
      participants { actor { ...Who } role citations { ...At } }
    }
  }`,
  {
    person: {
      name: "Hong Jang-won",
      offices: [
        { title: "deputy director", of: "KOR-INTELLIGENCE", citations: holding("S-KBS excerpt") },
      ],
    },
    event: {
      participants: holding({
        actor: "HONG-JANG-WON",
        role: "leads the delegation",
        citations: holding("S-KBS excerpt"),
      }),
    },
  },
);

const counted =
  "by { ...Who } act date { ...Day } about { record { key } } citations { ...At } " +
  "quantities { value unit what bound }";
const claimed = { act: "CLAIM", about: [{ record: "PRK-RUS-TROOPS-2024" }] };
fact(
  "K7",
  "the numbers of troops differ from claimant to claimant",
  `{
    ukraine: statement(key: "HUR-2024-TROOPS") { ${counted} }
    zelensky: statement(key: "ZELENSKY-2024-TROOPS") { ${counted} }
    december: statement(key: "KOR-USA-UKR-2024-TROOPS") { ${counted} }
  }`,
  {
    ukraine: {
      ...claimed,
      by: ["UKR-HUR"],
      date: "2024-10-24 DAY",
      quantities: holding({
        value: 12_000,
        unit: "persons",
        what: "North Korean troops in Russia",
        bound: "ABOUT",
      }),
      citations: holding("SEED-B B:P3"),
    },
    zelensky: {
      ...claimed,
      by: ["ZELENSKY"],
      date: "2024-10-01/2024-10-28 RANGE",
      quantities: [
        { value: 10_000, unit: "persons", what: saying(/in training/), bound: "EXACTLY" },
      ],
      citations: holding("S-MOSC excerpt"),
    },
    december: {
      ...claimed,
      by: ["KOR", "USA", "UKR"],
      date: saying(/^2024-12-/),
      quantities: [{ value: 10_000, unit: "persons", what: saying(/troops/), bound: "AT_LEAST" }],
      citations: holding("S-ARY excerpt"),
    },
  },
);
