import { describe, expect, test } from "vitest";
import { type Link, linksOf, type Location, writtenLinksOf } from "../../src/domain/links.ts";
import {
  act,
  because,
  control,
  dispute,
  event,
  moves,
  product,
  source,
  state,
  statement,
} from "../questions/records.ts";

/** `EDGE field → KEY`, with the path of the part that holds it in front. */
const inShort = ({ path, field, reference, to }: Link) =>
  `${path === "" ? "" : `${path}: `}${reference.edge} ${field} → ${to}`;

const steps = (location: Location | null): readonly (string | number)[] =>
  location ? [...steps(location.up), location.step] : [];

const ownLinks = (record: Parameters<typeof linksOf>[0]) =>
  linksOf(record)
    .filter(({ reference }) => reference.edge !== "CITES")
    .map(inShort);

describe("the references of a record", () => {
  test("of its own, in declared order", () => {
    const record = control({
      via: ["SWE"],
      covers: ["LIST"],
      excludes: ["ENTRY"],
      legalBasis: ["NOTICE"],
      partOf: "WIDER",
    });
    expect(ownLinks(record)).toEqual([
      "IMPOSED_BY imposedBy → CAN",
      "TARGETS target → TUR",
      "VIA via → SWE",
      "COVERS covers → LIST",
      "EXCLUDES excludes → ENTRY",
      "LEGAL_BASIS legalBasis → NOTICE",
      "PART_OF partOf → WIDER",
    ]);
  });

  test("of a part with a key, by that key", () => {
    const record = event("E", {
      reasons: [because(["A", "B/inner"], { key: "sweden", offeredBy: "REUTERS" })],
    });
    expect(ownLinks(record)).toEqual([
      "reasons/sweden: BECAUSE because → A",
      "reasons/sweden: BECAUSE because → B/inner",
      "reasons/sweden: OFFERED_BY offeredBy → REUTERS",
    ]);
  });

  test("of an effect, by the first control that it moves, and of the parts inside it", () => {
    const [record] = act("ACT", {
      effects: [
        moves({
          controls: ["ONE", "TWO"],
          names: ["SENSOR"],
          permits: { status: "SUSPENDED", goods: ["LIST"] },
          exempts: { text: "seven", to: ["BAYKAR"] },
        }),
      ],
      after: ["EARLIER"],
    });
    expect(record && ownLinks(record)).toEqual([
      "TAKEN_BY takenBy → CAN",
      "effects/ONE: EFFECT_ON controls → ONE",
      "effects/ONE: EFFECT_ON controls → TWO",
      "effects/ONE/permits: PERMITS_FOR goods → LIST",
      "effects/ONE: NAMES names → SENSOR",
      "effects/ONE/exempts: EXEMPTS_TO to → BAYKAR",
      "AFTER after → EARLIER",
    ]);
  });

  test("of a part with neither key nor control, by its place", () => {
    const record = product("P", {
      operatedBy: [
        { actor: "TUR", basis: "REPORTED" },
        { actor: "AZE", basis: "REPORTED" },
      ],
    });
    expect(ownLinks(record)).toEqual([
      "operatedBy/0: OPERATED_BY actor → TUR",
      "operatedBy/1: OPERATED_BY actor → AZE",
    ]);
  });

  test("of somebody who is not named, through whom they were heard", () => {
    const record = statement("S", {
      by: ["TUR", { anonymous: "two persons", via: "REUTERS" }, { anonymous: "somebody" }],
    });
    expect(ownLinks(record)).toEqual(["SAID_BY by → TUR", "by/1: HEARD_THROUGH via → REUTERS"]);
  });

  test("of a subject, whether given as a key or with its field", () => {
    expect(ownLinks(dispute("D", { about: "A" }))).toEqual(["about: ABOUT record → A"]);
    expect(ownLinks(statement("S", { about: ["A", { record: "B", field: "effective" }] }))).toEqual(
      ["SAID_BY by → TUR", "about/0: ABOUT record → A", "about/1: ABOUT record → B"],
    );
  });

  test("reserved words among them, with the words that the field may hold", () => {
    const [target] = linksOf(control({ target: "ANY", covers: "ALL" })).filter(
      ({ field }) => field === "target",
    );
    expect(target).toMatchObject({ to: "ANY", reference: { edge: "TARGETS", words: ["ANY"] } });
    expect(ownLinks(control({ covers: "UNKNOWN" }))).toContain("COVERS covers → UNKNOWN");
  });

  test("none where a record has none", () => {
    expect(linksOf(source("S"))).toEqual([]);
    expect(linksOf(state("CAN"))).toEqual([]);
  });
});

describe("a citation", () => {
  const record = event("E", {
    citations: ["SOURCE p. 1"],
    reasons: [because(["A"], { citations: ["OTHER p. 2", "SOURCE"] })],
  });
  const cites = linksOf(record).filter(({ reference }) => reference.edge === "CITES");

  test("belongs to the part that it stands in", () => {
    expect(cites.map(inShort)).toEqual([
      "CITES source → SOURCE",
      "reasons/why: CITES source → OTHER",
      "reasons/why: CITES source → SOURCE",
    ]);
  });

  test("brings the place in the source", () => {
    expect(cites.map(({ part }) => part?.["at"])).toEqual(["p. 1", "p. 2", undefined]);
  });

  test("has its location, step by step", () => {
    expect(cites.map(({ location }) => steps(location).join("."))).toEqual([
      "citations.0.source",
      "reasons.0.citations.0.source",
      "reasons.0.citations.1.source",
    ]);
  });
});

describe("records written inside their owner", () => {
  const [stored, condition] = act("ACT", {
    effects: [moves({ posture: "PROHIBITED" })],
    conditions: [
      { key: "form", kind: "UNDERTAKING", basis: "STATED", text: "Say.", obliges: ["TUR"] },
    ],
  });

  test("are named by the stored owner, and hold their references themselves", () => {
    expect(stored && ownLinks(stored)).toContain("HAS_CONDITION conditions → ACT/form");
    expect(condition && ownLinks(condition)).toEqual([
      "OBLIGES obliges → TUR",
      "SET_BY setBy → ACT",
      "APPLIES_TO appliesTo → CAN-TUR",
    ]);
  });

  test("are walked through in the owner as a file writes it", () => {
    const written = {
      takenBy: ["CAN"],
      effects: [{ controls: ["CAN-TUR"] }],
      conditions: [{ key: "form", obliges: ["TUR"], settledBy: ["E"], citations: [] }],
    };
    expect(writtenLinksOf("PolicyAction", written).map(inShort)).toEqual([
      "TAKEN_BY takenBy → CAN",
      "effects/CAN-TUR: EFFECT_ON controls → CAN-TUR",
      "conditions/form: OBLIGES obliges → TUR",
      "conditions/form: SETTLED_BY settledBy → E",
    ]);
  });
});
