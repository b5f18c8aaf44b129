/**
 * `npm run load`: puts the seeds into the Neo4j that NEO4J_URI names, as its current release. An
 * argument names another folder of seeds, or the file of an export; --accept-shrink takes a folder
 * that has lost records. Exit codes are those of sysexits.h.
 */
import { statSync } from "node:fs";
import { type Dataset } from "../domain/dataset.ts";
import { kindNames } from "../domain/kind-names.ts";
import { ExportError } from "../exported/export-error.ts";
import { readExport } from "../exported/read-export.ts";
import { loadSeeds } from "../seeds/load-seeds.ts";
import { SeedError } from "../seeds/problem.ts";
import { readSettings, SettingsError } from "../settings.ts";
import { type Loaded, loadDataset, LoaderBusy, LoadFailed } from "../store/neo4j/load-dataset.ts";
import { StoreUnavailable } from "../store/policy-graph.ts";
import { ArgumentsError, seedsArguments } from "./seeds-arguments.ts";

const FAILED = 1;
const MISUSED = 64;
const UNAVAILABLE = 69;
const TRY_AGAIN = 75;
const MISCONFIGURED = 78;
const INTERRUPTED = 130;

const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => interrupted.abort());

try {
  const { neo4j } = readSettings();
  if (neo4j === null)
    throw new SettingsError(
      "NEO4J_URI is not set; name the Neo4j to load, as bolt://localhost:7687",
    );
  const started = performance.now();
  const { folder, acceptShrink } = seedsArguments(process.argv.slice(2));
  const dataset = isFile(folder) ? await readExport(folder) : loadSeeds(folder, { acceptShrink });
  const loaded = await loadDataset(neo4j, dataset, { signal: interrupted.signal });
  process.stdout.write(`${report(dataset, loaded, performance.now() - started)}\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = exitCodeOf(failure);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function report({ release, records }: Dataset, { changed, edges }: Loaded, ms: number): string {
  const name = `release ${release.id} of ${release.date}`;
  const size = `${records.length} records, ${edges} edges`;
  if (!changed) return `Unchanged: ${name} is loaded already (${size}). Nothing was written.`;
  const counts = kindNames.map((kind) => `  ${kind} ${release.counts[kind]}`).join("\n");
  return `Loaded ${name} in ${(ms / 1_000).toFixed(1)} s: ${size}.\n${counts}`;
}

function exitCodeOf(failure: unknown): number {
  if (interrupted.signal.aborted) return INTERRUPTED;
  if (failure instanceof ArgumentsError) return MISUSED;
  if (failure instanceof SettingsError) return MISCONFIGURED;
  if (failure instanceof LoaderBusy) return TRY_AGAIN;
  if (failure instanceof StoreUnavailable) return UNAVAILABLE;
  const isUnsound = failure instanceof SeedError || failure instanceof ExportError;
  return isUnsound || failure instanceof LoadFailed ? FAILED : 70;
}
