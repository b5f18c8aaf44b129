import type { KindName } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { type Order, ordersOf } from "../domain/orders.ts";
import type { ReleaseView } from "../store/policy-graph.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { type PageInfo, pageInfo } from "./page-info.ts";
import { type FilterArgs, whereOf } from "./where.ts";

/** How a page is asked for. */
export interface PageArgs {
  readonly filter?: FilterArgs | null;
  readonly orderBy?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of records, and what its total is counted by. */
export interface Connection {
  readonly nodes: readonly AnyRecord[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

const DEFAULT_PAGE = 25;

/** A page of the records of a kind. */
export async function connection(
  view: ReleaseView,
  kind: KindName,
  args: PageArgs,
): Promise<Connection> {
  const where = whereOf(kind, args.filter ?? {});
  const { order, descending } = orderOf(kind, args.orderBy ?? "KEY");
  const scope = [kind, where, order.name, descending, view.release.hash];
  const backwards = args.last != null;
  const after = placeOf(scope, "after", args.after);
  const before = placeOf(scope, "before", args.before);
  const size = args.first ?? args.last ?? DEFAULT_PAGE;
  const read = await view.find(kind, where, {
    order,
    descending: descending !== backwards,
    above: descending ? before : after,
    below: descending ? after : before,
    limit: size + 1,
  });
  const kept: readonly AnyRecord[] = read.slice(0, size);
  const nodes = backwards ? kept.toReversed() : kept;
  const more = read.length > size;
  const around = {
    hasNextPage: backwards ? before !== null : more,
    hasPreviousPage: backwards ? more : after !== null,
  };
  return {
    nodes,
    pageInfo: pageInfo(nodes, around, (record) => cursorOf(scope, order.textOf(record))),
    // A page that begins at the first and ends at the last says it without asking.
    totalCount: () =>
      more || after !== null || before !== null
        ? view.count(kind, where)
        : Promise.resolve(nodes.length),
  };
}

function orderOf(
  kind: KindName,
  word: string,
): { readonly order: Order; readonly descending: boolean } {
  const name = word.replace(/_DESC$/, "");
  const order = ordersOf(kind).find((one) => one.name === name);
  if (!order) throw new Error(`${kind} has no order ${word}.`);
  return { order, descending: word !== name };
}
