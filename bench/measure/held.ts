import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Graph } from "../graphs/graph.ts";

/** The heap that an embedded graph holds for each of its records, in bytes. */
export async function held(
  graph: Graph,
): Promise<{ readonly records: number; readonly bytes: number }> {
  const child = fork(
    fileURLToPath(new URL("heap.ts", import.meta.url)),
    [JSON.stringify({ graph })],
    {
      execArgv: ["--import", "tsx", "--max-old-space-size=12000"],
    },
  );
  const [figures] = (await once(child, "message")) as [{ records: number; bytes: number }];
  child.disconnect();
  return figures;
}
