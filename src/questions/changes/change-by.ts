import { type Day, numberOf } from "../../domain/date/calendar-day.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import { PermitStatus } from "../../domain/words/permit-status.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { isProlonged, permitDirection, postureDirection, prolongs } from "../fold/direction.ts";
import type { Act, Move } from "../fold/history.ts";
import { permitLane, postureLane } from "../fold/lane.ts";
import { heldBefore, laneChange, type LaneChange } from "./lane-change.ts";

/** The days asked about, both included, and the day on which the answer is given. */
export interface ChangeWindow {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

/** What an act changed about the rule for new applications, or the fate of existing permits; or that it prolonged the rule. */
export interface ControlChanged {
  readonly control: RecordOf<"Control">;
  readonly action: Act;
  /** The date that moves the fold, EDTF. */
  readonly when: string;
  /** CERTAINLY where the act certainly lies in the window, not after today, and certainly changed or prolonged something. */
  readonly certainty: Certainty;
  /** Null where the rule was left as it was. */
  readonly posture: LaneChange<Posture> | null;
  /** Null where permits were left as they were. */
  readonly permits: LaneChange<PermitStatus> | null;
  /** Whether a temporary or dated rule became a longer one, or may have. */
  readonly prolonged: boolean;
}

/** What a move changed within the window; null where it lies outside or changed nothing. */
export function changeBy(
  fold: ControlFold,
  index: number,
  window: ChangeWindow,
): ControlChanged | null {
  const move = fold.moves[index];
  if (!move || !meets(move, window)) return null;
  const isInside = liesIn(move, window);
  const posture = laneChange({
    before: heldBefore(fold, index, postureLane),
    after: move.versions.map((doing) => doing?.posture ?? null),
    order: Posture.values,
    directionOf: postureDirection,
    isChange: (from, to) => from !== to,
    isInside,
  });
  const permits = laneChange({
    before: heldBefore(fold, index, permitLane),
    after: move.versions.map((doing) => doing?.permits?.status ?? null),
    order: PermitStatus.values,
    directionOf: permitDirection,
    // Where nothing was said of them, permits count as valid.
    isChange: (from, to) => (from ?? "VALID") !== to,
    isInside,
  });
  const prolonged = isProlonged(fold, index);
  if (!posture && !permits && !prolonged) return null;
  const isSure =
    posture?.certainty === "CERTAINLY" ||
    permits?.certainty === "CERTAINLY" ||
    (isInside && isCertainlyProlonged(fold, index));
  return {
    control: fold.control,
    action: move.act,
    when: move.date,
    certainty: isSure ? "CERTAINLY" : "POSSIBLY",
    posture,
    permits,
    prolonged,
  };
}

function meets({ span }: Move, { from, to }: ChangeWindow): boolean {
  return span.last >= numberOf(from) && span.first <= numberOf(to);
}

/** What is to come after today is never certain. */
function liesIn({ span }: Move, { from, to, today }: ChangeWindow): boolean {
  const last = Math.min(numberOf(to), numberOf(today));
  return span.first >= numberOf(from) && span.last <= last;
}

function isCertainlyProlonged(fold: ControlFold, index: number): boolean {
  const states = fold.before(index);
  const isKeptUp = heldBefore(fold, index, postureLane).length === states.length;
  return (
    isKeptUp &&
    fold.moves[index]?.contested === false &&
    states.every((state) => prolongs(fold, index, state))
  );
}
