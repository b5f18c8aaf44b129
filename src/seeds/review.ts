import type { Dataset } from "../domain/dataset.ts";
import type { KindName } from "../domain/kind-names.ts";
import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { linksOf } from "../domain/links.ts";

/** Kinds that stand by themselves: nobody has to name them. */
const selfStanding: ReadonlySet<KindName> = new Set([
  "Case",
  "Coverage",
  "Dispute",
  "Statement",
  "PolicyAction",
  "Condition",
  "Source",
]);

/** What a curator may want to look at; none of it is an error. One line each, by key. */
export function reviewOf({ records }: Dataset): readonly string[] {
  const named = new Set(records.flatMap((record) => namedBy(record)));
  return records.flatMap((record) => remarksOn(record, named, records));
}

/** The records that a record names, an inner one by its owner as well. */
function namedBy(record: AnyRecord): readonly string[] {
  return linksOf(record).flatMap(({ to }) => [to, to.replace(/\/.*$/, "")]);
}

function remarksOn(
  record: AnyRecord,
  named: ReadonlySet<string>,
  records: readonly AnyRecord[],
): string[] {
  const remark = (text: string) => `${record.type} ${record.key}: ${text}`;
  const isNamed = named.has(record.key);
  return [
    ...(isNamed || standsByItself(record) ? [] : [remark("no record names it")]),
    ...(isKind(record, "Source") && !isNamed ? [remark("no record cites it")] : []),
    ...(isKind(record, "PolicyAction") && record.reasons.length === 0
      ? [remark("gives no reason")]
      : []),
    ...(isKind(record, "Control") && !isCovered(record, records)
      ? [remark("no coverage record says where we looked")]
      : []),
  ];
}

/** A state that belongs to something is reached from there. */
function standsByItself(record: AnyRecord): boolean {
  return (
    selfStanding.has(record.type) || (isKind(record, "State") && record.memberships.length > 0)
  );
}

function isCovered(control: RecordOf<"Control">, records: readonly AnyRecord[]): boolean {
  return records
    .filter((record) => isKind(record, "Coverage"))
    .some(
      ({ imposer, target }) =>
        (imposer === undefined || imposer === control.imposedBy) &&
        (target === undefined || control.target.includes(target)),
    );
}
