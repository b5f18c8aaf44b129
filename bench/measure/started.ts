import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../src/commands/neo4j/ports.ts";
import { exportLines } from "../../src/exported/export-lines.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { cpuOf } from "./cpu.ts";
import { importsAlone } from "./imports.ts";

/** How long something took: on the clock, and of CPU, in milliseconds. */
export interface Took {
  readonly clock: number;
  readonly cpu: number;
}

/** How often a start is measured, after once for the disk's sake. */
const STARTS = 5;

const root = fileURLToPath(new URL("../../", import.meta.url));
const node = ["--max-semi-space-size=64", "--import", "tsx/esm"];

/** `npm start` on the real seeds, and importing the same packages alone: medians, taken in turn. */
export async function startedBesideImported(): Promise<{ started: Took; imported: Took }> {
  await started();
  await imported();
  const all: { started: Took; imported: Took }[] = [];
  while (all.length < STARTS) all.push({ started: await started(), imported: await imported() });
  return {
    started: middleOf(all.map((one) => one.started)),
    imported: middleOf(all.map((one) => one.imported)),
  };
}

function middleOf(all: readonly Took[]): Took {
  const middle = (figures: readonly number[]) =>
    figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
  return { clock: middle(all.map(({ clock }) => clock)), cpu: middle(all.map(({ cpu }) => cpu)) };
}

/** From nothing to the first answer of `npm start`: on the real seeds, or as these settings say. */
async function started(settings: Readonly<Record<string, string>> = {}): Promise<Took> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...node, "src/main.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), NEO4J_URI: "", DATASET_FILE: "", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout))
    if (line.startsWith("Proviso answers")) break;
  const query = encodeURIComponent("{ release { id } }");
  await (await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`)).text();
  const took = { clock: performance.now() - begun, cpu: cpuOf(child.pid ?? 0) };
  child.kill("SIGKILL");
  await once(child, "exit");
  return took;
}

/** The same on the export of a graph. */
export async function startedFromExport(graph: Graph): Promise<Took & { records: number }> {
  const folder = await mkdtemp(join(tmpdir(), "proviso-bench-"));
  try {
    const dataset = datasetFor(graph);
    const file = join(folder, "graph.jsonl");
    await pipeline(Readable.from(exportLines(dataset)), createWriteStream(file));
    return { ...(await started({ DATASET_FILE: file })), records: dataset.records.length };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From nothing to having imported the packages that `npm start` imports, and no more. */
async function imported(): Promise<Took> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...node, "--input-type=module", "--eval", importsAlone], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(createInterface(child.stdout), "line");
  const took = { clock: performance.now() - begun, cpu: cpuOf(child.pid ?? 0) };
  child.kill("SIGKILL");
  await once(child, "exit");
  return took;
}
