import { fact, holding, saying } from "./fact.ts";

// What the stories lean on: the operation in Syria, and who belonged to NATO and the EU since when.

/** Asks for the memberships of states, named by their keys. */
const membershipsOf = (states: readonly string[]) =>
  `{ states(filter: { keys: ${JSON.stringify(states)} }, first: 100) {
    nodes { key memberships { in { key } status from { ...Day } citations { ...At } } }
  } }`;

interface Entry {
  readonly into: string;
  readonly from: string;
  readonly says: string;
}

/** The answer in which each of the states is a member from that day on. */
const entered = (states: readonly string[], { into, from, says }: Entry) =>
  states.map((key) => ({
    key,
    memberships: holding({ in: into, status: "MEMBER", from, citations: holding(says) }),
  }));

/** The question after all states of a table of entries, and its answer, by key. */
function members(table: readonly (Entry & { readonly states: string })[]) {
  const rows = table.map((entry) => ({ ...entry, keys: entry.states.split(" ") }));
  const nodes = rows
    .flatMap((entry) => entered(entry.keys, entry))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { query: membershipsOf(rows.flatMap(({ keys }) => keys)), answer: { states: { nodes } } };
}

fact(
  "N1",
  "Türkiye's operation into north-eastern Syria began on 9 October 2019",
  `{ event(key: "TUR-SYRIA-2019") {
    kind aliases during { ...Day } participants { actor { ...Who } role } place { ...Key }
    gaps citations { ...At }
  } }`,
  {
    event: {
      kind: "MILITARY_OPERATION",
      aliases: ["Operation Peace Spring"],
      during: "2019-10-09/2019-10-17 RANGE",
      participants: [
        { actor: "TUR", role: "carries it out" },
        { actor: "ERDOGAN", role: "announces it" },
      ],
      place: ["NORTH-EAST-SYRIA"],
      gaps: holding(saying(/main phase/)),
      citations: holding("S-AJZ excerpt", "S-PTH excerpt", "S-WPS excerpt"),
    },
  },
);

const founders = members([
  {
    into: "NATO",
    from: "[1949-04-04,1949-08-24] ONE_OF",
    says: "S-JAG excerpt",
    states: "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA",
  },
]);
fact(
  "N2",
  "twelve states signed the North Atlantic Treaty on 4 April 1949",
  `query { agreement(key: "NORTH-ATLANTIC-TREATY") {
    parties { ...Key } signed { ...Day } inForce { ...Day } gaps
  } ${founders.query.slice(1)}`,
  {
    agreement: {
      parties: holding(..."BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA".split(" ")),
      signed: "1949-04-04 DAY",
      inForce: "1949-08-24 DAY",
      gaps: holding(saying(/entry into force is in one source only/)),
    },
    ...founders.answer,
  },
);

const second = members([
  { into: "NATO", from: "1952-02-18 DAY", says: "S-CAG excerpt", states: "TUR GRC" },
  { into: "NATO", from: "1955-05-09 DAY", says: "S-CAG excerpt", states: "DEU" },
  { into: "NATO", from: "1982-05-30 DAY", says: "S-CAG excerpt", states: "ESP" },
]);
fact("N3", "Türkiye, Greece, Germany and Spain joined NATO", second.query, second.answer);

const third = members([
  { into: "NATO", from: "1999 YEAR", says: "S-JAG excerpt", states: "CZE HUN POL" },
  {
    into: "NATO",
    from: "2004 YEAR",
    says: "S-JAG excerpt",
    states: "BGR EST LVA LTU ROU SVK SVN",
  },
  { into: "NATO", from: "2009 YEAR", says: "S-JAG excerpt", states: "ALB HRV" },
  { into: "NATO", from: "2017-06-05 DAY", says: "S-CAG excerpt", states: "MNE" },
  { into: "NATO", from: "2020-03-27 DAY", says: "S-CAG excerpt", states: "MKD" },
]);
fact("N4", "fourteen more joined NATO from 1999 to 2020", third.query, third.answer);

const last = members([
  { into: "NATO", from: "2023-04-04 DAY", says: "S-VIF excerpt", states: "FIN" },
  { into: "NATO", from: "2024-03-07 DAY", says: "S-EIN excerpt", states: "SWE" },
]);
const accession =
  "kind factuality date { ...Day } participants { actor { ...Who } } place { ...Key } text";
