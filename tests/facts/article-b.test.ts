import { fact, holding, saying } from "./fact.ts";

// What "South Korean Delegation to Brief NATO on North Korean Troops for Russia" says.

fact(
  "B1",
  "a South Korean delegation is to brief NATO on North Korean troops for Russia",
  `{
    event(key: "NAC-BRIEFING-2024") { kind name date { ...Day } citations { ...At } }
    statement(key: "NATO-2024-BRIEFING-PLAN") { act about { record { key } } citations { ...At } }
  }`,
  {
    event: {
      kind: "BRIEFING",
      name: saying(/South Korea briefs .* on North Korean troops/),
      date: "2024-10-28 DAY",
      citations: holding("SEED-B B:H"),
    },
    statement: {
      act: "INTEND",
      about: [{ record: "NAC-BRIEFING-2024" }],
      citations: holding("SEED-B B:H"),
    },
  },
);

fact(
  "B2",
  "it is the Alliance that says so",
  `{ statement(key: "NATO-2024-BRIEFING-PLAN") {
    by { ... on Organization { key kind } } date { ...Day } citations { ...At }
  } }`,
  {
    statement: {
      by: [{ key: "NATO", kind: "ALLIANCE" }],
      date: "2024-10-27 DAY",
      citations: holding("SEED-B B:H"),
    },
  },
);

fact(
  "B3",
  "a newspaper displayed in Seoul on 21 October 2024 told of the decision to send soldiers",
  `{
    source(key: "AFP-PHOTO-SEOUL-2024") { kind title depicts { ...Key } gaps citations { ...At } }
    newspaper: source(key: "SEOUL-NEWSPAPER-2024") { kind published { ...Day } seen }
    statement(key: "SEOUL-NEWSPAPER-2024-REPORT") {
      by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
    }
  }`,
  {
    source: {
      kind: "PHOTOGRAPH",
      title: saying(/newspaper displayed in a street of Seoul/),
      depicts: ["SEOUL", "SEOUL-NEWSPAPER-2024", "SEOUL-NEWSPAPER-PHOTO-2024"],
      gaps: holding(saying(/21 October 2024/)),
      citations: holding("SEED-B B:C"),
    },
    newspaper: { kind: "NEWS", published: "../2024-10-21 RANGE", seen: "NONE" },
    statement: {
      by: [{ anonymous: "a newspaper displayed in Seoul", via: null }],
      act: "REPORT",
      date: "../2024-10-21 RANGE",
      text: saying(/thousands of soldiers to the front lines/),
      about: [{ record: "PRK-TROOPS-DECISION-2024" }],
      citations: holding("SEED-B B:C"),
    },
  },
);

fact(
  "B4",
  "North Korea is said to have decided to send thousands of soldiers to the front lines",
  `{ event(key: "PRK-TROOPS-DECISION-2024") {
    name text factuality date { ...Day } participants { actor { ...Who } role } citations { ...At }
  } }`,
  {
    event: {
      name: saying(/front lines in Ukraine/),
      text: saying(/Thousands of soldiers/),
      factuality: "CLAIMED",
      date: "../2024-10-21 RANGE",
      participants: [{ actor: "PRK", role: "decides" }],
      citations: holding("SEED-B B:C"),
    },
  },
);

fact(
  "B5",
  "the newspaper carried a photograph of Kim and Putin toasting at a banquet in Pyongyang",
  `{ source(key: "SEOUL-NEWSPAPER-PHOTO-2024") {
    kind partOf { key } citations { ...At }
    depicts { key ... on Event {
      kind factuality date { ...Day } resolvedFrom { field words source { key } }
      participants { actor { ...Who } role } place { ...Key }
    } }
  } }`,
  {
    source: {
      kind: "PHOTOGRAPH",
      partOf: "SEOUL-NEWSPAPER-2024",
      citations: holding("SEED-B B:C"),
      depicts: holding("KIM-JONG-UN", "PUTIN", "PYONGYANG", {
        key: "KIM-PUTIN-BANQUET-2024",
        kind: "MEETING",
        factuality: "ESTABLISHED",
        date: "2024 YEAR",
        resolvedFrom: [
          { field: "date", words: "earlier this year", source: "AFP-PHOTO-SEOUL-2024" },
        ],
        participants: [
          { actor: "KIM-JONG-UN", role: "toasts" },
          { actor: "PUTIN", role: "toasts" },
        ],
        place: ["PYONGYANG"],
      }),
    },
  },
);

