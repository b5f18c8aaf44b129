import { LRUCache } from "lru-cache";
import type { Asked } from "../graphql/short-way.ts";
import type { Answer } from "./handler.ts";
import { isWhole } from "./whole.ts";

/** All answers that are kept, and the largest of them, in bytes. */
const ROOM = 64_000_000;
const LARGEST = 1_000_000;

/** Computes an answer unless the same request was answered before. */
export type Remember = (asked: Asked, compute: () => Promise<Answer>) => Promise<Answer>;

/**
 * Answers to requests seen before: the same request gets the same bytes as long as `version` is the
 * same. Requests that are alike and come together wait for one answer. Only whole answers are kept,
 * and none while the version is null.
 */
export function rememberedAnswers(version: () => string | null): Remember {
  const kept = new LRUCache<string, Answer>({
    maxSize: ROOM,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  const coming = new Map<string, Promise<Answer>>();
  return async (asked, compute) => {
    const now = version();
    if (now === null) return compute();
    const key = keyOf(asked, now);
    const known = kept.get(key);
    if (known) return known;
    // One that fails may have failed for its own client alone, who left.
    const shared = await coming.get(key)?.catch(() => undefined);
    if (shared && isWhole(shared)) return shared;
    const answer = compute();
    coming.set(key, answer);
    try {
      const computed = await answer;
      if (isWhole(computed) && version() === now) kept.set(key, computed);
      return computed;
    } finally {
      if (coming.get(key) === answer) coming.delete(key);
    }
  };
}

/** Line by line, the body last; a hash of it would cost more than to compare it. */
function keyOf({ method, url, heads, body }: Asked, version: string): string {
  return [version, method, url, ...heads, body?.toString("latin1")].join("\n");
}
