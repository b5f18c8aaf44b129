import type { Certainty } from "../../domain/words/certainty.ts";
import type { EffectDirection } from "../../domain/words/effect-direction.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { Lane } from "../fold/lane.ts";

export interface LaneChange<V> {
  /** What may have held before, the strictest first; null in it where perhaps nothing did. */
  readonly before: readonly (V | null)[];
  readonly after: V;
  /** Ascending; several where what held before is not certain. */
  readonly directions: readonly EffectDirection[];
  /** CERTAINLY where the act certainly lies in the window and certainly changed it to that. */
  readonly certainty: Certainty;
}

interface Moved<V> {
  /** What may have held before, in some order, with repetitions. */
  readonly before: readonly (V | null)[];
  /** What the act may have set, all that is contested included first; null where it set nothing. */
  readonly after: readonly (V | null)[];
  /** From the mildest to the strictest. */
  readonly order: readonly V[];
  readonly directionOf: (before: V | null, after: V) => EffectDirection;
  readonly isChange: (before: V | null, after: V) => boolean;
  /** Whether the act certainly lies in the window. */
  readonly isInside: boolean;
}

/** How a lane moved; null where it certainly stayed as it was. */
export function laneChange<V extends string>(moved: Moved<V>): LaneChange<V> | null {
  const { order, directionOf, isChange, isInside } = moved;
  const after = moved.after[0] ?? null;
  if (after === null || !moved.before.some((value) => isChange(value, after))) return null;
  const rank = (value: V | null) => (value === null ? -1 : order.indexOf(value));
  const before = [...new Set(moved.before)].toSorted((a, b) => rank(b) - rank(a));
  const ways = new Set(before.map((value) => directionOf(value, after)));
  if (ways.size > 1) ways.delete("SAME");
  const isSure =
    isInside &&
    moved.after.every((value) => value === after) &&
    before.every((value) => isChange(value, after));
  return {
    before,
    after,
    directions: [...ways].toSorted(),
    certainty: isSure ? "CERTAINLY" : "POSSIBLY",
  };
}

/**
 * What may have held in a lane just before a move. A rule that is imposed anew after its stated end
 * may have lapsed in between.
 */
export function heldBefore<V>(
  fold: ControlFold,
  index: number,
  lane: Lane<V>,
): readonly (V | null)[] {
  const move = fold.moves[index];
  const isAnew = move !== undefined && ["IMPOSE", "REIMPOSE"].includes(lane.kind(move));
  return fold.before(index).flatMap((state) => {
    const value = lane.value(state);
    const setBy = fold.moves[lane.setBy(state) ?? -1];
    const through = setBy ? lane.through(setBy) : null;
    const mayHaveLapsed =
      isAnew &&
      value !== null &&
      lane.lapses(value) &&
      through !== null &&
      move.span.last > through.first + 1;
    return mayHaveLapsed ? [value, lane.before(state)] : [value];
  });
}
