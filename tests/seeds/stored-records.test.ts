import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { base } from "./base.ts";
import { add, put, seedsFolder, type Texts, textOf } from "./seeds-folder.ts";

const stop = "policy-actions/CAN-TUR-2019-STOP.yaml";
const lift = "policy-actions/CAN-TUR-2024-LIFT.yaml";

/** The record of a key after the base has been changed and loaded. */
function stored(key: string, changes: Texts = {}): AnyRecord | undefined {
  return loadSeeds(seedsFolder(changes)).records.find((record) => record.key === key);
}

const place = (at: string) => ({ source: "GAZETTE", at, for: [] });

describe("a part without citations of its own has its owner's", () => {
  test("its own stand where it has some", () => {
    expect(stored("CAN")).toMatchObject({
      citations: [],
      memberships: [{ citations: [place("A:P2")] }],
    });
  });

  test("a reason and an effect have those of their act", () => {
    expect(stored("CAN-TUR-2019-STOP")).toMatchObject({
      reasons: [{ citations: [place("A:P2")] }],
      effects: [{ citations: [place("A:P2")] }],
    });
  });

  test("a condition has those of its act", () => {
    expect(stored("CAN-TUR-2024-LIFT/disclosure")).toMatchObject({ citations: [place("A:P5")] });
  });

  test("a part of a part has those of the nearer one", () => {
    const change = put(
      stop,
      "posture: ISSUANCE_SUSPENDED",
      "posture: ISSUANCE_SUSPENDED\n    citations: [GAZETTE A:P9]",
    );
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      effects: [{ citations: [place("A:P9")] }],
      reasons: [{ citations: [place("A:P2")] }],
    });
  });

  test("an owner's citation for one of its parts goes to that part alone", () => {
    const reason = { source: "GAZETTE", at: "A:P3", for: ["reasons/incursion"] };
    const change = put(
      stop,
      "citations: [GAZETTE A:P2]",
      "citations:\n  - GAZETTE A:P2\n  - { source: GAZETTE, at: A:P3, for: [reasons/incursion] }",
    );
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      citations: [place("A:P2"), reason],
      effects: [{ citations: [place("A:P2")] }],
      reasons: [{ citations: [reason] }],
    });
  });

  test("an owner's citation for a list of parts goes to each of them", () => {
    const change = put(
      lift,
      "citations: [GAZETTE A:P5]",
      "citations: [GAZETTE A:P5, { source: GAZETTE, at: A:P6, for: [conditions] }]",
    );
    expect(stored("CAN-TUR-2024-LIFT/disclosure", change)).toMatchObject({
      citations: [{ source: "GAZETTE", at: "A:P6", for: ["conditions"] }],
    });
  });

  test("an effect's citation is named by any control that it moves", () => {
    const change = put(
      stop,
      "citations: [GAZETTE A:P2]",
      "citations: [GAZETTE A:P2, { source: GAZETTE, at: A:P4, for: [effects/CAN-TUR] }]",
    );
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      effects: [{ citations: [{ at: "A:P4" }] }],
    });
  });

  test("citations for single fields serve the other parts where an owner has no others", () => {
    const change = put(
      stop,
      "citations: [GAZETTE A:P2]",
      "citations: [{ source: GAZETTE, at: A:P4, for: [effective] }]",
    );
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      effects: [{ citations: [{ at: "A:P4" }] }],
    });
  });
});

