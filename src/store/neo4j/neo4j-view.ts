import neo4j, { type Integer } from "neo4j-driver";
import type { Release } from "../../domain/dataset.ts";
import type { KindName } from "../../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../../domain/kinds.ts";
import { ordersOf } from "../../domain/orders.ts";
import {
  type Deadline,
  type KeyPage,
  type Page,
  type ReleaseView,
  type Step,
  StoreUnavailable,
  type Where,
} from "../policy-graph.ts";
import { ownerOf, snapshotOf } from "../snapshot.ts";
import type { Parameters, Read, Row } from "./reader.ts";
import { isOpen, isReserved, searchFor, withOwners } from "./search.ts";
import { sortText, TOP } from "./shape/sort-text.ts";
import { countTextOf, findTextOf } from "./texts/find-texts.ts";
import { getText } from "./texts/records.ts";
import { isDeclared, referrersTextOf } from "./texts/referrers.ts";
import { sliceTextOf } from "./texts/slice.ts";

const PAGE_OF_SCAN = 500;

/** A release as the database holds it, under its running number, read until a deadline. */
export function neo4jView(
  release: Release,
  number: number,
  ask: Read,
  deadline: Deadline,
): ReleaseView {
  const read = (text: string, parameters: Parameters) =>
    ask(text, { ...parameters, release: neo4j.int(number) }, deadline);

  const get = async (keys: readonly string[]) => {
    const rows = keys.length === 0 ? [] : await read(getText, { keys: withOwners(keys) });
    const records = new Map(rows.map(recordOf).map((record) => [record.key, record]));
    return new Map(
      keys.flatMap((key): [string, AnyRecord][] => {
        const record = records.get(key) ?? records.get(ownerOf(key));
        return record ? [[key, record]] : [];
      }),
    );
  };

  const find = async <K extends KindName>(kind: K, where: Where, page: Page) => {
    const search = searchFor(kind, where, release.counts);
    if (search === null) return [];
    const text = findTextOf(kind, search.beginning, page.order.property, page.descending);
    const rows = await read(text, { ...search.parameters, ...boundsOf(page) });
    return rows.map(recordOf) as unknown as readonly RecordOf<K>[];
  };

  const count = async (kind: KindName, where: Where) => {
    if (isOpen(where)) return release.counts[kind];
    const search = searchFor(kind, where, release.counts);
    if (search === null) return 0;
    const [row] = await read(countTextOf(search.beginning), search.parameters);
    return row?.["count"] as number;
  };

  const referrers = async (keys: readonly string[], edges: readonly string[], page: KeyPage) => {
    const none = keys.map((key): [string, readonly AnyRecord[]] => [key, []]);
    if (keys.length === 0 || !isDeclared(edges)) return new Map(none);
    const rows = await read(referrersTextOf(edges), {
      keys,
      words: keys.filter(isReserved),
      after: page.after ?? "",
      limit: limitOf(page.limit),
    });
    return new Map([
      ...none,
      ...rows.map((row) => [row["key"] as string, recordsOf(row)] as const),
    ]);
  };

  const slice = async (start: readonly string[], steps: readonly Step[], cap: number) => {
    if (start.length === 0) return snapshotOf([]);
    const inner = start.filter((key) => ownerOf(key) !== key);
    const [row] = await read(sliceTextOf(steps), {
      start,
      keys: withOwners(start),
      inner: inner.map((key) => ({ key, owner: ownerOf(key) })),
      words: start.filter(isReserved),
      cap: limitOf(cap),
      room: limitOf(cap + 1),
    });
    return row ? snapshotOf(recordsOf(row), row["truncated"] as boolean) : snapshotOf([]);
  };

  async function* scan<K extends KindName>(kind: K) {
    let seen = 0;
    let after: string | null = null;
    for (;;) {
      const page: readonly RecordOf<K>[] = await find(kind, {}, pageByKey(kind, after));
      yield* page;
      seen += page.length;
      if (page.length < PAGE_OF_SCAN) break;
      after = page.at(-1)?.key ?? null;
    }
    if (seen < release.counts[kind])
      throw new StoreUnavailable("The release was replaced while it was read; ask again.");
  }

  const until = (other: Deadline) => neo4jView(release, number, ask, other);
  return { release, atHand: null, until, get, find, count, referrers, scan, slice };
}

function boundsOf({ order, descending, above, below, limit }: Page): Parameters {
  const bounds = {
    above: sortText(above ?? ""),
    below: below === null ? TOP : sortText(below),
  };
  return { ...bounds, order: order.property, descending, limit: limitOf(limit) };
}

function pageByKey(kind: KindName, above: string | null): Page {
  const order = ordersOf(kind).find(({ property }) => property === "key");
  if (!order) throw new RangeError(`${kind} has no order by key.`);
  return { order, descending: false, above, below: null, limit: PAGE_OF_SCAN };
}

/** A number as the database wants it for a limit; a plain one would be a float. */
function limitOf(limit: number): Integer {
  return neo4j.int(Math.min(limit, 2 ** 31 - 1));
}

function recordOf(row: Row): AnyRecord {
  return JSON.parse(row["record"] as string) as AnyRecord;
}

function recordsOf(row: Row): readonly AnyRecord[] {
  return (row["records"] as readonly string[]).map((text) => JSON.parse(text) as AnyRecord);
}
