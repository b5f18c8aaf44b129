import { firstFrom, narrowed, type Span } from "./span.ts";

/** Something that happened on one day of its span, or perhaps not at all. */
export interface Happening {
  readonly span: Span;
  /** Whether it is contested that it happened. */
  readonly contested: boolean;
  /** Indexes of those that it cannot come before. */
  readonly after: readonly number[];
}

/** Where a walk through one possible order of happenings stands. */
export interface Here {
  /** The earliest day on which the latest of them can have happened, given the order so far. */
  readonly day: number;
  /** The last day that the ones still to come leave open. */
  readonly deadline: number;
}

interface Walk<S> {
  readonly begun: readonly boolean[];
  readonly day: number;
  readonly last: number;
  readonly state: S;
}

/**
 * Every state that folding the happenings can have reached by the end of a day, each once. A world
 * chooses one day for each happening; on one day they come in the order of their indexes; a world
 * in which one comes before another that it follows does not count. Contested ones may be missing.
 */
export function statesOn<S>(
  happenings: readonly Happening[],
  day: number,
  start: S,
  step: (state: S, index: number, here: Here) => S,
): readonly S[] {
  const tight = tightened(happenings);
  const found = new Map<string, S>();
  const seen = new Set<string>();
  const walk = (at: Walk<S>) => {
    const name = `${at.begun.map(Number).join("")} ${at.day} ${at.last} ${JSON.stringify(at.state)}`;
    if (seen.has(name)) return;
    seen.add(name);
    const waiting = tight.filter(({ contested }, i) => !at.begun[i] && !contested);
    if (waiting.every(({ span }) => span.last > day)) found.set(JSON.stringify(at.state), at.state);
    for (const index of tight.keys()) {
      const next = nextDay(tight, at, index);
      if (next === null || next > day) continue;
      const deadline = deadlineWithout(tight, at.begun, index);
      if (next > deadline) continue;
      const begun = at.begun.with(index, true);
      const state = step(at.state, index, { day: next, deadline });
      walk({ begun, day: next, last: index, state });
    }
  };
  walk({ begun: tight.map(() => false), day: -Infinity, last: -1, state: start });
  return [...found.values()];
}

/** The earliest day on which a happening can be the next one; null where it cannot. */
function nextDay<S>(all: readonly Happening[], at: Walk<S>, index: number): number | null {
  const happening = all[index];
  if (!happening || at.begun[index]) return null;
  if (happening.after.some((i) => !at.begun[i] && !all[i]?.contested)) return null;
  if (all.some(({ after }, i) => at.begun[i] && after.includes(index))) return null;
  const floor = index > at.last || at.day === -Infinity ? at.day : at.day + 1;
  return firstFrom(happening.span, floor);
}

/** The last day by which all others that certainly happen can still follow. */
function deadlineWithout(
  all: readonly Happening[],
  begun: readonly boolean[],
  index: number,
): number {
  return all.reduce(
    (least, { span, contested }, i) =>
      begun[i] || contested || i === index ? least : Math.min(least, span.last),
    Infinity,
  );
}

/** Spans without the days that no world can choose, given what follows what. */
function tightened(happenings: readonly Happening[]): readonly Happening[] {
  const spans = happenings.map(({ span }) => span);
  const certain = (i: number) => happenings[i]?.contested === false;
  for (const [i, { after }] of happenings.entries())
    for (const before of after)
      if (certain(i) && certain(before))
        spans[i] = narrowed(spans[i] as Span, spans[before]?.first ?? -Infinity, Infinity);
  for (const [i, { after }] of [...happenings.entries()].toReversed())
    for (const before of after)
      if (certain(i) && certain(before))
        spans[before] = narrowed(spans[before] as Span, -Infinity, spans[i]?.last ?? Infinity);
  return happenings.map((happening, i) => ({ ...happening, span: spans[i] as Span }));
}
