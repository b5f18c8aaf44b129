import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { numberOf } from "../../../src/domain/date/calendar-day.ts";
import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { isKind } from "../../../src/domain/kinds.ts";
import { type ControlFold, foldOf } from "../../../src/questions/fold/control-fold.ts";
import { type DaysHeld, daysHeldOn, daysHeldUntil } from "../../../src/questions/fold/days-held.ts";
import { historyOf } from "../../../src/questions/fold/history.ts";
import {
  type LaneStanding,
  permitsOn,
  postureOn,
} from "../../../src/questions/fold/lane-standing.ts";
import { statusesOn } from "../../../src/questions/fold/status.ts";
import { snapshotOf } from "../../../src/store/snapshot.ts";
import { CONTROL } from "../records.ts";
import {
  type BruteForce,
  bruteForce,
  daysFrom,
  type Held,
  heldOn,
  heldUntil,
  posturesBefore,
  possibleOn,
} from "./brute-force.ts";
import { chance, EVERYTHING, FIRST, LAST, someHistory } from "./histories.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The fold as it ships and the fold written out, of the same records; refused where no world is left. */
function both(records: readonly AnyRecord[]): { fold: ControlFold; brute: BruteForce } {
  const slice = snapshotOf(records);
  const record = slice.get(CONTROL);
  if (!record || !isKind(record, "Control")) throw new Error("no control");
  const brute = bruteForce(slice, record, LAST, 600);
  fc.pre(brute !== null && brute.worlds.length > 0);
  return { fold: foldOf(historyOf(slice, record)), brute };
}

/** The values a standing leaves open. */
function values<V>({ value, certainty, candidates }: LaneStanding<V>): ReadonlySet<V | null> {
  return new Set(certainty === "POSSIBLY" ? candidates.map((one) => one.value) : [value]);
}

function forEveryHistory(
  check: (fold: ControlFold, brute: BruteForce) => void,
  ingredients = EVERYTHING,
): void {
  fc.assert(
    fc.property(someHistory(ingredients, 4), (records) => {
      const { fold, brute } = both(records);
      check(fold, brute);
    }),
    chance,
  );
}

test("each lane has on every day the values that some world gives it", () => {
  forEveryHistory((fold, brute) => {
    for (const day of daysFrom(FIRST, LAST)) {
      const possible = possibleOn(brute, day);
      const number = numberOf(day);
      expect(values(postureOn(fold, number, Infinity)), day).toEqual(possible.postures);
      expect(values(permitsOn(fold, number, Infinity)), day).toEqual(possible.permits);
    }
  });
});

test("a control stands on every day as it does in some world", () => {
  forEveryHistory(
    (fold, brute) => {
      for (const day of daysFrom(FIRST, LAST))
        expect(new Set(statusesOn(fold, numberOf(day))), day).toEqual(
          possibleOn(brute, day).statuses,
        );
    },
    { ...EVERYTHING, through: false },
  );
});

// Whether a stated end has passed in one lane can hang on the same act to come as in the other.
test("where ends are stated, a control stands at least as open as in the worlds", () => {
  forEveryHistory((fold, brute) => {
    for (const day of daysFrom(FIRST, LAST))
      expect(statusesOn(fold, numberOf(day)), day).toEqual(
        expect.arrayContaining([...possibleOn(brute, day).statuses]),
      );
  });
});

test("before an act stands what stood there in some world", () => {
  forEveryHistory((fold, brute) => {
    for (const [i, { act }] of fold.moves.entries())
      expect(new Set(fold.before(i).map(({ posture }) => posture)), act.key).toEqual(
        posturesBefore(brute, act.key),
      );
  });
});

test("conditions live and exemptions stand as in the worlds", () => {
  forEveryHistory((fold, brute) => {
    for (const day of daysFrom(FIRST, LAST)) {
      const states = fold.on(numberOf(day));
      const share = (has: (index: number) => readonly boolean[]) =>
        Object.fromEntries(
          fold.moves.map(({ act }, i) => {
            const among = has(i);
            const some = among.includes(true);
            return [act.key, some ? (among.includes(false) ? "some" : "all") : "none"];
          }),
        );
      const { exempting, living } = possibleOn(brute, day);
      expect(
        share((i) => states.map((state) => state.exempting.includes(i))),
        day,
      ).toEqual(exempting);
      expect(
        share((i) => states.map((state) => state.living.includes(i))),
        day,
      ).toEqual(living);
    }
  });
});

/** The ranges that the worlds make, one for each act that began the rule, joined where they touch. */
function rangesOf({ byStart }: Held) {
  const hulls = Object.values(byStart)
    .map((days) => ({ least: Math.min(...days), most: Math.max(...days) }))
    .toSorted((a, b) => a.least - b.least);
  const joined: { least: number; most: number }[] = [];
  for (const hull of hulls) {
    const last = joined.at(-1);
    if (last && hull.least <= last.most + 1) last.most = Math.max(last.most, hull.most);
    else joined.push(hull);
  }
  return joined;
}

function expectHeld({ ranges, startUnknown }: DaysHeld, held: Held, when: string): void {
  expect(ranges, when).toEqual(rangesOf(held));
  expect(startUnknown, when).toBe(held.startUnknown);
}

// Before its first act a rule may be known by what that act says; the worlds begin with the act.
test("a rule has held for as many days on a day as in the worlds", () => {
  forEveryHistory((fold, brute) => {
    for (const day of daysFrom(FIRST, LAST)) {
      const [counted, held] = [daysHeldOn(fold, numberOf(day)), heldOn(brute, day)];
      expect(counted.ranges, day).toEqual(rangesOf(held));
      if (held.startUnknown) expect(counted.startUnknown, day).toBe(true);
    }
  });
});

test("a rule had held for as many days when an act came as in the worlds", () => {
  forEveryHistory((fold, brute) => {
    for (const [i, { act, span }] of fold.moves.entries())
      // The worlds written out stop a little past the window; a date without an end does not.
      if (span.last < Infinity)
        expectHeld(daysHeldUntil(fold, i), heldUntil(brute, act.key), act.key);
  });
});
