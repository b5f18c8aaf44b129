import type { Day } from "../../domain/date/calendar-day.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import type { Actor } from "../../domain/parts/actor.ts";
import type { Citation } from "../../domain/parts/citation.ts";
import type { Effect } from "../../domain/parts/effect.ts";
import type { CandidateReason } from "../../domain/words/candidate-reason.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import type { ControlStatus } from "../../domain/words/control-status.ts";
import type { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Posture } from "../../domain/words/posture.ts";
import type { Grounds } from "../cited.ts";
import type { DaysHeld } from "../fold/days-held.ts";
import type { Act } from "../fold/history.ts";

/** Somebody's position on what holds. */
export interface Position {
  readonly says: string;
  readonly heldBy: readonly Actor[];
  readonly citations: readonly Citation[];
}

/** A value that is possible, and why no more than that. */
export interface Candidate<V> {
  /** Null where nothing may hold. */
  readonly value: V | null;
  readonly reason: CandidateReason;
  readonly positions: readonly Position[];
}

/** What a lane holds on a day. */
export interface LaneAnswer<V> {
  readonly value: V | null;
  readonly certainty: Certainty;
  /** The strictest first, nothing last. */
  readonly candidates: readonly Candidate<V>[];
}

/** A change of a control: the act, and the EDTF date that moves the fold. */
export interface Change {
  readonly act: Act;
  readonly date: string;
}

export interface PermitsChange extends Change {
  /** POSSIBLY where the effect is contested, or may not have come. */
  readonly certainty: Certainty;
  readonly permits: NonNullable<Effect["permits"]>;
}

export interface PermitsAnswer extends LaneAnswer<PermitStatus> {
  /** The act that put the permits where they are; null where no single one certainly did. */
  readonly by: PermitsChange | null;
}

export interface StandingExemption extends Change {
  readonly exempts: NonNullable<Effect["exempts"]>;
  readonly certainty: Certainty;
}

export interface StandingCondition {
  readonly condition: RecordOf<"Condition">;
  readonly certainty: Certainty;
}

/** What holds for a control on a day. */
export interface Standing extends Grounds {
  readonly asOf: Day;
  readonly control: RecordOf<"Control">;
  /** The answer in a sentence. */
  readonly text: string;
  readonly posture: LaneAnswer<Posture>;
  readonly permits: PermitsAnswer;
  /** Null where several are possible, or no act is on record. */
  readonly status: ControlStatus | null;
  readonly inForce: Certainty;
  /** The rule that an ending left; null where it has not certainly ended. */
  readonly remains: Posture | null;
  /** What brought the posture in; null where it is not certain. */
  readonly since: Change | null;
  /** The next change of posture on record; null for none. */
  readonly until: Change | null;
  readonly daysHeld: DaysHeld;
  readonly exemptions: readonly StandingExemption[];
  readonly conditions: readonly StandingCondition[];
  /** Permits cancelled before an ending cleared the lane. */
  readonly cancelledEarlier: readonly PermitsChange[];
  /** What to mind when reading it. */
  readonly notes: readonly string[];
}
