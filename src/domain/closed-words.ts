import type { ClosedWord } from "./words/closed-word.ts";
import { ActionKind } from "./words/action-kind.ts";
import { Basis } from "./words/basis.ts";
import { Bindingness } from "./words/bindingness.ts";
import { Bound } from "./words/bound.ts";
import { CandidateReason } from "./words/candidate-reason.ts";
import { Certainty } from "./words/certainty.ts";
import { ChangesOutcome } from "./words/changes-outcome.ts";
import { ConditionOutcome } from "./words/condition-outcome.ts";
import { ConditionKind } from "./words/condition-kind.ts";
import { ControlEnd } from "./words/control-end.ts";
import { ControlStatus } from "./words/control-status.ts";
import { CoverageOutcome } from "./words/coverage-outcome.ts";
import { CoverageResult } from "./words/coverage-result.ts";
import { Direction } from "./words/direction.ts";
import { EffectDirection } from "./words/effect-direction.ts";
import { EventKind } from "./words/event-kind.ts";
import { ExposureOutcome } from "./words/exposure-outcome.ts";
import { ExposureRelation } from "./words/exposure-relation.ts";
import { Factuality } from "./words/factuality.ts";
import { Fulfilment } from "./words/fulfilment.ts";
import { InForceOutcome } from "./words/in-force-outcome.ts";
import { LiftingOutcome } from "./words/lifting-outcome.ts";
import { Match } from "./words/match.ts";
import { MembershipStatus } from "./words/membership-status.ts";
import { NameKind } from "./words/name-kind.ts";
import { NotApplying } from "./words/not-applying.ts";
import { OrganizationKind } from "./words/organization-kind.ts";
import { PermitStatus } from "./words/permit-status.ts";
import { PlaceKind } from "./words/place-kind.ts";
import { Posture } from "./words/posture.ts";
import { Precision } from "./words/precision.ts";
import { ProductKind } from "./words/product-kind.ts";
import { Seen } from "./words/seen.ts";
import { SourceKind } from "./words/source-kind.ts";
import { SpeechAct } from "./words/speech-act.ts";
import { StepRole } from "./words/step-role.ts";
import { SupposedChange } from "./words/supposed-change.ts";
import { TransferMatch } from "./words/transfer-match.ts";
import { TransferRole } from "./words/transfer-role.ts";

/** Every closed vocabulary: those of fields, then those of answers. Each becomes an enum of the schema. */
export const closedWords: readonly ClosedWord[] = [
  MembershipStatus,
  OrganizationKind,
  PlaceKind,
  ProductKind,
  Match,
  Direction,
  Bindingness,
  ControlEnd,
  ActionKind,
  Posture,
  PermitStatus,
  ConditionKind,
  Basis,
  Fulfilment,
  EventKind,
  Factuality,
  SpeechAct,
  SourceKind,
  Seen,
  Bound,
  CoverageResult,
  Certainty,
  CandidateReason,
  Precision,
  EffectDirection,
  ControlStatus,
  LiftingOutcome,
  InForceOutcome,
  ChangesOutcome,
  CoverageOutcome,
  ExposureOutcome,
  ExposureRelation,
  TransferRole,
  TransferMatch,
  NotApplying,
  ConditionOutcome,
  SupposedChange,
  StepRole,
  NameKind,
];
