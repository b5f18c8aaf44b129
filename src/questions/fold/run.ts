import type { Posture } from "../../domain/words/posture.ts";
import type { Doing } from "./doing.ts";
import { isRestrictive } from "./state.ts";
import type { Here } from "./worlds.ts";

/** An unbroken run of restrictive postures, in one order of the acts. */
export interface Run {
  /** The move that began it; null where an act says that it held before anything on record. */
  readonly start: number | null;
  /** First possible day of its beginning, given the order. */
  readonly earliest: number;
  /** Last possible day of its beginning, given the order so far. */
  readonly latest: number;
  /** How many days the latest move lies after its beginning at the least. */
  readonly length: number;
}

/** The rule for new applications, and since when it is restrictive; the run is null while it is not. */
export interface Rule {
  readonly posture: Posture | null;
  readonly run: Run | null;
}

/** How many days a rule held, over the choices of days in which it did; both bounds inclusive. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

export const NO_RULE: Rule = { posture: null, run: null };

const unknownStart: Run = { start: null, earliest: -Infinity, latest: Infinity, length: 0 };

/** The rule after one more move, which did this; null where its effect did not happen. */
export function ruleAfter(rule: Rule, index: number, doing: Doing | null, here: Here): Rule {
  const gone = { ...rule, run: rule.run && goneOn(rule.run, here) };
  if (!doing) return gone;
  const { posture, run } = ruleGiven(gone, doing.was);
  if (doing.posture === null) return { posture, run };
  const begun = { start: index, earliest: here.earliest, latest: here.latest, length: 0 };
  return { posture: doing.posture, run: isRestrictive(doing.posture) ? (run ?? begun) : null };
}

/** The rule with what an act says held before it, where nothing on record says so. */
export function ruleGiven(rule: Rule, was: Posture | null): Rule {
  if (rule.posture !== null || was === null) return rule;
  return { posture: was, run: isRestrictive(was) ? unknownStart : null };
}

/** The run when one more move has come, whatever it did. */
function goneOn(run: Run, { latest, apart }: Here): Run {
  if (run.start === null) return run;
  const length = run.length + (apart ? 1 : 0);
  return { ...run, latest: Math.min(run.latest, latest - length), length };
}

/** How long a run has held when one more move comes; null where nobody can count. */
export function heldUntil(run: Run, here: Here): DayRange | null {
  if (run.start === null) return null;
  const { latest, length } = goneOn(run, here);
  return { least: Math.max(length, here.earliest - latest), most: here.latest - run.earliest };
}

/** How long a run has held on a day; null where nobody can count. */
export function heldOn({ start, latest, earliest }: Run, day: number): DayRange | null {
  return start === null ? null : { least: day - latest, most: day - earliest };
}
