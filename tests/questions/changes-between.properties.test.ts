import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { addDays, numberOf } from "../../src/domain/date/calendar-day.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { isKind } from "../../src/domain/kinds.ts";
import { changeBy } from "../../src/questions/changes/change-by.ts";
import { foldOf } from "../../src/questions/fold/control-fold.ts";
import { historyOf } from "../../src/questions/fold/history.ts";
import { postureOn } from "../../src/questions/fold/lane-standing.ts";
import { snapshotOf } from "../../src/store/snapshot.ts";
import { CONTROL } from "./records.ts";
import { chance, EVERYTHING, FIRST, LAST, someHistory } from "./fold/histories.ts";

vi.setConfig({ testTimeout: 120_000 });

const TODAY = addDays(FIRST, 10);
const someDay = fc.integer({ min: 0, max: numberOf(LAST) - numberOf(FIRST) });
const somedays = fc.uniqueArray(someDay, { minLength: 4, maxLength: 4 });

function foldIn(records: readonly AnyRecord[]) {
  const slice = snapshotOf(records);
  const record = slice.get(CONTROL);
  if (!record || !isKind(record, "Control")) throw new Error("no control");
  return foldOf(historyOf(slice, record));
}

test("a wider window loses no change, and what is certain in it", () => {
  fc.assert(
    fc.property(someHistory(EVERYTHING, 4), somedays, (records, days) => {
      const [first = 0, from = 0, to = 0, last = 0] = days.toSorted((a, b) => a - b);
      const fold = foldIn(records);
      const within = (a: number, b: number) =>
        fold.moves.map((_, index) =>
          changeBy(fold, index, { from: addDays(FIRST, a), to: addDays(FIRST, b), today: TODAY }),
        );
      const wide = within(first, last);
      for (const [index, narrow] of within(from, to).entries()) {
        if (!narrow) continue;
        const wider = wide[index];
        expect(wider).not.toBeNull();
        for (const lane of ["posture", "permits"] as const)
          expect(wider?.[lane]?.before).toEqual(narrow[lane]?.before);
        if (narrow.certainty === "CERTAINLY") expect(wider?.certainty).toBe("CERTAINLY");
        for (const lane of ["posture", "permits"] as const)
          if (narrow[lane]?.certainty === "CERTAINLY")
            expect(wider?.[lane]?.certainty).toBe("CERTAINLY");
      }
    }),
    chance,
  );
});

test("where no change of the rule is reported, it is on the last day what it was on the eve", () => {
  const plain = { ...EVERYTHING, was: false, through: false, unknownEnds: false };
  fc.assert(
    fc.property(someHistory(plain, 4), someDay, someDay, (records, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const fold = foldIn(records);
      const window = { from: addDays(FIRST, from), to: addDays(FIRST, to), today: LAST };
      const changed = fold.moves.some((_, index) => changeBy(fold, index, window)?.posture);
      fc.pre(!changed);
      const on = (days: number) => {
        const { value, candidates } = postureOn(fold, numberOf(FIRST) + days, Infinity);
        return new Set(candidates.length > 0 ? candidates.map((one) => one.value) : [value]);
      };
      expect(on(to)).toEqual(on(from - 1));
    }),
    chance,
  );
});

test("a certain change of the rule on a known day shows on that day", () => {
  const plain = { ...EVERYTHING, was: false, through: false, unknownEnds: false };
  fc.assert(
    fc.property(someHistory(plain, 4), (records) => {
      const fold = foldIn(records);
      for (const [index, { span }] of fold.moves.entries()) {
        if (span.first !== span.last) continue;
        const day = addDays(FIRST, span.first - numberOf(FIRST));
        const change = changeBy(fold, index, { from: day, to: day, today: LAST });
        if (change?.posture?.certainty !== "CERTAINLY") continue;
        const others = fold.moves.filter((move, i) => i !== index && move.span.last >= span.first);
        if (others.some((move) => move.span.first <= span.first)) continue;
        expect(postureOn(fold, span.first, Infinity).value).toBe(change.posture.after);
        expect(change.posture.before).not.toContain(change.posture.after);
      }
    }),
    chance,
  );
});
