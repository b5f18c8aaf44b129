/**
 * `npm run seed:untouched [days]`: the records whose file nobody changed for so many days, by default
 * 365, and the controls that nobody looked at for as long, the oldest first.
 */
import { spawnSync } from "node:child_process";
import { loadSeeds } from "../seeds/load-seeds.ts";
import { untouched } from "../seeds/untouched.ts";

const [days = "365"] = process.argv.slice(2);
const MISUSED = 64;

if (/^\d{1,5}$/.test(days))
  tell(new Date(Date.now() - Number(days) * 86_400_000).toISOString().slice(0, 10));
else fail(`"${days}" is no number of days; write one, as 365.`, MISUSED);

function tell(before: string): void {
  const log = spawnSync(
    "git",
    ["log", "--format=%cs", "--name-only", "--no-renames", "--", "seeds"],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    },
  );
  if (log.status !== 0) {
    fail(`git does not tell when files changed: ${log.stderr.trim()}`, 1);
    return;
  }
  const lines = untouched(loadSeeds("seeds"), log.stdout, before);
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(`${lines.length} not touched since ${before}.\n`);
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
