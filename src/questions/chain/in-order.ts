import { compareText } from "../../domain/fold.ts";
import type { Draft } from "./collect.ts";
import { lastPossibleDay } from "./date-of.ts";

/**
 * Steps so that none stands before one that it is because of; among those free the earlier last
 * possible day first (a period by its first day), then the key. A step without a day stands just
 * before what needs it. Circles are broken at their earliest day.
 */
export function inOrder(drafts: ReadonlyMap<string, Draft>): readonly Draft[] {
  const sortText = sortTexts(drafts);
  const waiting = [...drafts.values()].toSorted((a, b) =>
    compareText(sortText(a.record.key), sortText(b.record.key)),
  );
  const placed = new Set<string>();
  const ordered: Draft[] = [];
  while (waiting.length > 0) {
    const before = ({ record, causes }: Draft) =>
      [...causes].filter((key) => key !== record.key && !placed.has(key) && drafts.has(key));
    const free = waiting.findIndex((draft) => before(draft).length === 0);
    const next = free >= 0 ? free : waiting.findIndex((draft) => isInCircle(draft, drafts, before));
    for (const draft of waiting.splice(Math.max(next, 0), 1)) {
      placed.add(draft.record.key);
      ordered.push(draft);
    }
  }
  return ordered;
}

/** Whether a step waits for nothing but steps that wait for it. */
function isInCircle(
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
  before: (draft: Draft) => readonly string[],
): boolean {
  const behind = (from: Draft) => {
    const found = new Set(before(from));
    for (const key of found) {
      const step = drafts.get(key);
      if (step) for (const further of before(step)) found.add(further);
    }
    return found;
  };
  return [...behind(draft)].every((key) => {
    const step = drafts.get(key);
    return step !== undefined && behind(step).has(draft.record.key);
  });
}

function sortTexts(drafts: ReadonlyMap<string, Draft>): (key: string) => string {
  const days = new Map<string, string>();
  for (const [key, { record }] of drafts) days.set(key, lastPossibleDay(record) ?? "~");
  // A step without a day takes that of the first step that needs it; so do those before it.
  for (let changed = true; changed;) {
    changed = false;
    for (const [key, { record, causes }] of drafts)
      for (const cause of causes) {
        const dayless = drafts.get(cause);
        if (!dayless || cause === record.key || lastPossibleDay(dayless.record) !== null) continue;
        const needed = days.get(key) ?? "~";
        if (needed >= (days.get(cause) ?? "~")) continue;
        days.set(cause, needed);
        changed = true;
      }
  }
  return (key) => `${days.get(key) ?? "~"} ${key}`;
}
