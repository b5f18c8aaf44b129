import type { CandidateReason } from "../../domain/words/candidate-reason.ts";
import type { ControlFold } from "./control-fold.ts";
import {
  type Lane,
  type LaneStanding,
  type Option,
  options,
  optionsBefore,
  postureLane,
} from "./lane.ts";
import type { State } from "./state.ts";

/** What a lane holds at the end of a day; `strictness` orders candidates, nothing last. */
export function laneStanding<V extends string>(
  fold: ControlFold,
  lane: Lane<V>,
  day: number,
  today: number,
  order: readonly V[],
): LaneStanding<V> {
  if (!fold.moves.some(lane.moves))
    return { value: null, certainty: "NOTHING_RECORDED", candidates: [] };
  const read = (states: readonly State[]) =>
    states.flatMap((state) => optionsIn(fold, lane, state, day));
  const possible = distinct(read(fold.on(day)));
  const inFuture = day > today;
  const [only] = possible;
  if (possible.length === 1 && only && !inFuture)
    return {
      value: only.value,
      certainty: only.value === null ? "NOT" : "CERTAINLY",
      candidates: [],
    };
  const uncontested = distinct(read(fold.onIfUncontested(day)));
  const reasonOf = (option: Option<V>): CandidateReason => {
    if (option.reason) return option.reason;
    if (possible.length === 1) return "IN_FUTURE";
    const stays = uncontested.length > 1 && uncontested.some(({ value }) => value === option.value);
    return stays ? dateReason(fold, day) : "CONTESTED";
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

function optionsIn<V>(fold: ControlFold, lane: Lane<V>, state: State, day: number): Option<V>[] {
  const isUnbegun = (lane as unknown) === postureLane && state.posture === null;
  return isUnbegun
    ? (optionsBefore(fold, day) as Option<never>[])
    : options(fold, lane, state, day);
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

/** Why the day of an act leaves several values open. */
function dateReason({ moves }: ControlFold, day: number): CandidateReason {
  const straddling = moves.filter(({ span }) => span.first <= day && day < span.last);
  return straddling.some(({ dateDisputed }) => dateDisputed) ? "DATE_DISPUTED" : "DATE_COARSE";
}
