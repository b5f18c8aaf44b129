/** `npm run bench`: Proviso against what one would pick instead; see README.md. */
import { writeFile } from "node:fs/promises";
import { ArgumentsError, type Plan, planOf } from "./arguments.ts";
import { held } from "./measure/held.ts";
import { loaded } from "./measure/loaded.ts";
import { measureOver } from "./measure/over-graph.ts";
import { startedBesideImported, startedFromExport } from "./measure/started.ts";
import { graphPlans } from "./plan.ts";
import type { Figures, Once, OverGraph } from "./report/figures.ts";
import { machine } from "./report/machine.ts";
import { resultsOf } from "./report/results.ts";

const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => interrupted.abort());
const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  const plan = planOf(process.argv.slice(2));
  const here = machine();
  const report = (figures: Figures) =>
    resultsOf(figures, here, plan, new Date().toISOString().slice(0, 10));
  let last: Figures = { graphs: [], once: null };
  // After each graph, so that hours are not lost to the last one.
  for await (last of measured(plan)) if (plan.out !== "") await writeFile(plan.out, report(last));
  if (plan.out === "") process.stdout.write(report(last));
} catch (failure) {
  if (!(failure instanceof ArgumentsError)) throw failure;
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 64;
}

async function* measured(plan: Plan): AsyncGenerator<Figures> {
  const { signal } = interrupted;
  const once = plan.once ? await measuredOnce(signal) : null;
  const graphs: OverGraph[] = [];
  for (const one of graphPlans(plan)) {
    graphs.push(await measureOver(one, plan, signal, say));
    yield { graphs, once };
  }
}

async function measuredOnce(signal: AbortSignal): Promise<Once> {
  say("Starting, holding, loading.");
  return {
    ...(await startedBesideImported()),
    startedFromExport: await startedFromExport(100_000),
    heap: await held(100_000),
    loaded: await loaded(100_000, signal),
  };
}
