import type { Dataset } from "../../domain/dataset.ts";
import { loadingDriver } from "./driver.ts";
import { asLoadFailure } from "./load/as-load-failure.ts";
import { contentOf } from "./load/content.ts";
import { type Database, loadingDatabase } from "./load/database.ts";
import { currentContent, flip } from "./load/flip.ts";
import { LoadFailed } from "./load/load-failed.ts";
import { acquire, leave, LoaderBusy } from "./load/lock.ts";
import { prepare } from "./load/prepare.ts";
import { deadReleases, sweep } from "./load/sweep.ts";
import { verify } from "./load/verify.ts";
import { write } from "./load/write.ts";
import type { Asked, Neo4jSettings } from "./neo4j-settings.ts";

export { LoaderBusy, LoadFailed };

/** What a load did. */
export interface Loaded {
  /** False where the database held just this already, and nothing was written. */
  readonly changed: boolean;
  /** How many edges the release has. */
  readonly edges: number;
}

export interface LoadOptions {
  /** Rows of one transaction. */
  readonly batch?: number;
  /** For how long the lock of a load that was killed keeps others out, in milliseconds. */
  readonly lease?: number;
  /** For how long a replaced release stays for those who still read it, in milliseconds. */
  readonly grace?: number;
  /** Ends the load before its next write; what it wrote is swept by the next load. */
  readonly signal?: AbortSignal;
  /** Told of every statement that is sent. */
  readonly asked?: Asked;
}

type Limits = Required<Omit<LoadOptions, "asked">>;
const usual = { batch: 5_000, lease: 30_000, grace: 600_000 };

/**
 * Makes a dataset the current release: writes it beside the old one, verifies it, turns all readers
 * to it at once, and removes releases that nobody reads any more. Loading the same again changes
 * nothing. Throws LoaderBusy, LoadFailed, StoreUnavailable and what the signal is aborted with; the
 * old release stays current then.
 */
export async function loadDataset(
  settings: Neo4jSettings,
  dataset: Dataset,
  { asked = () => undefined, ...given }: LoadOptions = {},
): Promise<Loaded> {
  if (dataset.records.length === 0) throw new LoadFailed("There are no records to load.");
  const driver = loadingDriver(settings);
  try {
    const database = loadingDatabase(driver, settings.database, asked);
    const { signal } = new AbortController();
    return await load(database, dataset, { ...usual, signal, ...given });
  } catch (failure) {
    throw asLoadFailure(failure, settings);
  } finally {
    await driver.close();
  }
}

async function load(
  database: Database,
  dataset: Dataset,
  { batch, lease, grace, signal }: Limits,
): Promise<Loaded> {
  const content = contentOf(dataset);
  const edges = content.edges.length;
  await prepare(database);
  const changed = (await currentContent(database)) !== content.hash;
  if (!changed && (await deadReleases(database, grace)).length === 0) return { changed, edges };
  const lock = await acquire(database, lease, signal);
  const tidy = async () => sweep(lock, await deadReleases(database, grace), batch);
  try {
    await tidy();
    if (!changed) return { changed, edges };
    await write(lock, dataset.release, content, batch);
    await verify(lock, content);
    await flip(lock, dataset.release, content);
    await tidy();
    return { changed, edges };
  } finally {
    await leave(database, lock);
  }
}