describe("a condition becomes a record of its own", () => {
  const second = put(
    lift,
    "conditions:",
    "  - { controls: [CAN-TUR-OTHER], posture: NO_CONTROL }\nconditions:",
  );
  const other = {
    "controls/CAN-TUR-OTHER.yaml": textOf("controls/CAN-TUR.yaml").replace(
      "CAN-TUR",
      "CAN-TUR-OTHER",
    ),
  };

  test("under its act's key and its own, and its act names it", () => {
    expect(stored("CAN-TUR-2024-LIFT")).toMatchObject({
      conditions: ["CAN-TUR-2024-LIFT/disclosure"],
    });
    expect(stored("CAN-TUR-2024-LIFT/disclosure")).toEqual({
      type: "Condition",
      key: "CAN-TUR-2024-LIFT/disclosure",
      setBy: "CAN-TUR-2024-LIFT",
      kind: "UNDERTAKING",
      basis: "STATED",
      text: "Say where it goes.",
      obliges: ["TUR"],
      exempts: [],
      exemptsGoods: [],
      fulfilment: "UNKNOWN",
      settledBy: [],
      endedBy: [],
      appliesTo: ["CAN-TUR"],
      citations: [place("A:P5")],
      gaps: [],
    });
  });

  test("for every control that the act moves, each once", () => {
    expect(stored("CAN-TUR-2024-LIFT/disclosure", { ...second, ...other })).toMatchObject({
      appliesTo: ["CAN-TUR", "CAN-TUR-OTHER"],
    });
  });

  test("or for those that it names", () => {
    const [[file, text] = ["", ""]] = Object.entries(second);
    const named = {
      ...other,
      [file]: String(text).replace("obliges: [TUR]", "appliesTo: [CAN-TUR-OTHER]"),
    };
    expect(stored("CAN-TUR-2024-LIFT/disclosure", named)).toMatchObject({
      appliesTo: ["CAN-TUR-OTHER"],
    });
  });
});

describe("no act begins before its cause: the days before are taken off", () => {
  /** The stop on a day, for an incursion from 9 October on, undisputed. */
  const on = (effective: string, incursion: Texts = {}) =>
    stored("CAN-TUR-2019-STOP", {
      "disputes/STOP-DAY.yaml": null,
      ...put(stop, "2019-10-11/2019-10-15", effective),
      ...incursion,
    });

  test.each([
    ["a day after it", "2019-10-11", "2019-10-11"],
    ["its very day", "2019-10-09", "2019-10-09"],
    ["a range that begins before it", "2019-10-01/2019-10-15", "2019-10-09/2019-10-15"],
    ["a range that ends on it", "2019-10-01/2019-10-09", "2019-10-09"],
    ["a range that begins after it", "2019-10-10/2019-10-15", "2019-10-10/2019-10-15"],
    ["a month", "2019-10", "2019-10-09/2019-10-31"],
    ["a day or so", "2019-10-09~", "2019-10-09/2019-10-10"],
    ["an open beginning", "../2019-10-11", "2019-10-09/2019-10-11"],
    ["an open end", "2019-10-01/..", "2019-10-09/.."],
    ["two days, one of them before", '"[2019-10-08,2019-10-11]"', "2019-10-11"],
    [
      "three days, one of them before",
      '"[2019-10-08,2019-10-11,2019-10-15]"',
      "[2019-10-11,2019-10-15]",
    ],
  ])("%s", (_what, effective, left) => {
    expect(on(effective)).toMatchObject({ effective: left });
  });

  test("the later of two causes counts", () => {
    const battle = {
      "events/BATTLE.yaml": textOf("events/INCURSION.yaml")
        .replace("INCURSION", "BATTLE")
        .replace("2019-10-09/2019-10-17", "2019-10-12/2019-10-13"),
    };
    const change = {
      ...battle,
      "disputes/STOP-DAY.yaml": null,
      [stop]: textOf(stop).replace("[INCURSION]", "[INCURSION, BATTLE]"),
    };
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      effective: "2019-10-12/2019-10-15",
    });
  });

  test.each([
    ["an event that is only planned", "factuality: PLANNED\n", "2019-10-01/2019-10-15"],
    ["an event that is claimed", "factuality: CLAIMED\n", "2019-10-09/2019-10-15"],
  ])("%s", (_what, line, left) => {
    expect(on("2019-10-01/2019-10-15", add("events/INCURSION.yaml", line))).toMatchObject({
      effective: left,
    });
  });

  test.each([
    ["ALLEGED", "2019-10-01/2019-10-15"],
    ["ANALYSIS", "2019-10-01/2019-10-15"],
    ["REPORTED", "2019-10-09/2019-10-15"],
  ])("a reason that is %s", (basis, left) => {
    const change = {
      "disputes/STOP-DAY.yaml": null,
      [stop]: textOf(stop)
        .replace("2019-10-11/2019-10-15", "2019-10-01/2019-10-15")
        .replace("basis: STATED", `basis: ${basis}`),
    };
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({ effective: left });
  });

  test("an event whose beginning nobody knows takes nothing off", () => {
    const unknown = put("events/INCURSION.yaml", "2019-10-09/2019-10-17", "../2019-10-17");
    expect(on("2019-10-01/2019-10-15", unknown)).toMatchObject({
      effective: "2019-10-01/2019-10-15",
    });
  });

  test("the date that moves the control is cut where no other is given", () => {
    const change = {
      "disputes/STOP-DAY.yaml": null,
      ...put(stop, "effective: 2019-10-11/2019-10-15", "announced: 2019-10"),
    };
    expect(stored("CAN-TUR-2019-STOP", change)).toMatchObject({
      announced: "2019-10-09/2019-10-31",
    });
  });
});

