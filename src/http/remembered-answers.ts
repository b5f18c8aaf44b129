import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Answer } from "./handler.ts";

/** All answers that are kept, and the largest of them, in bytes. */
const ROOM = 64_000_000;
const LARGEST = 1_000_000;

/** What of a request an answer depends on, beside its address and body. */
const heeded = ["accept", "content-type", "content-encoding"] as const;

/** Computes an answer unless the same request was answered before. */
export type Remember = (
  request: IncomingMessage,
  body: Uint8Array | null,
  compute: () => Promise<Answer>,
) => Promise<Answer>;

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
  return async (request, body, compute) => {
    const now = version();
    if (now === null) return compute();
    const key = keyOf(request, body, now);
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

function keyOf(request: IncomingMessage, body: Uint8Array | null, version: string): string {
  const heads = heeded.map((name) => request.headers[name] ?? "");
  const told = JSON.stringify([version, request.method, request.url, ...heads]);
  return createHash("sha256")
    .update(told)
    .update(body ?? "")
    .digest("base64");
}

/** An answer that says something went wrong may be better the next time. */
function isWhole({ status, body }: Answer): boolean {
  return status === 200 && !Buffer.from(body as Uint8Array).includes('"errors":');
}
