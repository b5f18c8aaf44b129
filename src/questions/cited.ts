import { compareText } from "../domain/fold.ts";
import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { type Link, linksOf } from "../domain/links.ts";
import { compareKeys } from "../domain/orders.ts";
import type { Slice } from "../store/policy-graph.ts";
import { remembering } from "./remembering.ts";

/** A source that an answer rests on. */
export interface CitedSource {
  readonly source: RecordOf<"Source">;
  /** The places in it, as `A:P5`, by code point; empty where only the whole is cited. */
  readonly places: readonly string[];
}

/** What is not known of a record that an answer used. */
export interface Gap {
  readonly record: AnyRecord;
  readonly text: string;
}

/** What stands under every answer. */
export interface Grounds {
  /** By key. */
  readonly sources: readonly CitedSource[];
  /** By the record's key, then in its order. */
  readonly gaps: readonly Gap[];
  /** Disputes about the records used, by key. */
  readonly disputes: readonly RecordOf<"Dispute">[];
}

/** How many lists of records are remembered of a slice. */
const LISTS = 500;

const known = new WeakMap<Slice, ReturnType<typeof remembering<Grounds>>>();

/** The sources, gaps and disputes of the records that an answer used; made once for the same records of a slice. */
export function groundsOf(slice: Slice, used: Iterable<AnyRecord>): Grounds {
  const records = [...new Set(used)];
  const name = records.map(({ key }) => key).join(" ");
  const grounds = known.get(slice) ?? remembering<Grounds>(LISTS);
  known.set(slice, grounds);
  return grounds(name, () => groundsUnder(slice, records.toSorted(compareKeys)));
}

function groundsUnder(slice: Slice, records: readonly AnyRecord[]): Grounds {
  const disputes = disputesAbout(slice, records);
  const places = new Map<string, Set<string>>();
  for (const record of [...records, ...disputes])
    for (const { source, at } of under(record).citations) {
      const known = places.get(source) ?? new Set();
      places.set(source, at === null ? known : known.add(at));
    }
  return {
    sources: [...places]
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([key, at]) => {
        const source = slice.get(key);
        return source && isKind(source, "Source")
          ? [{ source, places: [...at].toSorted(compareText) }]
          : [];
      }),
    gaps: records.flatMap((record) => under(record).gaps),
    disputes,
  };
}

/** The disputes about any of the records, or a field of theirs, by key. */
export function disputesAbout(
  slice: Slice,
  records: readonly AnyRecord[],
): readonly RecordOf<"Dispute">[] {
  const found = records.flatMap(({ key }) => slice.referrers(key, ["ABOUT"]));
  return [...new Set(found)].filter((record) => isKind(record, "Dispute")).toSorted(compareKeys);
}

/** What stands under a record itself, whatever answer uses it. */
interface Under {
  readonly citations: readonly { readonly source: string; readonly at: string | null }[];
  readonly gaps: readonly Gap[];
}

const remembered = new WeakMap<AnyRecord, Under>();

/** Read once of each record: records never change, and every answer asks for it. */
function under(record: AnyRecord): Under {
  const known = remembered.get(record);
  if (known) return known;
  const made = {
    citations: linksOf(record)
      .filter(({ reference }) => reference.edge === "CITES")
      .map(({ to, part }) => ({ source: to, at: placeIn(part) })),
    gaps: gapsIn(record).map((text) => ({ record, text })),
  };
  remembered.set(record, made);
  return made;
}

function placeIn(part: Link["part"]): string | null {
  const at = part?.["at"];
  return typeof at === "string" ? at : null;
}

/** The gaps of a record and of its inner parts. */
function gapsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(gapsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "gaps" ? (inner as string[]) : gapsIn(inner),
  );
}