const office = (name: string, title: string, of: string) => ({
  name,
  offices: holding({
    title,
    of,
    attested: holding("2024-10-27"),
    citations: holding("SEED-B B:C"),
  }),
});
fact(
  "B6",
  "Kim is leader of North Korea and Putin President of Russia, as of the article",
  `{
    kim: person(key: "KIM-JONG-UN") {
      name offices { title of { ...Key } attested citations { ...At } }
    }
    putin: person(key: "PUTIN") {
      name offices { title of { ...Key } attested citations { ...At } }
    }
  }`,
  {
    kim: office("Kim Jong Un", "leader", "PRK"),
    putin: office("Vladimir Putin", "President", "RUS"),
  },
);

fact(
  "B7",
  "the photograph in Seoul is AFP's",
  `{ source(key: "AFP-PHOTO-SEOUL-2024") {
    credit publisher { ... on Organization { name kind } } partOf { key } citations { ...At }
  } }`,
  {
    source: {
      credit: "AFP",
      publisher: { name: "AFP", kind: "MEDIA" },
      partOf: "SEED-B",
      citations: holding("SEED-B B:C"),
    },
  },
);

const briefing = `{ event(key: "NAC-BRIEFING-2024") {
  participants { actor { ...Who } role citations { ...At } }
} }`;

fact("B8", "the delegation is high-level and from South Korea", briefing, {
  event: {
    participants: holding({
      actor: "KOR",
      role: saying(/high-level delegation/),
      citations: holding("SEED-B B:P1"),
    }),
  },
});

fact("B9", "it briefs the North Atlantic Council", briefing, {
  event: {
    participants: holding({
      actor: "NORTH-ATLANTIC-COUNCIL",
      role: "is briefed",
      citations: holding("SEED-B B:P1"),
    }),
  },
});

