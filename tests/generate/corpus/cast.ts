import type { AnyRecord } from "../../../src/domain/kinds.ts";
import type { Random } from "../random.ts";
import { recordOf } from "./record-of.ts";

/** How many stories share their states, bodies and lists. */
export const STORIES = 8;

/** Whom the stories of a region are about. The first of each list are its hubs. */
export interface Cast {
  readonly states: readonly string[];
  readonly bodies: readonly string[];
  readonly sources: readonly string[];
  readonly entries: readonly string[];
}

const AGENCIES = ["WORLD-NEWS-0", "WORLD-NEWS-1", "WORLD-NEWS-2"];
const ALLIANCE = "WORLD-ALLIANCE";
const PER_STORY = { states: 8, bodies: 27, sources: 26 };

const keys = (word: string, region: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${word}-${region}-${i}`);

/** The keys of a region, so that its records may name any of them. */
export function castOf(region: number): Cast {
  return {
    states: keys("STATE", region, STORIES * PER_STORY.states),
    bodies: keys("BODY", region, STORIES * PER_STORY.bodies),
    sources: keys("SOURCE", region, STORIES * PER_STORY.sources),
    entries: keys("ENTRY", region, 3),
  };
}

/** What every region names, so that its degree grows with the graph: an alliance, news agencies. */
export function world({ sources: [source = ""] }: Cast): readonly AnyRecord[] {
  const body = (key: string, kind: string) =>
    recordOf("Organization", { key, kind, name: `${key} of the world`, citations: [source] });
  return [body(ALLIANCE, "ALLIANCE"), ...AGENCIES.map((key) => body(key, "MEDIA"))];
}

/** The states, bodies, sources and lists of a region. */
export function castRecords(random: Random, cast: Cast, region: number): readonly AnyRecord[] {
  return [
    ...cast.states.map((key, i) => state(random, cast, key, i)),
    ...cast.bodies.map((key, i) => body(random, cast, key, i)),
    ...cast.sources.map((key, i) => source(random, cast, key, i)),
    ...lists(cast, region),
  ];
}

function state(random: Random, { bodies, sources }: Cast, key: string, i: number): AnyRecord {
  const membership = { status: "MEMBER", from: `${1950 + (i % 60)}` };
  return recordOf("State", {
    key,
    name: `State ${key} of the north`,
    alpha2: `X${String.fromCharCode(65 + (i % 26))}`,
    aliases: i % 2 === 0 ? [`Republic ${key}`] : [],
    memberships: [
      { ...membership, in: bodies[random.below(3)], citations: [random.favourite(sources)] },
      ...(i % 3 === 0 ? [{ ...membership, in: ALLIANCE }] : []),
    ],
    citations: [random.favourite(sources)],
  });
}

function body(random: Random, { states, sources }: Cast, key: string, i: number): AnyRecord {
  const kinds = ["GOVERNMENT_BODY", "COMPANY", "MEDIA", "CIVIL_SOCIETY", "LEGISLATURE"];
  return recordOf("Organization", {
    key,
    kind: i < 3 ? "ALLIANCE" : kinds[i % kinds.length],
    name: `Body ${key} for foreign trade`,
    aliases: i % 3 === 0 ? [`B${i}`] : [],
    ...(i >= 3 && i % 3 !== 2 && { state: random.favourite(states) }),
    citations: [random.favourite(sources)],
  });
}

function source(random: Random, { bodies }: Cast, key: string, i: number): AnyRecord {
  const kinds = ["OFFICIAL_NOTICE", "NEWS", "REPORT", "OFFICIAL_NOTICE", "PARLIAMENTARY_RECORD"];
  const publisher = [bodies[3], random.favourite(bodies), random.pick(AGENCIES)][i % 3];
  return recordOf("Source", {
    key,
    kind: i % 3 === 0 ? "OFFICIAL_NOTICE" : kinds[i % kinds.length],
    title: `Document ${key} on the control of exports to a state of the region`,
    publisher,
    published: `${2008 + random.below(17)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    url: `https://example.org/documents/${key.toLowerCase()}`,
    language: "en",
    seen: i % 4 === 0 ? "EXCERPT" : "FULL",
    locators: "P and the number of the paragraph",
  });
}

function lists({ states, entries, sources }: Cast, region: number): readonly AnyRecord[] {
  const list = `LIST-${region}-0`;
  const legalBasis = sources.slice(0, 1);
  return [
    recordOf("ControlList", { key: list, name: `List ${region}`, keptBy: states[4], legalBasis }),
    ...entries.map((key, i) =>
      recordOf("ControlListEntry", { key, list, code: `2-${i}`, name: `Entry ${key} of the list` }),
    ),
  ];
}

/** A number with two digits. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
