import { loadSeeds } from "../seeds/load-seeds.ts";
import { SeedError } from "../seeds/problem.ts";
import { reviewOf } from "../seeds/review.ts";
import { ArgumentsError, seedsArguments } from "./seeds-arguments.ts";

/** Tells every problem of a seeds folder and exits 1, or says that it is sound and what may want a look. */
try {
  const { folder, acceptShrink } = seedsArguments(process.argv.slice(2));
  const dataset = loadSeeds(folder, { acceptShrink });
  const { release, records } = dataset;
  for (const remark of reviewOf(dataset)) process.stdout.write(`worth a look: ${remark}\n`);
  process.stdout.write(
    `${folder}: ${records.length} records of release ${release.id} are sound.\n`,
  );
} catch (error) {
  if (!(error instanceof SeedError || error instanceof ArgumentsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
