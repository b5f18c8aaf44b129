import { inTime } from "../store/in-time.ts";
import type { Deadline, ReleaseView } from "../store/policy-graph.ts";
import { type Catalogue, readCatalogue } from "./catalogue.ts";

/** The release that answers, and the one before it, which old requests still ask. */
const RELEASES = 2;

/** Long enough for any release; no request waits for it, see below. */
const patient: Deadline = { remaining: () => 60_000, signal: new AbortController().signal };

// By hash: equal content has equal names, whichever server, store or connection reads it.
const reading = new Map<string, Promise<Catalogue>>();
const read = new Map<string, Catalogue>();

/** The catalogue of a release where it has been read already; null otherwise. */
export function catalogueAtHand({ release }: Pick<ReleaseView, "release">): Catalogue | null {
  return read.get(release.hash) ?? null;
}

/**
 * The catalogue of a release. It is read once, when it is first asked for; that takes a trip to the
 * store for each kind and each few hundred records, and goes on when this request stops waiting.
 * Throws StoreUnavailable, also when the deadline comes first.
 */
export function catalogueOf(view: ReleaseView, deadline: Deadline): Promise<Catalogue> {
  const { hash } = view.release;
  const catalogue = reading.get(hash) ?? readCatalogue(view.until(patient));
  if (!reading.has(hash)) remember(hash, catalogue);
  return inTime(catalogue, deadline, "The names of this release are still being read; ask again.");
}

function remember(hash: string, catalogue: Promise<Catalogue>): void {
  reading.set(hash, catalogue);
  catalogue.then(
    (done) => reading.has(hash) && read.set(hash, done),
    () => reading.delete(hash),
  );
  const [oldest] = reading.keys();
  if (reading.size <= RELEASES || oldest === undefined) return;
  reading.delete(oldest);
  read.delete(oldest);
}