describe("the hash of a release", () => {
  const hashOf = (changes: Texts = {}) => loadSeeds(seedsFolder(changes)).release.hash;

  test.each<readonly [what: string, same: Texts]>([
    [
      "the order in which files were written",
      Object.fromEntries(Object.entries(base).toReversed()),
    ],
    [
      "the order of fields",
      { "states/TUR.yaml": textOf("states/TUR.yaml").trim().split("\n").toReversed().join("\n") },
    ],
    [
      "quotes, comments and brackets",
      {
        "states/CAN.yaml":
          '# Canada\n{ "key": CAN, alpha2: "CA", name: \'Canada\', memberships: [{ in: NATO, ' +
          "status: MEMBER, attested: [2024-01-29], citations: [{ source: GAZETTE, at: A:P2 }] }] }\n",
      },
    ],
    ["line ends", { "states/TUR.yaml": textOf("states/TUR.yaml").replaceAll("\n", "\r\n") }],
    ["lists left out that are empty", add("states/TUR.yaml", "aliases: []\ngaps: []\n")],
    ["the name of the release", { "release.yaml": "id: other\ndate: 2027-01-01\n" }],
  ])("does not change with %s", (_what, same) => {
    expect(hashOf(same)).toBe(hashOf());
  });

  test.each<readonly [what: string, other: Texts]>([
    ["a letter", put("states/TUR.yaml", "Türkiye", "Turkiye")],
    ["a record", { "states/NOR.yaml": "key: NOR\nalpha2: NO\nname: Norway\n" }],
    ["a citation", put("places/BORDER.yaml", "A:P2", "A:P3")],
  ])("changes with %s", (_what, other) => {
    expect(hashOf(other)).not.toBe(hashOf());
  });
});

describe("the real seeds", () => {
  const { records, release } = loadSeeds("seeds");

  test("are what JSON makes of them and back, to the last field", () => {
    const copies = records.map((record) => JSON.parse(JSON.stringify(record)) as AnyRecord);
    expect(copies).toStrictEqual(records);
  });

  test("stand in order of their keys, each once", () => {
    const keys = records.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].toSorted());
  });

  test("are counted by kind", () => {
    const total = Object.values(release.counts).reduce((sum, count) => sum + count);
    expect(total).toBe(records.length);
    expect(release.counts.Condition).toBe(
      records.flatMap((record) => (record.type === "PolicyAction" ? record.conditions : [])).length,
    );
  });

  test("are all cited, but for the kinds that may stand without", () => {
    const free = ["Source", "State", "Case", "Coverage", "ControlList", "ControlListEntry"];
    const bare = records.filter(({ citations }) => citations.length === 0);
    expect(bare.filter(({ type }) => !free.includes(type)).map(({ key }) => key)).toEqual([]);
  });
});
