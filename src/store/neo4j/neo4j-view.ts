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
import type { Decode } from "./decoder.ts";
import type { Parameters, Row } from "./reader.ts";
import type { ReadAs } from "./remembered-reads.ts";
import { isOpen, isReserved, searchFor, withOwners } from "./search.ts";
import { sortText, TOP } from "./shape/sort-text.ts";
import { countTextOf, findTextOf } from "./texts/find-texts.ts";
import { getText } from "./texts/records.ts";
import { isDeclared, referrersTextOf } from "./texts/referrers.ts";
import { sliceTextOf } from "./texts/slice.ts";

const PAGE_OF_SCAN = 500;

/** A release, under the number that the database has for it. */
export interface NumberedRelease {
  readonly release: Release;
  readonly number: number;
}

/** How a view reads. */
export interface Reads {
  readonly decode: Decode;
  readonly afresh: ReadAs;
  readonly remembered: ReadAs;
}

/** A release as the database holds it, read until a deadline. */
export function neo4jView(
  { release, number }: NumberedRelease,
  { decode, ...reads }: Reads,
  deadline: Deadline,
): ReleaseView {
  type Reading = <T extends object | number>(
    text: string,
    parameters: Parameters,
    make: (rows: readonly Row[]) => T,
  ) => Promise<T>;
  const reading =
    (readAs: ReadAs): Reading =>
    (text, parameters, make) =>
      readAs(text, { ...parameters, release: neo4j.int(number) }, deadline, make);
  const read = reading(reads.remembered);
  const recordOf = (row: Row) => decode(row["record"] as string);
  const recordsOf = (row: Row) => (row["records"] as readonly string[]).map(decode);

  const get = async (keys: readonly string[]) => {
    if (keys.length === 0) return new Map<string, AnyRecord>();
    const records = await read(
      getText,
      { keys: withOwners(keys) },
      (rows) => new Map(rows.map(recordOf).map((record) => [record.key, record])),
    );
    return new Map(
      keys.flatMap((key): [string, AnyRecord][] => {
        const record = records.get(key) ?? records.get(ownerOf(key));
        return record ? [[key, record]] : [];
      }),
    );
  };

  // A page is mostly followed by its count, and the database has counted already.
  const totals = new Map<string, number>();
  const findBy =
    (readIt: Reading) =>
    async <K extends KindName>(kind: K, where: Where, page: Page) => {
      const search = searchFor(kind, where, release.counts);
      if (search === null) return [];
      const text = findTextOf(kind, search.beginning, page.order.property, page.descending);
      const parameters = { ...search.parameters, ...boundsOf(page) };
      const { records, total } = await readIt(text, parameters, ([row]) => ({
        records: row ? recordsOf(row) : [],
        total: (row?.["total"] ?? null) as number | null,
      }));
      if (total !== null) totals.set(JSON.stringify([kind, where]), total);
      return records as unknown as readonly RecordOf<K>[];
    };

  const count = async (kind: KindName, where: Where) => {
    if (isOpen(where)) return release.counts[kind];
    const told = totals.get(JSON.stringify([kind, where]));
    if (told !== undefined) return told;
    const search = searchFor(kind, where, release.counts);
    if (search === null) return 0;
    return read(
      countTextOf(search.beginning),
      search.parameters,
      ([row]) => row?.["count"] as number,
    );
  };

  const referrers = async (keys: readonly string[], edges: readonly string[], page: KeyPage) => {
    const none = keys.map((key): [string, readonly AnyRecord[]] => [key, []]);
    if (keys.length === 0 || !isDeclared(edges)) return new Map(none);
    const parameters = {
      keys,
      words: keys.filter(isReserved),
      after: page.after ?? "",
      limit: limitOf(page.limit),
    };
    return read(
      referrersTextOf(edges),
      parameters,
      (rows) =>
        new Map([...none, ...rows.map((row) => [row["key"] as string, recordsOf(row)] as const)]),
    );
  };

  const slice = async (start: readonly string[], steps: readonly Step[], cap: number) => {
    if (start.length === 0) return snapshotOf([]);
    const inner = start.filter((key) => ownerOf(key) !== key);
    const parameters = {
      start,
      keys: withOwners(start),
      inner: inner.map((key) => ({ key, owner: ownerOf(key) })),
      words: start.filter(isReserved),
      cap: limitOf(cap),
      room: limitOf(cap + 1),
    };
    return read(sliceTextOf(steps), parameters, ([row]) =>
      row ? snapshotOf(recordsOf(row), row["truncated"] as boolean) : snapshotOf([]),
    );
  };

  async function* scan<K extends KindName>(kind: K) {
    // Whole kinds would drive out what is asked for again.
    const find = findBy(reading(reads.afresh));
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

  return {
    release,
    atHand: null,
    until: (other) => neo4jView({ release, number }, { decode, ...reads }, other),
    get,
    find: findBy(read),
    count,
    referrers,
    scan,
    slice,
  };
}

function boundsOf({ order, descending, above, below, limit }: Page): Parameters {
  const bounds = {
    above: sortText(above ?? ""),
    below: below === null ? TOP : sortText(below),
  };
  const open = above === null && below === null;
  return { ...bounds, open, order: order.property, descending, limit: limitOf(limit) };
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
