import type { CandidateReason } from "../../domain/words/candidate-reason.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import { PermitStatus } from "../../domain/words/permit-status.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { ControlFold, DayState } from "./control-fold.ts";
import { type Lane, permitLane, postureLane } from "./lane.ts";
import { type Option, permitOptions, postureOptions } from "./options.ts";

/** A value on a day, as sure as the record allows. */
export interface LaneStanding<V> {
  /** Null where nothing holds, or several values are possible. */
  readonly value: V | null;
  readonly certainty: Certainty;
  /** The possible values where there are several, or the day is to come, the strictest first, nothing last; else empty. */
  readonly candidates: readonly { readonly value: V | null; readonly reason: CandidateReason }[];
}

/** The rule for new applications at the end of a day. */
export function postureOn(fold: ControlFold, day: number, today: number): LaneStanding<Posture> {
  return laneStanding(fold, postureLane, postureOptions, Posture.values, day, today);
}

/** The fate of existing permits at the end of a day. */
export function permitsOn(
  fold: ControlFold,
  day: number,
  today: number,
): LaneStanding<PermitStatus> {
  return laneStanding(fold, permitLane, permitOptions, PermitStatus.values, day, today);
}

function laneStanding<V extends string>(
  fold: ControlFold,
  lane: Lane<V>,
  optionsIn: (fold: ControlFold, state: DayState, day: number) => Option<V>[],
  order: readonly V[],
  day: number,
  today: number,
): LaneStanding<V> {
  if (!fold.moves.some(lane.moves))
    return { value: null, certainty: "NOTHING_RECORDED", candidates: [] };
  const possibleIn = (one: ControlFold) =>
    distinct(one.on(day).flatMap((state) => optionsIn(one, state, day)));
  const possible = possibleIn(fold);
  const [only] = possible;
  if (possible.length === 1 && only && day <= today)
    return {
      value: only.value,
      certainty: only.value === null ? "NOT" : "CERTAINLY",
      candidates: [],
    };
  const uncontested = possibleIn(fold.ifUncontested());
  const reasonOf = (option: Option<V>): CandidateReason => {
    if (option.reason) return option.reason;
    if (possible.length === 1) return "IN_FUTURE";
    const stays = uncontested.length > 1 && uncontested.some(({ value }) => value === option.value);
    return stays ? dateReason(fold, lane, day) : "CONTESTED";
  };
  const rank = ({ value }: Option<V>) => (value === null ? -1 : order.indexOf(value));
  return {
    value: null,
    certainty: "POSSIBLY",
    candidates: possible
      .toSorted((a, b) => rank(b) - rank(a))
      .map((option) => ({ value: option.value, reason: reasonOf(option) })),
  };
}

/** Each value once; a reason of its own is kept only where no world decides for the value. */
function distinct<V>(all: readonly Option<V>[]): Option<V>[] {
  const byValue = new Map<V | null, Option<V>>();
  for (const option of all) {
    const known = byValue.get(option.value);
    if (!known || option.reason === null) byValue.set(option.value, option);
  }
  return [...byValue.values()];
}

/** Why the day of an act leaves several values open: of acts that may or may not have come, else of those whose order is open. */
function dateReason<V>(fold: ControlFold, lane: Lane<V>, day: number): CandidateReason {
  const straddling = fold.moves.filter(
    (move, index) =>
      (lane.moves(move) || fold.ends(index)) && move.span.first <= day && day < move.span.last,
  );
  const last = fold.on(day).flatMap((state) => fold.moves[lane.setBy(state) ?? -1] ?? []);
  const open = straddling.length > 0 ? straddling : last;
  return open.some(({ dateDisputed }) => dateDisputed) ? "DATE_DISPUTED" : "DATE_COARSE";
}
