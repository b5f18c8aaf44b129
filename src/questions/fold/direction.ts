import type { EffectDirection } from "../../domain/words/effect-direction.ts";
import { PermitStatus } from "../../domain/words/permit-status.ts";
import { type Posture, strictness } from "../../domain/words/posture.ts";
import type { ControlFold } from "./control-fold.ts";
import type { Move } from "./history.ts";
import { isRestrictive, type State } from "./state.ts";

/** Which ways a move may have taken its control, over both lanes and all worlds; SAME only where no lane moved. */
export function directionsOf(fold: ControlFold, index: number): readonly EffectDirection[] {
  const move = fold.moves[index];
  if (!move) return [];
  const ways = new Set(fold.before(index).flatMap((state) => directionsFrom(state, move)));
  if (ways.size > 1) ways.delete("SAME");
  return [...ways].toSorted();
}

function directionsFrom(state: State, { posture, permits }: Move): EffectDirection[] {
  return [
    ...(posture === null ? [] : [postureDirection(state.posture, posture)]),
    ...(permits == null ? [] : [permitDirection(state.permits, permits.status)]),
  ];
}

/** From nothing it tightens if it restricts; otherwise by the order of strictness. */
export function postureDirection(before: Posture | null, after: Posture): EffectDirection {
  if (before === null) return isRestrictive(after) ? "TIGHTENED" : "SAME";
  return bySign(strictness(after) - strictness(before));
}

/** From nothing, existing permits count as valid. */
export function permitDirection(before: PermitStatus | null, after: PermitStatus): EffectDirection {
  const order = PermitStatus.values;
  return bySign(order.indexOf(after) - order.indexOf(before ?? "VALID"));
}

function bySign(difference: number): EffectDirection {
  if (difference === 0) return "SAME";
  return difference > 0 ? "TIGHTENED" : "EASED";
}

/** Whether a move made a temporary or dated restriction into a longer one, or may have. */
export function isProlonged(fold: ControlFold, index: number): boolean {
  return fold.before(index).some((state) => prolongs(fold, index, state));
}

/** Whether it did where this held before it. */
export function prolongs(
  { moves }: ControlFold,
  index: number,
  { posture, setBy }: State,
): boolean {
  const move = moves[index];
  const earlier = setBy === null ? undefined : moves[setBy];
  if (!move || !isRestrictive(move.posture) || !earlier || !isRestrictive(posture)) return false;
  const dated = earlier.through !== null || earlier.temporary;
  const end = ({ through, temporary }: Move) => through?.last ?? (temporary ? 0 : Infinity);
  return dated && end(move) > end(earlier);
}