fact(
  "B10",
  "its subject is North Korea's deployment of troops to Russia",
  `{
    event(key: "NAC-BRIEFING-2024") { text citations { ...At } }
    deployment: event(key: "PRK-RUS-TROOPS-2024") {
      kind factuality participants { actor { ...Who } role } place { ...Key } citations { ...At }
    }
  }`,
  {
    event: {
      text: saying(/North Korea's deployment of troops to Russia/),
      citations: holding("SEED-B B:P1"),
    },
    deployment: {
      kind: "DEPLOYMENT",
      factuality: "ESTABLISHED",
      participants: [
        { actor: "PRK", role: "sends them" },
        { actor: "RUS", role: "receives them" },
      ],
      place: ["RUS"],
      citations: holding("SEED-B B:P1"),
    },
  },
);

fact(
  "B11",
  "the briefing is on a Monday",
  `{ event(key: "NAC-BRIEFING-2024") {
    date { ...Day } resolvedFrom { field words source { key } } citations { ...At }
  } }`,
  {
    event: {
      date: "2024-10-28 DAY",
      resolvedFrom: [{ field: "date", words: "on Monday", source: "SEED-B" }],
      citations: holding("SEED-B B:P1"),
    },
  },
);

fact(
  "B12",
  "NATO said so on a Sunday",
  `{ statement(key: "NATO-2024-BRIEFING-PLAN") {
    by { ...Who } date { ...Day } resolvedFrom { field words source { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["NATO"],
      date: "2024-10-27 DAY",
      resolvedFrom: [{ field: "date", words: "on Sunday", source: "SEED-B" }],
      citations: holding("SEED-B B:P1"),
    },
  },
);

fact(
  "B13",
  "the United States had voiced grave concern",
  `{ statement(key: "USA-2024-TROOPS-CONCERN") {
    by { ...Who } act date { ...Day } text about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["USA"],
      act: "CONCERN",
      date: "../2024-10-27 RANGE",
      text: saying(/gravely concerned/),
      about: [{ record: "PRK-RUS-TROOPS-2024" }],
      citations: holding("SEED-B B:P1"),
    },
  },
);

fact(
  "B14",
  "its ground is that the troops may be used against Ukraine",
  `{ statement(key: "USA-2024-TROOPS-CONCERN") { grounds citations { ...At } } }`,
  {
    statement: {
      grounds: [saying(/may be used against Ukraine/)],
      citations: holding("SEED-B B:P1"),
    },
  },
);

fact("B15", "ambassadors of NATO's Indo-Pacific partners were invited", briefing, {
  event: {
    participants: holding({
      actor: "NATO-INDO-PACIFIC-PARTNERS",
      role: saying(/ambassadors invited/),
      citations: holding("SEED-B B:P2"),
    }),
  },
});

const partner = {
  memberships: holding({
    in: "NATO-INDO-PACIFIC-PARTNERS",
    status: "MEMBER",
    attested: ["2024-10-27"],
    citations: holding("SEED-B B:P2"),
  }),
};
fact(
  "B16",
  "these include Australia, Japan, New Zealand and the Republic of Korea",
  `{
    states(filter: { memberships: ["NATO-INDO-PACIFIC-PARTNERS"] }) {
      nodes { name memberships { in { key } status attested citations { ...At } } }
    }
    organization(key: "NATO-INDO-PACIFIC-PARTNERS") { name kind }
    state(key: "KOR") { aliases }
  }`,
  {
    states: {
      nodes: [
        { name: "Australia", ...partner },
        { name: "Japan", ...partner },
        { name: "South Korea", ...partner },
        { name: "New Zealand", ...partner },
      ],
    },
    organization: { name: "NATO's Indo-Pacific partners", kind: "GROUPING" },
    state: { aliases: holding("Republic of Korea") },
  },
);

fact(
  "B17",
  "the words on the ambassadors are NATO's own",
  `{ statement(key: "NATO-2024-BRIEFING-PLAN") {
    by { ...Who } text date { ...Day } citations { ...At }
  } }`,
  {
    statement: {
      by: ["NATO"],
      text: saying(/ambassadors of the Indo-Pacific partners are invited/),
      date: "2024-10-27 DAY",
      citations: holding("SEED-B B:P2"),
    },
  },
);

fact(
  "B18",
  "the North Atlantic Council is NATO's main decision-making body",
  `{
    organization(key: "NORTH-ATLANTIC-COUNCIL") { name kind partOf { ...Key } citations { ...At } }
    statement(key: "ASHARQ-2024-COUNCIL") {
      by { ...Who } act label about { record { key } } citations { ...At }
    }
  }`,
  {
    organization: {
      name: "North Atlantic Council",
      kind: "INTERGOVERNMENTAL_BODY",
      partOf: "NATO",
      citations: holding("SEED-B B:P2"),
    },
    statement: {
      by: ["ASHARQ-AL-AWSAT"],
      act: "CHARACTERISE",
      label: "main decision-making body",
      about: [{ record: "NORTH-ATLANTIC-COUNCIL" }],
      citations: holding("SEED-B B:P2"),
    },
  },
);

fact(
  "B19",
  "Ukrainian military intelligence made a statement on a Thursday",
  `{ statement(key: "HUR-2024-TROOPS") {
    by { ... on Organization { name kind state { key } } } act date { ...Day }
    resolvedFrom { field words source { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: [{ name: "Ukrainian military intelligence", kind: "GOVERNMENT_BODY", state: "UKR" }],
      act: "CLAIM",
      date: "2024-10-24 DAY",
      resolvedFrom: [{ field: "date", words: "on Thursday", source: "SEED-B" }],
      citations: holding("SEED-B B:P3"),
    },
  },
);

const numbers = `{ statement(key: "HUR-2024-TROOPS") {
  by { ...Who } act about { record { key } } citations { ...At }
  quantities { value unit what bound partOf { value unit bound } }
} }`;
const claimed = (quantity: object) => ({
  statement: {
    by: ["UKR-HUR"],
    act: "CLAIM",
    about: [{ record: "PRK-RUS-TROOPS-2024" }],
    citations: holding("SEED-B B:P3"),
    quantities: holding(quantity),
  },
});
const ofTwelveThousand = { value: 12_000, unit: "persons", bound: "ABOUT" };

fact(
  "B20",
  "it claims that about 12,000 North Korean troops are in Russia already",
  numbers,
  claimed({ ...ofTwelveThousand, what: "North Korean troops in Russia", partOf: null }),
);

fact(
  "B21",
  "500 officers among them",
  numbers,
  claimed({
    value: 500,
    unit: "persons",
    what: "officers",
    bound: "EXACTLY",
    partOf: ofTwelveThousand,
  }),
);

fact(
  "B22",
  "and three generals",
  numbers,
  claimed({
    value: 3,
    unit: "persons",
    what: "generals",
    bound: "EXACTLY",
    partOf: ofTwelveThousand,
  }),
);

fact(
  "B23",
  "that they are training",
  `{ statement(key: "HUR-2024-TROOPS") { by { ...Who } act text citations { ...At } } }`,
  {
    statement: {
      by: ["UKR-HUR"],
      act: "CLAIM",
      text: saying(/in Russia already and train/),
      citations: holding("SEED-B B:P3"),
    },
  },
);

fact(
  "B24",
  "on five military bases",
  numbers,
  claimed({
    value: 5,
    unit: "military bases",
    what: saying(/training/),
    bound: "EXACTLY",
    partOf: null,
  }),
);

fact(
  "B25",
  "on the same day Putin did not deny it",
  `{ statement(key: "PUTIN-2024-NON-DENIAL") {
    by { ...Who } act date { ...Day } resolvedFrom { field words source { key } } text
    about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["PUTIN"],
      act: "NON_DENIAL",
      date: "2024-10-24 DAY",
      resolvedFrom: [{ field: "date", words: "on the same day", source: "SEED-B" }],
      text: saying(/not den/),
      about: [{ record: "PRK-RUS-TROOPS-2024" }, { record: "HUR-2024-TROOPS" }],
      citations: holding("SEED-B B:P4"),
    },
  },
);

fact(
  "B26",
  "Putin said that how the treaty is carried out is Moscow's own affair",
  `{ statement(key: "PUTIN-2024-TREATY-POSITION") {
    by { ...Who } act date { ...Day } resolvedFrom { field words source { key } } text about { record { key } } citations { ...At }
  } }`,
  {
    statement: {
      by: ["PUTIN"],
      act: "POSITION",
      date: "2024-10-24 DAY",
      resolvedFrom: [{ field: "date", words: "on the same day", source: "SEED-B" }],
      text: saying(/Moscow's own affair/),
      about: [{ record: "RUS-PRK-TREATY-2024" }],
      citations: holding("SEED-B B:P4"),
    },
  },
);

fact(
  "B27",
  "there is a treaty of Russia and North Korea",
  `{ agreements(filter: { parties: ["PRK"] }) {
    nodes { key parties { ...Key } citations { ...At } }
  } }`,
  {
    agreements: {
      nodes: [
        {
          key: "RUS-PRK-TREATY-2024",
          parties: ["RUS", "PRK"],
          citations: holding("SEED-B B:P4"),
        },
      ],
    },
  },
);

fact(
  "B28",
  "it has a clause on mutual defence",
  `{ agreement(key: "RUS-PRK-TREATY-2024") { clauses { title citations { ...At } } } }`,
  {
    agreement: {
      clauses: holding({
        title: saying(/^Mutual defence/),
        citations: holding("SEED-B B:P4"),
      }),
    },
  },
);

fact(
  "B29",
  "by which each aids the other against aggression from outside",
  `{ agreement(key: "RUS-PRK-TREATY-2024") { clauses { text citations { ...At } } } }`,
  {
    agreement: {
      clauses: holding({
        text: saying(/aid of the other against aggression from outside/),
        citations: holding("SEED-B B:P4"),
      }),
    },
  },
);

fact(
  "B30",
  "Russia began its full-scale invasion of Ukraine in February 2022",
  `{ event(key: "RUS-UKR-INVASION-2022") {
    kind name factuality date { ...Day } participants { actor { ...Who } role } place { ...Key }
    citations { ...At }
  } }`,
  {
    event: {
      kind: "INVASION",
      factuality: "ESTABLISHED",
      name: saying(/full-scale invasion/),
      date: "2022-02 MONTH",
      participants: [
        { actor: "RUS", role: "invades" },
        { actor: "UKR", role: "is invaded" },
      ],
      place: ["UKR"],
      citations: holding("SEED-B B:P5"),
    },
  },
);
