import type { KindName } from "../../src/domain/kind-names.ts";
import { type Order, ordersOf } from "../../src/domain/orders.ts";
import type { Deadline, Page, ReleaseView } from "../../src/store/policy-graph.ts";

/** A caller who waits as long as it takes. */
export const unhurried: Deadline = {
  remaining: () => 60_000,
  signal: new AbortController().signal,
};

/** The order of a kind that has this name. */
export function orderOf(kind: KindName, name: string): Order {
  const order = ordersOf(kind).find((one) => one.name === name);
  if (!order) throw new RangeError(`${kind} has no order ${name}`);
  return order;
}

/** A page with everything, by key. */
export function byKey(kind: KindName, other: Partial<Page> = {}): Page {
  const order = orderOf(kind, "KEY");
  return { order, descending: false, above: null, below: null, limit: 1_000, ...other };
}

/** The keys of what a search finds, in its order. */
export async function keysFound(
  view: ReleaseView,
  kind: KindName,
  references: Readonly<Record<string, readonly string[]>>,
  page: Partial<Page> = {},
): Promise<readonly string[]> {
  return (await view.find(kind, { references }, byKey(kind, page))).map(({ key }) => key);
}
