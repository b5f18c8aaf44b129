import { atLeast, type Posture } from "../../domain/words/posture.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Move } from "./history.ts";
import type { Here } from "./worlds.ts";

/** The mildest rule that counts as a restriction. */
export const RESTRICTIVE: Posture = "PRESUMPTION_OF_DENIAL";

/** An unbroken run of restrictive postures, in one order of the acts. */
export interface Run {
  /** The move that began it; null where an act says that it held before anything on record. */
  readonly start: number | null;
  /** First possible day of its beginning, given the order. */
  readonly earliest: number;
  /** Last possible day of its beginning. */
  readonly latest: number;
  /** No day of what follows lies before this one. */
  readonly floor: number;
}

/** What holds for a control after some of its moves; indexes name moves. JSON, so that equal states are one. */
export interface State {
  readonly posture: Posture | null;
  /** The move that brought the posture in; null where it held before anything on record. */
  readonly since: number | null;
  /** The last move that set the posture, the same one or another. */
  readonly setBy: number | null;
  /** The last different posture before it. */
  readonly before: Posture | null;
  readonly permits: PermitStatus | null;
  readonly permitsBy: number | null;
  /** Moves that cancelled permits, ended or not. */
  readonly cancelledBy: readonly number[];
  /** Moves whose exemptions still stand. */
  readonly exempting: readonly number[];
  readonly run: Run | null;
  /** The last move that ended the control; null while none has, or after a new beginning. */
  readonly endedBy: number | null;
  /** Moves since the posture last changed, that one included: those whose conditions live. */
  readonly living: readonly number[];
}

export const NOTHING: State = {
  posture: null,
  since: null,
  setBy: null,
  before: null,
  permits: null,
  permitsBy: null,
  cancelledBy: [],
  exempting: [],
  run: null,
  endedBy: null,
  living: [],
};

export function isRestrictive(posture: Posture | null): boolean {
  return posture !== null && atLeast(posture, RESTRICTIVE);
}

/** The state after one more move. An ending clears the permit lane; cancelled permits stay counted. */
export function after(state: State, index: number, move: Move, ends: boolean, here: Here): State {
  const known = withWhatWas(state, move);
  const moved = withPermits(withPosture(known, index, move, here), index, move);
  const restricts =
    isRestrictive(move.posture) || (move.permits != null && move.permits.status !== "VALID");
  const ended = ends
    ? { permits: null, permitsBy: null, exempting: [], run: null, endedBy: index }
    : restricts
      ? { endedBy: null }
      : {};
  const changed = ends || moved.since === index;
  return { ...moved, ...ended, living: changed ? [index] : [...state.living, index] };
}

/** What an act says held before it, where nothing on record says so. */
function withWhatWas(state: State, { was }: Move): State {
  if (state.posture !== null || was === null) return state;
  const open = { start: null, earliest: -Infinity, latest: Infinity, floor: -Infinity };
  return { ...state, posture: was, run: isRestrictive(was) ? open : null };
}

function withPosture(state: State, index: number, { posture, span }: Move, here: Here): State {
  const run = state.run && {
    ...state.run,
    latest: Math.min(state.run.latest, span.last, here.deadline),
    floor: Math.max(state.run.floor, span.first),
  };
  if (posture === null) return { ...state, run };
  const begin = {
    start: index,
    earliest: here.day,
    latest: Math.min(span.last, here.deadline),
    floor: span.first,
  };
  const same = posture === state.posture;
  return {
    ...state,
    posture,
    setBy: index,
    since: same ? state.since : index,
    before: same ? state.before : state.posture,
    run: isRestrictive(posture) ? (run ?? begin) : null,
  };
}

function withPermits(state: State, index: number, { permits, exempts }: Move): State {
  const stopped = permits
    ? {
        permits: permits.status,
        permitsBy: index,
        exempting: [],
        cancelledBy:
          permits.status === "CANCELLED" ? [...state.cancelledBy, index] : state.cancelledBy,
      }
    : {};
  const after = { ...state, ...stopped };
  return exempts ? { ...after, exempting: [...after.exempting, index] } : after;
}
