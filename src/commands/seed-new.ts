/**
 * `npm run seed:new <kind> [field=answer …]`: writes the skeleton of a record to its place in seeds/.
 * What a record cannot do without and was not given is asked for, a line each. Nothing is left behind
 * that does not load.
 */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { YAMLParseError } from "yaml";
import { folderOf } from "../seeds/folders.ts";
import { loadSeeds } from "../seeds/load-seeds.ts";
import { SeedError } from "../seeds/problem.ts";
import { askedOf, skeleton } from "../seeds/skeleton.ts";
import { ArgumentsError } from "./seeds-arguments.ts";
import { newSeedArguments } from "./seed-new/arguments.ts";
import { asked } from "./seed-new/asked.ts";

const MISUSED = 64;
const SEEDS = "seeds";

try {
  const { kind, given } = newSeedArguments(process.argv.slice(2));
  loadSeeds(SEEDS);
  const answers = { ...given, ...(await asked(askedOf(kind).filter(({ name }) => !given[name]))) };
  const { key = "" } = answers;
  write(`${SEEDS}/${folderOf(kind)}/${key.replaceAll("/", "-")}.yaml`, skeleton(kind, answers));
} catch (failure) {
  const isTold = [ArgumentsError, SeedError, YAMLParseError].some((one) => failure instanceof one);
  if (!isTold) throw failure;
  process.stderr.write(`${(failure as Error).message}\n`);
  process.exitCode = failure instanceof ArgumentsError ? MISUSED : 1;
}

function write(file: string, text: string): void {
  if (existsSync(file)) throw new ArgumentsError(`${file} is there already; choose another key.`);
  writeFileSync(file, text);
  try {
    loadSeeds(SEEDS);
  } catch (failure) {
    rmSync(file);
    throw failure;
  }
  process.stdout.write(`${file} is written; what may be added stands at its end.\n`);
}
