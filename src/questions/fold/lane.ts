import type { ActionKind } from "../../domain/words/action-kind.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Posture } from "../../domain/words/posture.ts";
import type { Doing } from "./doing.ts";
import type { Move } from "./history.ts";
import type { Span } from "./span.ts";
import { isRestrictive, type State } from "./state.ts";

/** How one of the two lanes is read. */
export interface Lane<V> {
  readonly value: (state: State) => V | null;
  /** The move that last set the value in that state. */
  readonly setBy: (state: State) => number | null;
  /** Whether what an act does moves the lane. */
  readonly moves: (doing: Pick<Doing, "posture" | "permits">) => boolean;
  readonly kind: (move: Move) => ActionKind;
  /** The last days that a move states for the value it sets; null where it states none. */
  readonly through: (move: Move) => Span | null;
  /** The value to fall back to when a stated end has passed. */
  readonly before: (state: State) => V | null;
  /** Whether a value can end with the last day stated for it. */
  readonly lapses: (value: V) => boolean;
  /** Whether an end that nobody found leaves this value in doubt. */
  readonly doubted: (value: V) => boolean;
}

export const postureLane: Lane<Posture> = {
  value: ({ posture }) => posture,
  setBy: ({ setBy }) => setBy,
  moves: ({ posture }) => posture !== null,
  kind: ({ kind }) => kind,
  through: ({ through }) => through,
  before: ({ before }) => before,
  lapses: () => true,
  doubted: isRestrictive,
};

export const permitLane: Lane<PermitStatus> = {
  value: ({ permits }) => permits,
  setBy: ({ permitsBy }) => permitsBy,
  moves: ({ permits }) => permits != null,
  kind: ({ permitsKind }) => permitsKind,
  through: ({ permitsThrough }) => permitsThrough,
  before: ({ permitsBefore }) => permitsBefore,
  // Cancelled permits stay cancelled until an ending.
  lapses: (status) => status !== "CANCELLED",
  doubted: (status) => status === "SUSPENDED",
};
