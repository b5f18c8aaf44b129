import { compareText } from "../domain/fold.ts";
import type { KindName } from "../domain/kind-names.ts";
import { type AnyRecord, isKind } from "../domain/kinds.ts";
import { dateSortText } from "../domain/orders.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import type { Question } from "./question.ts";
import { datedIn, type TimelineEntry } from "./timeline-entries.ts";

const subjects: readonly KindName[] = [
  "Control",
  "Case",
  "Product",
  "State",
  "Organization",
  "PolicyAction",
];

/** References by which a dated record is about what it names. */
const about = [
  "EFFECT_ON",
  "BECAUSE",
  "ABOUT",
  "INVOLVES",
  "NAMES",
  "EXEMPTS_GOODS",
  "PARTICIPANT",
  "PARTY",
  "SAID_BY",
  "TAKEN_BY",
  "TOWARDS",
];

export interface Timeline extends Grounds {
  readonly of: AnyRecord;
  /** By date (first possible day, then last), then key, then what happened. */
  readonly entries: readonly TimelineEntry[];
}

/** Everything dated about a control, a case, a product, a state or an act, in order. */
export const timeline: Question<{ readonly of: string }, Timeline> = {
  names: { of: { argument: "of", kinds: subjects } },
  start: ({ of }) => ({ keys: [of] }),
  steps: [
    { edges: ["INCLUDES"], direction: "OUT", depth: 1 },
    { edges: ["IMPOSED_BY", "TARGETS", "COVERS"], direction: "IN", depth: 1 },
    { edges: ["EFFECT_ON"], direction: "IN", depth: 1 },
    { edges: about, direction: "IN", depth: 1 },
    { edges: ["BECAUSE"], direction: "OUT", depth: 8 },
    { edges: ["ABOUT"], direction: "IN", depth: 1 },
    {
      edges: ["CITES", "RATIFIED_BY", "MEMBER_OF", "OPERATED_BY"],
      direction: "OUT",
      depth: 1,
    },
  ],
  answer: ({ of: key }, slice) => {
    const of = argumentRecord(slice, "of", key, subjects);
    const records = recordsOn(slice, of);
    const entries = records
      .flatMap((record) => datedIn(slice, record, of))
      .toSorted((a, b) => compareText(sortText(a), sortText(b)));
    return { of, entries, ...groundsOf(slice, [of, ...entries.map(({ record }) => record)]) };
  },
};

/** What a timeline of a record tells of, in no order. */
function recordsOn(slice: Slice, of: AnyRecord): readonly AnyRecord[] {
  switch (of.type) {
    case "Control":
      return unique([...story(slice, [of.key]), ...causesOf(slice, actsOn(slice, [of.key]))]);
    case "PolicyAction":
      return unique([of, ...slice.referrers(of.key, about), ...causesOf(slice, [of])]);
    case "Case":
      return unique([
        ...of.members.flatMap((key) => slice.get(key) ?? []),
        ...story(
          slice,
          of.members.filter((key) => slice.get(key)?.type === "Control"),
        ),
      ]);
    default:
      return unique([
        of,
        ...slice.referrers(of.key, about),
        ...actsOn(slice, controlsOf(slice, of.key)),
      ]);
  }
}

/** The acts on controls, and what is about those controls or came of those acts. */
function story(slice: Slice, controls: readonly string[]): readonly AnyRecord[] {
  const acts = actsOn(slice, controls);
  const keys = [...controls, ...acts.map(({ key }) => key)];
  return [...acts, ...keys.flatMap((key) => slice.referrers(key, ["ABOUT", "BECAUSE"]))];
}

function actsOn(slice: Slice, controls: readonly string[]): readonly AnyRecord[] {
  return controls
    .flatMap((key) => slice.referrers(key, ["EFFECT_ON"]))
    .filter((record) => isKind(record, "PolicyAction"));
}

function controlsOf(slice: Slice, key: string): readonly string[] {
  return slice.referrers(key, ["IMPOSED_BY", "TARGETS", "COVERS"]).map((control) => control.key);
}

/** What records are because of, and what that is because of. */
function causesOf(slice: Slice, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const found = new Set<AnyRecord>();
  const queue = [...records];
  for (const record of queue)
    for (const { because } of "reasons" in record ? record.reasons : [])
      for (const cause of because.flatMap((key) => slice.get(key) ?? []))
        if (!found.has(cause)) {
          found.add(cause);
          queue.push(cause);
        }
  return [...found];
}

function unique(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Set(records)];
}

function sortText({ date, record, what }: TimelineEntry): string {
  return `${dateSortText(date)} ${record.key} ${what}`;
}
