import { compareText } from "../../domain/fold.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import { narrowed, type Span } from "./span.ts";

type Act = RecordOf<"PolicyAction">;

/** Acts so that none stands before one that it follows, otherwise by key. A circle is cut at its first key. */
export function ranked(acts: readonly Act[]): readonly Act[] {
  const placed: Act[] = [];
  const waiting = acts.toSorted((a, b) => compareText(a.key, b.key));
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (act) =>
        !predecessors(act).some((key) =>
          waiting.some((other) => other !== act && other.key === key),
        ),
    );
    placed.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return placed;
}

/** The acts that an act cannot come before. */
export function predecessors({ after, against, reasons }: Act): readonly string[] {
  return [...after, ...against, ...reasons.flatMap(({ because }) => because)];
}

interface Placed {
  readonly span: Span;
  readonly after: readonly number[];
}

/**
 * The same with the days taken off that no choice can use, given what follows what. A link to
 * something that can only come later says nothing, and is left out.
 */
export function tightened<P extends Placed>(given: readonly P[]): readonly P[] {
  const all: P[] = [];
  for (const one of given) {
    const after = one.after.filter((i) => (all[i]?.span.first ?? Infinity) <= one.span.last);
    const floor = Math.max(-Infinity, ...after.map((i) => all[i]?.span.first ?? -Infinity));
    all.push({ ...one, after, span: narrowed(one.span, floor, Infinity) });
  }
  for (let index = all.length - 1; index >= 0; index--)
    for (const i of all[index]?.after ?? []) {
      const [before, last] = [all[i], all[index]?.span.last];
      if (before && last !== undefined)
        all[i] = { ...before, span: narrowed(before.span, -Infinity, last) };
    }
  return all;
}
