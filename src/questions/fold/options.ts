import { numberOf } from "../../domain/date/calendar-day.ts";
import type { CandidateReason } from "../../domain/words/candidate-reason.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Posture } from "../../domain/words/posture.ts";
import { comingNext } from "./coming-next.ts";
import type { ControlFold, DayState } from "./control-fold.ts";
import { type Lane, permitLane, postureLane } from "./lane.ts";

/** A value that may hold in one world; a reason where that world alone does not decide. */
export interface Option<V> {
  readonly value: V | null;
  readonly reason: CandidateReason | null;
}

/** What may be the rule for new applications on a day in one world. */
export function postureOptions(fold: ControlFold, state: DayState, day: number): Option<Posture>[] {
  return state.posture === null
    ? optionsBefore(fold, state, day)
    : options(fold, postureLane, state, day);
}

/** Whether the rule may have ended by a day without an act on record that ended it. */
export function mayHaveEndedUnseen(fold: ControlFold, day: number): boolean {
  return fold
    .on(day)
    .flatMap((state) => postureOptions(fold, state, day))
    .some(({ reason }) => reason === "END_UNKNOWN" || reason === "STATED_END_PASSED");
}

/** What may have become of existing permits by a day in one world. */
export function permitOptions(
  fold: ControlFold,
  state: DayState,
  day: number,
): Option<PermitStatus>[] {
  return options(fold, permitLane, state, day);
}

/** What a lane may hold on a day in one world. */
function options<V>(fold: ControlFold, lane: Lane<V>, state: DayState, day: number): Option<V>[] {
  const value = lane.value(state);
  if (value === null) return [{ value, reason: null }];
  const lapsed =
    lane.lapses(value) && mayHaveLapsed(fold, lane, state, day)
      ? doubt(value, lane.before(state), "STATED_END_PASSED")
      : [];
  const ended =
    lane.doubted(value) && isUnseenAfter(fold, lane, state, day)
      ? doubt(value, null, "END_UNKNOWN")
      : [];
  return lapsed.length + ended.length > 0 ? [...lapsed, ...ended] : [{ value, reason: null }];
}

function doubt<V>(value: V, other: V | null, reason: CandidateReason): Option<V>[] {
  return [
    { value, reason },
    { value: other, reason },
  ];
}

/** A stated end has passed, and no later act shows that the rule had been kept up. */
function mayHaveLapsed<V>(fold: ControlFold, lane: Lane<V>, state: DayState, day: number): boolean {
  const setBy = fold.moves[lane.setBy(state) ?? -1];
  const through = setBy ? lane.through(setBy) : null;
  if (!through || day <= through.first) return false;
  return comingNext(fold, lane, state, day).some(
    (next) => next === null || ["IMPOSE", "REIMPOSE"].includes(lane.kind(next)),
  );
}

/** The end was looked for and not found, and nothing on record shows the lane alive as late as this. */
function isUnseenAfter<V>(
  { control, moves }: ControlFold,
  lane: Lane<V>,
  state: DayState,
  day: number,
): boolean {
  if (control.end !== "UNKNOWN") return false;
  const seen = control.lastSeen === undefined ? -Infinity : numberOf(control.lastSeen);
  const setBy = moves[lane.setBy(state) ?? -1];
  const through = (setBy && lane.through(setBy)?.last) ?? -Infinity;
  const signs = [through, ...moves.filter(lane.moves).map(({ span }) => span.last)];
  return day > Math.max(seen, ...signs.filter((last) => last < Infinity));
}

/**
 * What may hold before any act on record has set a rule: what the first to do so says held before
 * it. Certain on the eve of that act, possible on earlier days, nothing where it does not say.
 */
function optionsBefore(fold: ControlFold, state: DayState, day: number): Option<Posture>[] {
  return comingNext(fold, postureLane, state, day).flatMap((next): Option<Posture>[] => {
    const was = next?.was ?? null;
    if (!next || was === null || day >= next.span.first - 1) return [{ value: was, reason: null }];
    return [
      { value: was, reason: "START_UNKNOWN" },
      { value: null, reason: "START_UNKNOWN" },
    ];
  });
}
