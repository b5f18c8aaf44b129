import { loadSeeds } from "../seeds/load-seeds.ts";
import { SeedError } from "../seeds/problem.ts";

const folder = process.argv[2] ?? "seeds";

try {
  const { release, records } = loadSeeds(folder);
  process.stdout.write(
    `${folder}: ${records.length} records of release ${release.id} are sound.\n`,
  );
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
