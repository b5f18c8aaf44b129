/**
 * `npm run export -- <file> [folder]`: writes what `npm start` would answer from as JSON Lines, to
 * start or load from, or for other programs: the seeds once they are checked, or the release in the
 * Neo4j that NEO4J_URI names. src/exported/export-lines.ts says what a line is. Exit codes are those
 * of sysexits.h.
 */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Dataset } from "../domain/dataset.ts";
import { ExportError } from "../exported/export-error.ts";
import { exportLines } from "../exported/export-lines.ts";
import { readExport } from "../exported/read-export.ts";
import { loadSeeds } from "../seeds/load-seeds.ts";
import { SeedError } from "../seeds/problem.ts";
import { readSettings, type Settings, SettingsError } from "../settings.ts";
import { StoreUnavailable } from "../store/policy-graph.ts";
import { wholeRelease } from "../store/whole-release.ts";
import { ArgumentsError, seedsArguments } from "./seeds-arguments.ts";

/** The file that was to be written cannot be. */
class CannotWrite extends Error {
  override readonly name = "CannotWrite";
}

/** How long reading a whole release from a database may take. */
const PATIENCE = 120_000;

try {
  const { file, from } = exportArguments(process.argv.slice(2));
  const dataset = await datasetOf(readSettings(), from);
  await write(file, dataset);
  const { release, records } = dataset;
  const name = `release ${release.id} of ${release.date}`;
  process.stdout.write(`Wrote ${file}: ${name}, ${records.length} records.\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = exitCodeOf(failure);
}

function exportArguments([file, ...from]: readonly string[]) {
  if (file === undefined || file.startsWith("-"))
    throw new ArgumentsError(
      "Name the file to write; the arguments are <file> [folder] [--accept-shrink].",
    );
  return { file, from };
}

async function datasetOf({ neo4j, exported }: Settings, from: readonly string[]): Promise<Dataset> {
  const named = neo4j ? "NEO4J_URI" : exported === null ? null : "DATASET_FILE";
  if (named !== null && from.length > 0)
    throw new ArgumentsError(`${from.join(" ")}: ${named} is exported; unset it to export seeds.`);
  if (exported !== null) return readExport(exported);
  if (neo4j === null) {
    const { folder, acceptShrink } = seedsArguments(from);
    return loadSeeds(folder, { acceptShrink });
  }
  const { neo4jPolicyGraph } = await import("../store/neo4j/neo4j-policy-graph.ts");
  const graph = neo4jPolicyGraph(neo4j, { patience: PATIENCE });
  const deadline = { remaining: () => PATIENCE, signal: new AbortController().signal };
  return graph
    .current(deadline)
    .then(wholeRelease)
    .finally(() => graph.close());
}

/** Beside the file until it is whole, so that nobody starts from half of it. */
async function write(file: string, dataset: Dataset): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(exportLines(dataset)), createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new CannotWrite(`${file} cannot be written: ${(error as Error).message}`);
  }
}

function exitCodeOf(failure: unknown): number {
  if (failure instanceof ArgumentsError) return 64;
  if (failure instanceof StoreUnavailable) return 69;
  if (failure instanceof CannotWrite) return 73;
  if (failure instanceof SettingsError) return 78;
  return failure instanceof SeedError || failure instanceof ExportError ? 1 : 70;
}
