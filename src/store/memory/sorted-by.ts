import { compareText } from "../../domain/fold.ts";
import { type KindName, kindNames } from "../../domain/kind-names.ts";
import type { AnyRecord } from "../../domain/kinds.ts";
import type { Order } from "../../domain/orders.ts";

/** The records of a kind in an order, sorted when first asked for; by key where no order is given. */
export function sortedBy(
  records: readonly AnyRecord[],
): (kind: KindName, order: Order | null) => readonly AnyRecord[] {
  const ofKind = new Map<KindName, AnyRecord[]>(kindNames.map((kind) => [kind, []]));
  for (const record of records) ofKind.get(record.type)?.push(record);
  const sorted = new Map<string, readonly AnyRecord[]>();
  return (kind, order) => {
    const byKey = ofKind.get(kind) ?? [];
    if (!order || order.property === "key") return byKey;
    const name = `${kind} ${order.property}`;
    const known = sorted.get(name) ?? sort(byKey, order);
    sorted.set(name, known);
    return known;
  };
}

function sort(records: readonly AnyRecord[], { textOf }: Order): readonly AnyRecord[] {
  return records
    .map((record) => ({ record, text: textOf(record) }))
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ record }) => record);
}
