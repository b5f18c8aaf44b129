import { piecesOf, type Span } from "./span.ts";

/** Something that happened on one day of its span. */
export interface Happening {
  /** Its possible days, none of which what it follows, or what follows it, rules out. */
  readonly span: Span;
  /** Indexes of those that it cannot come before; all smaller than its own. */
  readonly after: readonly number[];
}

/** When a happening can have come that is the next one in some order. */
export interface Here {
  /** Its first possible day, given those before it. */
  readonly earliest: number;
  /** Its last possible day, given those still to come, and no later than the day walked to. */
  readonly latest: number;
  /** Whether it cannot share the day of the one before it. */
  readonly apart: boolean;
}

/** What holds at the end of a day, and which happenings lie behind it. */
export interface Reached<S> {
  readonly state: S;
  readonly passed: readonly boolean[];
}

/** Where a walk through one order stands: at the earliest day that the order allows. */
interface Place<S> extends Reached<S> {
  readonly last: number;
  readonly day: number;
}

/** More orders than anybody would wait for. */
export class TooManyOrders extends Error {
  override readonly name = "TooManyOrders";
}

const PLACES_CAP = 20_000;

/**
 * Everything that folding the happenings can have led to by the end of a day, each once. A world
 * chooses one day for each happening; on one day they come in the order of their indexes; a world
 * in which one comes before another that it follows does not count. A step that may have gone
 * several ways leads to several states. Throws TooManyOrders.
 */
export function statesOn<S>(
  happenings: readonly Happening[],
  day: number,
  start: S,
  step: (state: S, index: number, here: Here) => readonly S[],
): readonly Reached<S>[] {
  const found = new Map<string, Reached<S>>();
  const none = happenings.map(() => false);
  let places: readonly Place<S>[] = [{ passed: none, last: -1, day: -Infinity, state: start }];
  let room = PLACES_CAP;
  while (places.length > 0) {
    for (const { passed, state } of places)
      if (happenings.every(({ span }, i) => passed[i] || span.last > day))
        found.set(nameOf(passed, state), { passed, state });
    room -= places.length;
    places = soonest(onwards(happenings, places, day, step), room);
  }
  return [...found.values()];
}

/** Every place one happening on. */
function* onwards<S>(
  all: readonly Happening[],
  places: readonly Place<S>[],
  end: number,
  step: (state: S, index: number, here: Here) => readonly S[],
): Generator<Place<S>> {
  for (const place of places)
    for (const [last, { after }] of all.entries()) {
      if (place.passed[last] || after.some((i) => !place.passed[i])) continue;
      const passed = place.passed.with(last, true);
      for (const here of heres(all, place, last, end))
        for (const state of step(place.state, last, here))
          yield { passed, last, day: here.earliest, state };
    }
}

/** Of places that differ only in their day the soonest: what can follow the others can follow it. */
function soonest<S>(places: Iterable<Place<S>>, room: number): readonly Place<S>[] {
  const kept = new Map<string, Place<S>>();
  for (const place of places) {
    const name = `${place.last} ${nameOf(place.passed, place.state)}`;
    const known = kept.get(name);
    if (!known || place.day < known.day) kept.set(name, place);
    if (kept.size > room) throw new TooManyOrders();
  }
  return [...kept.values()];
}

function nameOf(passed: readonly boolean[], state: unknown): string {
  return passed.map(Number).join("") + JSON.stringify(state);
}

/** When a happening can come as the next one: once in each unbroken run of its days that has room. */
function heres(
  all: readonly Happening[],
  { passed, day, last }: Place<unknown>,
  index: number,
  end: number,
): readonly Here[] {
  const span = all[index]?.span;
  if (!span) return [];
  const apart = index < last;
  const floor = apart ? day + 1 : day;
  const ceiling = all.reduce(
    (least, other, i) =>
      passed[i] || i === index ? least : Math.min(least, other.span.last - (i < index ? 1 : 0)),
    end,
  );
  return piecesOf(span)
    .map((piece) => ({
      earliest: Math.max(piece.first, floor),
      latest: Math.min(piece.last, ceiling),
      apart,
    }))
    .filter(({ earliest, latest }) => earliest <= latest);
}
