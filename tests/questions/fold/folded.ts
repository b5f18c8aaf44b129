import { type Day, numberOf } from "../../../src/domain/date/calendar-day.ts";
import { type AnyRecord, isKind } from "../../../src/domain/kinds.ts";
import { type ControlFold, foldOf } from "../../../src/questions/fold/control-fold.ts";
import { type DaysHeld, daysHeldOn, daysHeldUntil } from "../../../src/questions/fold/days-held.ts";
import { directionsOf, isProlonged } from "../../../src/questions/fold/direction.ts";
import { historyOf } from "../../../src/questions/fold/history.ts";
import {
  type LaneStanding,
  permitsOn,
  postureOn,
} from "../../../src/questions/fold/lane-standing.ts";
import { inForce, statusesOn } from "../../../src/questions/fold/status.ts";
import { snapshotOf } from "../../../src/store/snapshot.ts";
import { TODAY } from "../answer-to.ts";
import { CONTROL, control } from "../records.ts";

/** A control's history as cases ask about it, each answer in a few words. */
export interface Folded {
  readonly fold: ControlFold;
  /** The rule for new applications on a day: `certainly PROHIBITED`, `possibly … (why) or nothing (why)`. */
  readonly rule: (day: Day, today?: Day) => string;
  readonly permits: (day: Day, today?: Day) => string;
  /** `CERTAINLY in force`, and where it may stand: `POSSIBLY in force: IN_FORCE, ENDED`. */
  readonly standsOn: (day: Day, today?: Day) => string;
  /** `180–188 and counting`, `180–188`, `start unknown`. */
  readonly heldOn: (day: Day) => string;
  readonly heldUntil: (act: string) => string;
  /** `EASED, prolonged`. */
  readonly direction: (act: string) => string;
}

/** Folds the acts on the control; one that a case does not describe continues until an act changes it. */
export function folded(...records: readonly (AnyRecord | readonly AnyRecord[])[]): Folded {
  const all = records.flat();
  const slice = snapshotOf(all.some(({ key }) => key === CONTROL) ? all : [control(), ...all]);
  const record = slice.get(CONTROL);
  if (!record || !isKind(record, "Control")) throw new Error(`There is no ${CONTROL}.`);
  const fold = foldOf(historyOf(slice, record));
  const indexOf = (key: string) => fold.moves.findIndex(({ act }) => act.key === key);
  return {
    fold,
    rule: (day, today = TODAY) => inWords(postureOn(fold, numberOf(day), numberOf(today))),
    permits: (day, today = TODAY) => inWords(permitsOn(fold, numberOf(day), numberOf(today))),
    standsOn: (day, today = TODAY) => {
      const certainty = inForce(fold, numberOf(day), numberOf(today));
      return `${certainty} in force: ${statusesOn(fold, numberOf(day)).toSorted().join(", ")}`;
    },
    heldOn: (day) => heldText(daysHeldOn(fold, numberOf(day))),
    heldUntil: (key) => heldText(daysHeldUntil(fold, indexOf(key))),
    direction: (key) => {
      const ways = directionsOf(fold, indexOf(key));
      return [...ways, ...(isProlonged(fold, indexOf(key)) ? ["prolonged"] : [])].join(", ");
    },
  };
}

function inWords<V>({ value, certainty, candidates }: LaneStanding<V>): string {
  const word = certainty.toLowerCase().replace("_", " ");
  if (certainty !== "POSSIBLY") return [word, ...(value === null ? [] : [value])].join(" ");
  const words = candidates.map((one) => `${String(one.value ?? "nothing")} (${one.reason})`);
  return `${word} ${words.join(" or ")}`;
}

function heldText({ ranges, continues, startUnknown, endUnknown }: DaysHeld): string {
  const texts = ranges.map(({ least, most }) => (least === most ? `${least}` : `${least}–${most}`));
  return [
    [...texts, ...(startUnknown ? ["start unknown"] : [])].join(" or "),
    ...(continues ? ["and counting"] : []),
    ...(endUnknown ? ["unless ended unseen"] : []),
  ].join(" ");
}
