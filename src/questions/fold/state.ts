import { atLeast, type Posture } from "../../domain/words/posture.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Doing } from "./doing.ts";

/** The mildest rule that counts as a restriction. */
const RESTRICTIVE: Posture = "PRESUMPTION_OF_DENIAL";

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
  /** The last different fate of permits before it. */
  readonly permitsBefore: PermitStatus | null;
  /** Moves that cancelled permits since the control last ended, ascending. */
  readonly cancelledBy: readonly number[];
  /** Moves that cancelled permits before that, ascending. */
  readonly cancelledEarlier: readonly number[];
  /** Moves whose exemptions still stand, ascending. */
  readonly exempting: readonly number[];
  /** Moves since the posture last changed, that one included, ascending: those whose conditions live. */
  readonly living: readonly number[];
}

export const NOTHING: State = {
  posture: null,
  since: null,
  setBy: null,
  before: null,
  permits: null,
  permitsBy: null,
  permitsBefore: null,
  cancelledBy: [],
  cancelledEarlier: [],
  exempting: [],
  living: [],
};

export function isRestrictive(posture: Posture | null): boolean {
  return posture !== null && atLeast(posture, RESTRICTIVE);
}

/**
 * The state after one more move, which did this; null where its effect is contested and did not
 * happen. An ending clears the permit lane; cancelled permits stay counted.
 */
export function after(state: State, index: number, doing: Doing | null, ends: boolean): State {
  if (!doing) return state;
  const ruled = withPosture(withWhatWas(state, doing), index, doing);
  const moved = withPermits(ruled, index, doing);
  const isAnew = moved.since === index || (ends && doing.posture === null);
  return {
    ...moved,
    ...(ends && permitsCleared(moved)),
    living: isAnew ? [index] : ascending([...state.living, index]),
  };
}

/** The state with what an act says held before it, where nothing on record says so. */
export function withWhatWas(state: State, { was }: Pick<Doing, "was">): State {
  return state.posture === null && was !== null ? { ...state, posture: was } : state;
}

function withPosture(state: State, index: number, { posture }: Doing): State {
  if (posture === null) return state;
  if (posture === state.posture) return { ...state, setBy: index };
  return { ...state, posture, since: index, setBy: index, before: state.posture };
}

function withPermits(state: State, index: number, { permits, exempts }: Doing): State {
  const moved = permits
    ? {
        ...state,
        permits: permits.status,
        permitsBy: index,
        permitsBefore: permits.status === state.permits ? state.permitsBefore : state.permits,
        exempting: [],
        cancelledBy:
          permits.status === "CANCELLED"
            ? ascending([...state.cancelledBy, index])
            : state.cancelledBy,
      }
    : state;
  return exempts.length > 0
    ? { ...moved, exempting: ascending([...moved.exempting, index]) }
    : moved;
}

function permitsCleared({ cancelledBy, cancelledEarlier }: State): Partial<State> {
  return {
    permits: null,
    permitsBy: null,
    permitsBefore: null,
    exempting: [],
    cancelledBy: [],
    cancelledEarlier: ascending([...cancelledEarlier, ...cancelledBy]),
  };
}

function ascending(indexes: readonly number[]): readonly number[] {
  return indexes.toSorted((a, b) => a - b);
}
