import type { Random } from "../random.ts";
import { type Cast, STORIES, two } from "./cast.ts";

/** A story to be told: who restricts whom, from which year on, and how its records are called. */
export interface Story {
  readonly cast: Cast;
  readonly random: Random;
  readonly imposer: string;
  /** Who joins the imposer. */
  readonly others: readonly string[];
  readonly target: string;
  /** The list entry that its main control covers. */
  readonly entry: string;
  /** A key of this story: `key("ACT", 5)`. */
  readonly key: (word: string, number: number) => string;
  /** A day of the story, counted from its first year. */
  readonly on: (year: number, month: number, day: number) => string;
  /** Some of the sources, cited at a place; those of the story rather than those of others. */
  readonly cites: (most: number) => readonly string[];
}

/** The story of this number in a region. */
export function storyOf(random: Random, cast: Cast, region: number, number: number): Story {
  const share = cast.sources.length / STORIES;
  const own = cast.sources.slice(number * share, (number + 1) * share);
  const first = 2008 + ((number * 3 + region) % 12);
  const cite = () => {
    const from = random.chance(0.7) ? own : cast.sources;
    // Early ones more often, though less so than the favourites of a fuzzed graph.
    const at = Math.max(random.below(from.length), random.below(from.length));
    return `${from[from.length - 1 - at] ?? ""} P${1 + random.below(20)}`;
  };
  const at = (index: number) => cast.states[index] ?? "";
  return {
    cast,
    random,
    imposer: at(4 + (number % 3)),
    others: [7, 8, 9].map((start) => at(start + random.below(12))),
    target: at(number % 4),
    entry: cast.entries[number % cast.entries.length] ?? "",
    key: (word, index) => `${word}-${region}-${number}-${index}`,
    on: (year, month, day) => `${first + year}-${two(month)}-${two(day)}`,
    cites: (most) => [...new Set(Array.from({ length: 1 + random.below(most) }, cite))],
  };
}
