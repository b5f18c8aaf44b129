import type { ControlFold, DayState } from "./control-fold.ts";
import type { Move } from "./history.ts";
import type { Lane } from "./lane.ts";
import { firstFrom } from "./span.ts";

/** The moves of a lane that may be the next ones after a day; null among them where perhaps none comes. */
export function comingNext<V>(
  { moves }: ControlFold,
  lane: Lane<V>,
  { passed }: DayState,
  day: number,
): readonly (Move | null)[] {
  const coming = moves
    .map((move, index) => ({ move, index }))
    .filter(({ move, index }) => !passed[index] && lane.moves(move));
  const certain = coming.filter(({ move }) =>
    move.versions.every((doing) => doing !== null && lane.moves(doing)),
  );
  const first = coming.filter(({ index }) =>
    certain.every((other) => other.index === index || canPrecede(index, other.index)),
  );
  const next = first.map(({ move }) => move);
  return certain.length > 0 ? next : [...next, null];

  function canPrecede(index: number, other: number): boolean {
    const [soonest, latest] = [soonestOf(index), moves[other]?.span.last ?? Infinity];
    return !follows(index, other) && (soonest < latest || (soonest === latest && index < other));
  }

  function follows(index: number, other: number): boolean {
    return (moves[index]?.after ?? []).some((i) => i === other || follows(i, other));
  }

  /** The first day left for a move that has not come yet. */
  function soonestOf(index: number): number {
    const move = moves[index];
    if (!move) return Infinity;
    const before = move.after.filter((i) => !passed[i]).map(soonestOf);
    return firstFrom(move.span, Math.max(day + 1, ...before)) ?? Infinity;
  }
}
