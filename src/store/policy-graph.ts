import type { Day } from "../domain/date/calendar-day.ts";
import type { Release } from "../domain/dataset.ts";
import type { KindName } from "../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../domain/kinds.ts";
import type { Order } from "../domain/orders.ts";

/** The read port: all that questions and resolvers may ask of storage. */
export interface PolicyGraph {
  /** The release that is current now. Throws StoreUnavailable. */
  current(deadline: Deadline): Promise<ReleaseView>;
  /** The release that answers now, where that is known without a trip to the store; null where it is not. */
  known(): Release | null;
  close(): Promise<void>;
}

/** How long the caller waits. Stores that cannot answer in time throw StoreUnavailable. */
export interface Deadline {
  /** Milliseconds left; never negative. */
  remaining(): number;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
}

/** One release of the graph; every read is of that release, whatever is loaded meanwhile. */
export interface ReleaseView {
  readonly release: Release;
  /** The whole graph where it is in memory, to be read without waiting; null where reads take a trip. */
  readonly atHand: Slice | null;
  /** The same release, read until another deadline. */
  until(deadline: Deadline): ReleaseView;
  /** The records of these keys, by key; a key of no record is left out. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, AnyRecord>>;
  /** A page of the records of a kind, in the page's order. */
  find<K extends KindName>(kind: K, where: Where, page: Page): Promise<readonly RecordOf<K>[]>;
  count(kind: KindName, where: Where): Promise<number>;
  /** For each key the records that name it by one of the edges, by key; all edges where none is given. */
  referrers(
    keys: readonly string[],
    edges: readonly string[],
    page: KeyPage,
  ): Promise<ReadonlyMap<string, readonly AnyRecord[]>>;
  /** Every record of a kind, by key. */
  scan<K extends KindName>(kind: K): AsyncIterable<RecordOf<K>>;
  /** What the steps reach from the records of these keys, those included. */
  slice(start: readonly string[], steps: readonly Step[], cap: number): Promise<Slice>;
}

/** Which records: all filters hold at once, and of the keys of one filter any. */
export interface Where {
  readonly keys?: readonly string[];
  /** By the name of a reference filter of the kind. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
  /** By the name of a word filter of the kind. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** By the name of a date filter of the kind: those whose possible days meet the window. */
  readonly dates?: Readonly<Record<string, Window>>;
  /** A folded text that the record's search text holds, letter for letter. */
  readonly text?: string;
  /** Each of these holds too. */
  readonly and?: readonly Where[];
  /** At least one of these holds too; of an empty list none does. */
  readonly or?: readonly Where[];
  /** None of these holds. */
  readonly not?: readonly Where[];
}

/** How deep filters may stand within one another, the outermost counted. */
export const WHERE_DEPTH = 3;

/** A window of days, both ends included, null where open. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A page, bounded by the sort texts of its order; both bounds exclusive, null where open. */
export interface Page {
  readonly order: Order;
  readonly descending: boolean;
  readonly above: string | null;
  readonly below: string | null;
  readonly limit: number;
}

/** A page of referrers: those whose key comes after one; null from the first. */
export interface KeyPage {
  readonly after: string | null;
  readonly limit: number;
}

/** A step of a slice: from everything reached so far, along these edges, up to so many times. */
export interface Step {
  readonly edges: readonly string[];
  /** OUT from a record to what it names, IN from a record to what names it. */
  readonly direction: "OUT" | "IN";
  readonly depth: Depth;
}
export type Depth = 1 | 2 | 4 | 8;

/** A small immutable graph that is read without waiting. */
export interface Slice {
  /** Whether the cap cut it, so that what it lacks may exist. */
  readonly truncated: boolean;
  get(key: string): AnyRecord | undefined;
  /** Every record of it, by key. */
  all(): Iterable<AnyRecord>;
  /** The records that name this key by one of the edges, by key. */
  referrers(key: string, edges: readonly string[]): readonly AnyRecord[];
}

/** The store cannot answer now; the message is fit for a reader and names no internals. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}
