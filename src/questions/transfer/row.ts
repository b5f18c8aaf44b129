import { numberOf } from "../../domain/date/calendar-day.ts";
import type { RecordOf } from "../../domain/kinds.ts";
import type { NotApplying } from "../../domain/words/not-applying.ts";
import { type Posture, strictness } from "../../domain/words/posture.ts";
import type { TransferMatch } from "../../domain/words/transfer-match.ts";
import type { TransferRole } from "../../domain/words/transfer-role.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { foldIn } from "../fold/fold-in.ts";
import { statusesOn } from "../fold/status.ts";
import type { Standing } from "../standing/answer.ts";
import { conditionsSetBy } from "../standing/conditions.ts";
import { standingOf } from "../standing/standing.ts";
import { type AssessedCondition, assessed } from "./conditions.ts";
import { endUseGround } from "./end-use.ts";
import { goodsGround } from "./goods.ts";
import { legOf } from "./leg.ts";
import type { Ground, Transfer } from "./transfer.ts";

/** A control that applies to a transfer, or may. */
export interface TransferRow {
  readonly control: RecordOf<"Control">;
  readonly role: TransferRole;
  readonly match: TransferMatch;
  /** Who imposes it, whom it is directed at, which goods and use it is about. */
  readonly grounds: readonly Ground[];
  readonly standing: Standing;
  /** Those that live on the day, and what had to be met before, in the order of the acts. */
  readonly conditions: readonly AssessedCondition[];
}

/** A control that was considered and does not apply. */
export interface Considered {
  readonly control: RecordOf<"Control">;
  readonly why: NotApplying;
}

/** A control against a transfer; null where it is about nobody in it. */
export function rowFor(
  slice: Slice,
  control: RecordOf<"Control">,
  imposer: Ground,
  transfer: Transfer,
): TransferRow | Considered | null {
  const leg = legOf(slice, control, transfer);
  if (leg === null) return null;
  if (!control.directions.includes("EXPORT")) return { control, why: "OTHER_MOVEMENT" };
  const fold = foldIn(slice, control);
  const acts = fold.moves.map(({ act }) => act);
  const goods = goodsGround(slice, control, acts, transfer);
  if (typeof goods === "string") return { control, why: goods };
  if (leg === "OTHER_END_USER") return { control, why: leg };
  const use = endUseGround(slice, control, transfer.endUse);
  if (typeof use === "string") return { control, why: use };
  const [day, today] = [numberOf(transfer.asOf), numberOf(transfer.today)];
  const statuses = statusesOn(fold, day);
  const standing = standingOf(slice, fold, transfer);
  const why = absence(statuses, standing);
  if (why !== null) return { control, why };
  const grounds = [imposer, leg.ground, goods, ...(use ? [use] : [])];
  const isSure =
    grounds.every(({ match }) => match === "CERTAIN") && !mayBeAbsent(statuses, standing);
  return {
    control,
    role: leg.role,
    match: isSure ? "CERTAIN" : "POSSIBLE",
    grounds,
    standing,
    conditions: conditionsSetBy(slice, fold, fold.on(day), day, today).map((one) =>
      assessed(slice, one, transfer),
    ),
  };
}

function absence(
  statuses: ReturnType<typeof statusesOn>,
  { posture, permits }: Standing,
): NotApplying | null {
  if (statuses.length === 0) return "NOTHING_RECORDED";
  if (statuses.includes("IN_FORCE")) return null;
  if (rulesOf(posture).some((rule) => rule !== "NO_CONTROL")) return null;
  if (permits.value !== null || permits.candidates.length > 0) return null;
  return statuses.includes("ENDED") ? "ENDED" : "NOT_YET";
}

/** Whether perhaps no rule holds on the day: not begun yet, or ended without one. */
function mayBeAbsent(statuses: ReturnType<typeof statusesOn>, { posture }: Standing): boolean {
  return statuses.includes("NOT_BEGUN") || posture.candidates.some(({ value }) => value === null);
}

/** The rules that may hold. */
export function rulesOf({ value, candidates }: Standing["posture"]): readonly Posture[] {
  return value === null ? candidates.flatMap((candidate) => candidate.value ?? []) : [value];
}

/** How strict the strictest rule is that may hold; -1 for none. */
export function strictestOf({ standing }: TransferRow): number {
  return Math.max(-1, ...rulesOf(standing.posture).map(strictness));
}
