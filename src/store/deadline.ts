import type { Deadline } from "./policy-graph.ts";

/** A deadline from now, or sooner when the signal says that the caller has gone. */
export function deadlineIn(milliseconds: number, signal: AbortSignal): Deadline {
  const end = performance.now() + milliseconds;
  return { signal, remaining: () => Math.max(0, end - performance.now()) };
}
