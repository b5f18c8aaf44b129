import { constants } from "node:os";
import { logLine } from "../log-line.ts";

/** `npm start` passes on the Ctrl-C that the terminal has sent already: what comes so soon is one. */
const SAME_SIGNAL = 250;

/**
 * Ends the process after `stop`: with 0 at the first SIGINT or SIGTERM, with 1 at a fault that
 * nobody caught. A second signal ends it at once.
 */
export function endGracefully(stop: () => Promise<void>): void {
  let since: number | undefined;
  const end = (code: number) => {
    since ??= performance.now();
    stop().then(
      () => process.exit(code),
      (error: unknown) => crash(error),
    );
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (since === undefined) end(0);
    else if (performance.now() - since > SAME_SIGNAL) process.exit(128 + constants.signals[signal]);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  process.on("uncaughtException", (error) => {
    logLine("error", { message: error.message, stack: error.stack });
    end(1);
  });
}

function crash(error: unknown): never {
  logLine("error", { message: String(error) });
  process.exit(1);
}
