import { numberOf } from "../../domain/date/calendar-day.ts";
import type { CandidateReason } from "../../domain/words/candidate-reason.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import type { Move } from "./history.ts";
import type { ControlFold } from "./control-fold.ts";
import { isRestrictive, type State } from "./state.ts";

/** A value that may hold in one world; a reason where that world alone does not decide. */
export interface Option<V> {
  readonly value: V | null;
  readonly reason: CandidateReason | null;
}

/** How one of the two lanes is read. */
export interface Lane<V> {
  readonly value: (state: State) => V | null;
  /** The move that last set the value in that state. */
  readonly setBy: (state: State) => number | null;
  readonly moves: (move: Move) => boolean;
  /** The value to fall back to when a stated end has passed. */
  readonly before: (state: State) => V | null;
  /** Whether an end that nobody found leaves this value in doubt. */
  readonly doubted: (value: V) => boolean;
}

export const postureLane: Lane<NonNullable<State["posture"]>> = {
  value: ({ posture }) => posture,
  setBy: ({ setBy }) => setBy,
  moves: ({ posture }) => posture !== null,
  before: ({ before }) => before,
  doubted: isRestrictive,
};

export const permitLane: Lane<NonNullable<State["permits"]>> = {
  value: ({ permits }) => permits,
  setBy: ({ permitsBy }) => permitsBy,
  moves: ({ permits }) => permits != null,
  before: () => null,
  doubted: (status) => status === "SUSPENDED",
};

/** What a lane may hold on a day in one world. */
export function options<V>(
  fold: ControlFold,
  lane: Lane<V>,
  state: State,
  day: number,
): Option<V>[] {
  const value = lane.value(state);
  if (value === null) return [{ value, reason: null }];
  const lapsed = mayHaveLapsed(fold, lane, state, day)
    ? doubt(value, lane.before(state), "STATED_END_PASSED")
    : [];
  const ended =
    lane.doubted(value) && isUnseenAfter(fold, lane, day) ? doubt(value, null, "END_UNKNOWN") : [];
  return lapsed.length + ended.length > 0 ? [...lapsed, ...ended] : [{ value, reason: null }];
}

function doubt<V>(value: V, other: V | null, reason: CandidateReason): Option<V>[] {
  return [
    { value, reason },
    { value: other, reason },
  ];
}

/** A stated end has passed, and no later act shows that the rule had been kept up. */
function mayHaveLapsed<V>(
  { moves }: ControlFold,
  lane: Lane<V>,
  state: State,
  day: number,
): boolean {
  const setBy = lane.setBy(state);
  const through = setBy === null ? null : moves[setBy]?.through;
  if (!through || day <= through.first) return false;
  const [next] = moves
    .filter((move, i) => i !== setBy && lane.moves(move) && move.span.last > day)
    .toSorted((a, b) => a.span.first - b.span.first);
  return !next || next.kind === "IMPOSE" || next.kind === "REIMPOSE";
}

/** The end was looked for and not found, and nothing on record shows the lane alive as late as this. */
function isUnseenAfter<V>({ control, moves }: ControlFold, lane: Lane<V>, day: number): boolean {
  if (control.end !== "UNKNOWN") return false;
  const seen = control.lastSeen === undefined ? -Infinity : numberOf(control.lastSeen);
  const signs = moves
    .filter(lane.moves)
    .flatMap(({ span, through }) => [span.last, through?.last ?? -Infinity])
    .filter((last) => last < Infinity);
  return day > Math.max(seen, ...signs);
}

/**
 * What may hold before any act on record has begun: what the first of them says held before it.
 * Certain on the eve of that act, possible on earlier days, nothing where no act says so.
 */
export function optionsBefore(
  fold: ControlFold,
  day: number,
): Option<NonNullable<State["posture"]>>[] {
  const first = fold.moves.find(
    ({ posture, was }, i) =>
      posture !== null && was !== null && fold.before(i).some((state) => state.setBy === null),
  );
  if (!first) return [{ value: null, reason: null }];
  if (day >= first.span.first - 1) return [{ value: first.was, reason: null }];
  return [
    { value: first.was, reason: "START_UNKNOWN" },
    { value: null, reason: "START_UNKNOWN" },
  ];
}

/** A value on a day, as sure as the record allows. */
export interface LaneStanding<V> {
  /** Null where nothing holds, or several values are possible. */
  readonly value: V | null;
  readonly certainty: Certainty;
  /** The possible values where there are several, or the day is to come; else empty. */
  readonly candidates: readonly { readonly value: V | null; readonly reason: CandidateReason }[];
}
