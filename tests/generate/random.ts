/** Repeatable chance: the same seed makes the same choices on every machine. */
export interface Random {
  /** A whole number from 0 to one below the bound. */
  below(bound: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Up to so many of them, each once. */
  sample<T>(from: readonly T[], most: number): T[];
  /** One of them, the first ones far more often: what makes hubs. */
  favourite<T>(from: readonly T[]): T;
}

/** Mulberry32: small, and even enough for test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], index: number): T => {
    if (from.length === 0) throw new RangeError("there is nothing to choose from");
    return from[index] as T;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  const pick = <T>(from: readonly T[]) => at(from, below(from.length));
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    sample: (from, most) =>
      from.length === 0 ? [] : [...new Set(Array.from({ length: most }, () => pick(from)))],
    favourite: (from) => at(from, Math.floor(next() ** 3 * from.length)),
  };
}
