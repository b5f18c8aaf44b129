import { setTimeout as wait } from "node:timers/promises";
import { logLine } from "../log-line.ts";
import { deadlineIn } from "../store/deadline.ts";
import { type PolicyGraph, StoreUnavailable } from "../store/policy-graph.ts";
import type { Handler } from "./handler.ts";
import { jsonAnswer } from "./json-answers.ts";

/** How long the store may take to name its release, in milliseconds; probes give up soon after. */
const PATIENCE = 900;

/** Whether the process lives. */
export const live: Handler = () => jsonAnswer(200, { status: "live" });

/** Whether requests are welcome: not before the store has a release, nor when stopping. */
export function ready(graph: PolicyGraph, isStopping: () => boolean): Handler {
  return async (_request, gone) => {
    if (isStopping()) return unready("The server is stopping.");
    try {
      const late = wait(PATIENCE, undefined, { ref: false }).then(() => {
        throw new StoreUnavailable("The store does not answer.");
      });
      const { release } = await Promise.race([graph.current(deadlineIn(PATIENCE, gone)), late]);
      return jsonAnswer(200, { status: "ready", release: { id: release.id, date: release.date } });
    } catch (error) {
      if (error instanceof StoreUnavailable) return unready(error.message);
      logLine("error", { message: error instanceof Error ? error.message : String(error) });
      return unready("Unexpected error.");
    }
  };
}

function unready(reason: string) {
  return jsonAnswer(503, { status: "unready", reason }, { "Retry-After": "5" });
}
