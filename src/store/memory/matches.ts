import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord } from "../../domain/kinds.ts";
import { linksOf } from "../../domain/links.ts";
import { referenceFiltersOf } from "../../domain/reference-filters.ts";
import type { Where } from "../policy-graph.ts";

/** Whether a record is of the kind and passes every filter. */
export function matches(record: AnyRecord, kind: KindName, { keys, references }: Where): boolean {
  if (record.type !== kind || (keys && !keys.includes(record.key))) return false;
  const asked = Object.entries(references ?? {});
  if (asked.length === 0) return true;
  const links = linksOf(record);
  return asked.every(([name, wanted]) => {
    const edges = referenceFiltersOf(kind).find((filter) => filter.name === name)?.edges ?? [];
    return links.some(({ to, reference }) => edges.includes(reference.edge) && wanted.includes(to));
  });
}
