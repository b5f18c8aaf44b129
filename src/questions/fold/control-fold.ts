import type { History, Move } from "./history.ts";
import { after, isRestrictive, NOTHING, type State } from "./state.ts";
import { statesOn } from "./worlds.ts";

/** A history that can be asked for any day. */
export interface ControlFold extends History {
  /** Every state that may hold at the end of a day (a day number). */
  readonly on: (day: number) => readonly State[];
  /** The same, if everything contested happened. */
  readonly onIfUncontested: (day: number) => readonly State[];
  /** Every state that may hold just before a move. */
  readonly before: (index: number) => readonly State[];
  /** Whether a move ends the control: it leaves a rule milder than a presumption of denial, where one at least as strict possibly held. */
  readonly ends: (index: number) => boolean;
}

/** Folds a control's moves over every world that the record leaves open. */
export function foldOf(history: History): ControlFold {
  const { moves } = history;
  const hasPostureLane = moves.some(({ posture }) => posture !== null);
  const plain = befores(moves, () => false);
  const ends = (index: number) => {
    const move = moves[index];
    if (!move) return false;
    if (!hasPostureLane) return ["LIFT", "EXPIRE", "REINSTATE_PERMITS"].includes(move.kind);
    if (move.posture === null || isRestrictive(move.posture)) return false;
    return (
      isRestrictive(move.was) || (plain[index] ?? []).some(({ posture }) => isRestrictive(posture))
    );
  };
  const endings = moves.map((_, index) => ends(index));
  const before = befores(moves, (index) => endings[index] ?? false);
  const stepOver = (all: readonly Move[]) => (day: number) =>
    statesOn(all, day, NOTHING, (state, index, here) =>
      after(state, index, all[index] as Move, endings[index] ?? false, here),
    );
  return {
    ...history,
    on: stepOver(moves),
    onIfUncontested: stepOver(moves.map((move) => ({ ...move, contested: false }))),
    before: (index) => before[index] ?? [],
    ends: (index) => endings[index] ?? false,
  };
}

/** For each move the states that may hold just before it. */
function befores(
  moves: readonly Move[],
  ends: (index: number) => boolean,
): readonly (readonly State[])[] {
  const found = moves.map(() => new Map<string, State>());
  statesOn(moves, Infinity, NOTHING, (state, index, here) => {
    found[index]?.set(JSON.stringify(state), state);
    return after(state, index, moves[index] as Move, ends(index), here);
  });
  return found.map((states) => [...states.values()]);
}
