import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { addDays, type Day, numberOf } from "../../../src/domain/date/calendar-day.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import { type AnyRecord, isKind, type RecordOf } from "../../../src/domain/kinds.ts";
import { PermitStatus } from "../../../src/domain/words/permit-status.ts";
import { Posture } from "../../../src/domain/words/posture.ts";
import type { ControlFold } from "../../../src/questions/fold/control-fold.ts";
import {
  type LaneStanding,
  permitsOn,
  postureOn,
} from "../../../src/questions/fold/lane-standing.ts";
import { inForce } from "../../../src/questions/fold/status.ts";
import { daysFrom } from "./brute-force.ts";
import { folded } from "./folded.ts";
import { chance, EVERYTHING, FIRST, type Ingredients, LAST, someHistory } from "./histories.ts";

vi.setConfig({ testTimeout: 120_000 });

const window = daysFrom(FIRST, LAST);

function forEveryHistory(
  check: (records: readonly AnyRecord[], chosen: number) => void,
  ingredients: Partial<Ingredients> = {},
): void {
  const history = someHistory({ ...EVERYTHING, ...ingredients }, 4);
  fc.assert(fc.property(history, fc.nat(), check), chance);
}

function lanesOn(fold: ControlFold, day: Day, today: number) {
  return [
    { words: Posture.values, standing: postureOn(fold, numberOf(day), today) },
    { words: PermitStatus.values, standing: permitsOn(fold, numberOf(day), today) },
  ] as readonly { words: readonly string[]; standing: LaneStanding<string> }[];
}

function valuesOf({ value, candidates }: LaneStanding<unknown>): ReadonlySet<unknown> {
  return new Set(candidates.length > 0 ? candidates.map((one) => one.value) : [value]);
}

test("one certainty holds, and the candidates agree with it", () => {
  forEveryHistory((records) => {
    const { fold } = folded(...records);
    for (const day of window)
      for (const { words, standing } of lanesOn(fold, day, numberOf("2020-01-12"))) {
        const { value, certainty, candidates } = standing;
        const values = candidates.map((one) => one.value);
        const ranks = values.map((one) => (one === null ? -1 : words.indexOf(one)));
        if (certainty === "POSSIBLY")
          expect(values.length, day).toBeGreaterThanOrEqual(day > "2020-01-12" ? 1 : 2);
        else expect(values, day).toEqual([]);
        expect(value === null, day).toBe(certainty !== "CERTAINLY");
        expect(ranks, "the strictest first, each once").toEqual(
          [...new Set(ranks)].toSorted((a, b) => b - a),
        );
      }
  });
});

test("after today nothing is better than possible", () => {
  forEveryHistory((records) => {
    const { fold } = folded(...records);
    const today = numberOf("2020-01-05");
    for (const day of window.filter((one) => one > "2020-01-05")) {
      for (const { standing } of lanesOn(fold, day, today))
        expect(["POSSIBLY", "NOTHING_RECORDED"], day).toContain(standing.certainty);
      expect(inForce(fold, numberOf(day), today), day).toBe("POSSIBLY");
    }
  });
});

test("the order in which records are given changes nothing", () => {
  forEveryHistory((records, chosen) => {
    const turned = records.map((_, i) => records[(i + chosen) % records.length] as AnyRecord);
    const [fold, other] = [folded(...records).fold, folded(...turned.toReversed()).fold];
    for (const day of window)
      expect(lanesOn(other, day, Infinity)).toEqual(lanesOn(fold, day, Infinity));
  });
});

/** The same acts, one of them with a date that leaves more days open. */
function widened(records: readonly AnyRecord[], chosen: number): readonly AnyRecord[] {
  const acts = records.filter((record) => isKind(record, "PolicyAction"));
  const one = acts[chosen % acts.length];
  const { earliest, latest } = parsePoint(one?.effective ?? "");
  const more = chosen % 3;
  const from = addDays(earliest ?? "", more - 2);
  const effective = `${from}/${latest === null ? ".." : addDays(latest, more)}`;
  return records.map((record) => (record === one ? { ...one, effective } : record));
}

// What an act says held before it is certain on its eve, and an unknown end is in doubt from the day
// after the last act: there a wider date moves the eve, or the last day, and may well settle a value.
test("leaving more days open never makes a possible value certain, nor an open one impossible", () => {
  forEveryHistory(
    (records, chosen) => {
      const [fold, wider] = [folded(...records).fold, folded(...widened(records, chosen)).fold];
      for (const day of window) {
        const before = postureOn(fold, numberOf(day), Infinity);
        const after = postureOn(wider, numberOf(day), Infinity);
        if (before.certainty === "POSSIBLY") expect(after.certainty, day).toBe("POSSIBLY");
        expect([...valuesOf(after)], day).toEqual(expect.arrayContaining([...valuesOf(before)]));
        if (permitsOn(fold, numberOf(day), Infinity).certainty === "POSSIBLY")
          expect(permitsOn(wider, numberOf(day), Infinity).certainty, day).not.toBe("CERTAINLY");
      }
    },
    { was: false, unknownEnds: false, linked: false },
  );
});

/** The same acts, one of them split in two of equal value on consecutive days; null where others may come between. */
function split(records: readonly AnyRecord[], chosen: number): readonly AnyRecord[] | null {
  const acts = records.filter((record) => isKind(record, "PolicyAction"));
  const known = acts.filter(({ effective = "" }) => parsePoint(effective).precision === "DAY");
  const one = known[chosen % Math.max(1, known.length)];
  if (!one?.effective) return null;
  const next = addDays(one.effective, 1);
  const mayMeet = ({ effective = "" }: RecordOf<"PolicyAction">) => {
    const { earliest, latest } = parsePoint(effective);
    return (earliest ?? "") <= next && (latest ?? "~") >= (one.effective ?? "");
  };
  if (acts.some((act) => act !== one && mayMeet(act))) return null;
  // Of two contested halves the second may stand alone, without what the act says held before it.
  if (one.effects.some(({ contested, was }) => contested && was)) return null;
  const effects = one.effects.map((effect) => ({ ...effect, was: undefined }));
  const second = { ...one, key: `${one.key}-2`, effective: next, effects, after: [one.key] };
  return [...records, second];
}

// An ending clears the permits, also those that its own act speaks of: a second act would bring them back.
test("splitting an act in two of equal value on consecutive days changes no value", () => {
  forEveryHistory(
    (records, chosen) => {
      const halves = split(records, chosen);
      fc.pre(halves !== null);
      const { fold } = folded(...records);
      fc.pre(fold.moves.every(({ posture, permits }, i) => !fold.ends(i) || !posture || !permits));
      const { fold: other } = folded(...halves);
      for (const day of window)
        for (const [i, { standing }] of lanesOn(fold, day, Infinity).entries())
          expect(valuesOf(lanesOn(other, day, Infinity)[i]?.standing ?? standing), day).toEqual(
            valuesOf(standing),
          );
    },
    { through: false, unknownEnds: false },
  );
});
