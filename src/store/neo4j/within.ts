/** The time ran out before there was an answer. */
export class TimeIsUp extends Error {
  override readonly name = "TimeIsUp";
}

/** The caller went away before there was an answer. */
export class GivenUp extends Error {
  override readonly name = "GivenUp";
}

/**
 * An answer, waited for so long and no longer; whoever works on it is not stopped by this.
 * Throws TimeIsUp, GivenUp, or what the answer throws.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  answer: () => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new GivenUp();
  if (milliseconds <= 0) throw new TimeIsUp();
  let stopWaiting = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new TimeIsUp()), milliseconds);
    const leave = () => reject(new GivenUp());
    signal.addEventListener("abort", leave);
    stopWaiting = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
    };
  });
  try {
    return await Promise.race([answer(), tooLong]);
  } finally {
    stopWaiting();
  }
}
