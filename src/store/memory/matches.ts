import { parsePoint } from "../../domain/date/point.ts";
import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord } from "../../domain/kinds.ts";
import { referenceFiltersOf } from "../../domain/reference-filters.ts";
import { eachReference } from "../../domain/links.ts";
import { searchTextOf, wordsIn } from "../../domain/value-filters.ts";
import type { Where, Window } from "../policy-graph.ts";

/** Whether a record is of the kind and passes every filter. */
export function matches(record: AnyRecord, kind: KindName, where: Where): boolean {
  return (
    record.type === kind &&
    (where.keys === undefined || where.keys.includes(record.key)) &&
    (where.references === undefined || names(record, where.references)) &&
    (where.words === undefined || holdsWords(record, where.words)) &&
    Object.entries(where.dates ?? {}).every(([field, window]) => meets(record, field, window)) &&
    (where.text === undefined || searchTextOf(record).includes(where.text)) &&
    (where.and ?? []).every((one) => matches(record, kind, one)) &&
    (where.or === undefined || where.or.some((one) => matches(record, kind, one))) &&
    !(where.not ?? []).some((one) => matches(record, kind, one))
  );
}

function names(record: AnyRecord, references: NonNullable<Where["references"]>): boolean {
  const filters = referenceFiltersOf(record.type);
  const wanted = Object.entries(references).map(([name, keys]) => ({
    edges: filters.find((filter) => filter.name === name)?.edges ?? [],
    keys,
  }));
  const met = new Set<object>();
  eachReference(record, ({ edge }, to) => {
    for (const one of wanted) if (one.keys.includes(to) && one.edges.includes(edge)) met.add(one);
  });
  return met.size === wanted.length;
}

function holdsWords(record: AnyRecord, words: NonNullable<Where["words"]>): boolean {
  const held = new Set(wordsIn(record));
  return Object.entries(words).every(([name, wanted]) =>
    wanted.some((word) => held.has(`${name}=${word}`)),
  );
}

/** Whether the possible days of a date meet a window; an absent date meets none. */
function meets(record: AnyRecord, field: string, { from, to }: Window): boolean {
  const edtf = (record as unknown as Readonly<Record<string, string | undefined>>)[field];
  if (edtf === undefined) return false;
  const { earliest, latest } = parsePoint(edtf);
  return (to === null || (earliest ?? "") <= to) && (from === null || (latest ?? "~") >= from);
}
