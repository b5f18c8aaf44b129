import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { SetupFailure } from "./setup-failure.ts";

/** A running program and its end. */
export interface Stoppable {
  /** Fulfilled once it was stopped; rejected, with its last words, when it ended by itself. */
  readonly ended: Promise<void>;
  /** Lets it end in order; kills it when that takes longer than this many milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** This child under the name that its failures are told with. */
export function stoppable(name: string, child: ChildProcessWithoutNullStreams): Stoppable {
  let asked = false;
  const lastWords = endOf(child.stderr);
  const gone = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const ended = gone.then((how) => {
    if (!asked)
      throw new SetupFailure(`${name} ended by itself (${how}). ${lastWords()}`.trimEnd());
  });
  // Whoever waits for the end is told; nobody has to wait.
  ended.catch(() => undefined);

  async function stop(patience = 20_000): Promise<void> {
    asked = true;
    child.kill("SIGTERM");
    const killing = setTimeout(() => child.kill("SIGKILL"), patience);
    await gone;
    clearTimeout(killing);
  }
  return { ended, stop };
}

/** The last of a stream so far, some twenty lines. */
function endOf(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (more: string) => {
    text = (text + more).slice(-2_000);
  });
  return () => text.trim();
}