const joined = (state: string, date: string) => ({
  kind: "ACCESSION_STEP",
  factuality: "ESTABLISHED",
  date,
  participants: [{ actor: state }, { actor: "NATO" }],
  place: ["WASHINGTON"],
  text: saying(/instrument of accession is deposited/),
});
fact(
  "N5",
  "Finland and Sweden joined NATO by depositing their instruments in Washington",
  `query {
    finland: event(key: "FIN-NATO-ACCESSION-2023") { ${accession} }
    sweden: event(key: "SWE-NATO-ACCESSION-2024") { ${accession} }
  ${last.query.slice(1)}`,
  {
    finland: joined("FIN", "2023-04-04 DAY"),
    sweden: joined("SWE", "2024-03-07 DAY"),
    ...last.answer,
  },
);

const union = (from: string, states: string) => ({
  into: "EU",
  from: `${from} DAY`,
  says: "S-EUC excerpt",
  states,
});
const europe = members([
  union("1958-01-01", "BEL FRA DEU ITA LUX NLD"),
  union("1973-01-01", "DNK IRL GBR"),
  union("1981-01-01", "GRC"),
  union("1986-01-01", "PRT ESP"),
  union("1995-01-01", "AUT FIN SWE"),
  union("2004-05-01", "CYP CZE EST HUN LVA LTU MLT POL SVK SVN"),
  union("2007-01-01", "BGR ROU"),
  union("2013-07-01", "HRV"),
]);
fact("N6", "twenty-eight states joined the EU or its forerunner", europe.query, europe.answer);

fact(
  "N7",
  "the United Kingdom left the EU on 31 January 2020",
  `{
    event(key: "GBR-EU-WITHDRAWAL-2020") {
      date { ...Day } participants { actor { ...Who } role } citations { ...At }
    }
    state(key: "GBR") { memberships { in { key } status through { ...Day } citations { ...At } } }
  }`,
  {
    event: {
      date: "2020-01-31 DAY",
      participants: [
        { actor: "GBR", role: "leaves" },
        { actor: "EU", role: "is left" },
      ],
      citations: holding("S-EUC excerpt", "S-DST excerpt"),
    },
    state: {
      memberships: holding({
        in: "EU",
        status: "MEMBER",
        through: "2020-01-31 DAY",
        citations: holding("S-EUC excerpt", "S-DST excerpt"),
      }),
    },
  },
);

const applied = (to: string) => ({
  memberships: holding({
    in: "NATO",
    status: "APPLICANT",
    from: "2022-05 MONTH",
    to,
    citations: holding("S-SZX excerpt"),
  }),
});
const applicant =
  "memberships { in { key } status from { ...Day } to { ...Day } citations { ...At } }";
fact(
  "N8",
  "Sweden and Finland applied to join NATO in May 2022",
  `{
    event(key: "FIN-SWE-NATO-APPLICATION-2022") {
      date { ...Day } participants { actor { ...Who } role } citations { ...At }
    }
    sweden: state(key: "SWE") { ${applicant} }
    finland: state(key: "FIN") { ${applicant} }
  }`,
  {
    event: {
      date: "2022-05 MONTH",
      participants: holding({ actor: "FIN", role: "applies" }, { actor: "SWE", role: "applies" }),
      citations: holding("S-SZX excerpt"),
    },
    sweden: applied("2024-03-07 DAY"),
    finland: applied("2023-04-04 DAY"),
  },
);

fact(
  "N9",
  "TB2 drones reached Azerbaijan by 27 September 2020, the day unknown",
  `{
    event(key: "TUR-AZE-TB2-2020") {
      kind date { ...Day } participants { actor { ...Who } role } products { key } gaps
      citations { ...At }
    }
    product(key: "BAYRAKTAR-TB2") { operatedBy { actor { ...Key } } }
  }`,
  {
    event: {
      kind: "TRANSFER",
      date: "../2020-09-27 RANGE",
      participants: [{ actor: "AZE", role: "receives them" }],
      products: ["BAYRAKTAR-TB2"],
      gaps: holding(saying(/The day, the number and who delivered them/)),
      citations: holding("S-FAAE excerpt", "S-GACR excerpt"),
    },
    product: { operatedBy: holding({ actor: "AZE" }) },
  },
);
