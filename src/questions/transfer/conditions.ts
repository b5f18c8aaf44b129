import { isKind, type RecordOf } from "../../domain/kinds.ts";
import type { ConditionOutcome } from "../../domain/words/condition-outcome.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { membershipOn } from "../membership-on.ts";
import type { StandingCondition } from "../standing/answer.ts";
import { isSameUse } from "./end-use.ts";
import type { Transfer } from "./transfer.ts";

type Condition = RecordOf<"Condition">;

/** What a condition means for a transfer, and why. */
export interface AssessedCondition extends StandingCondition {
  readonly outcome: ConditionOutcome;
  readonly why: string;
}

type Verdict = readonly [ConditionOutcome, string];

/** A condition that lives on the day, against a transfer. */
export function assessed(
  slice: Slice,
  living: StandingCondition,
  transfer: Transfer,
): AssessedCondition {
  const [outcome, why] = verdict(slice, living.condition, transfer);
  return { outcome, why, ...living };
}

function verdict(slice: Slice, condition: Condition, transfer: Transfer): Verdict {
  if (condition.kind === "PRECONDITION") return precondition(condition);
  if (condition.kind === "EXEMPTION") return exemption(condition, transfer);
  const { when, exempts } = condition;
  const isOnReExport = when?.reExport === true || when?.reExportOutside !== undefined;
  // The states that a condition on re-export frees are those that the item goes on to.
  const freed = freedBy({ ...condition, exempts: isOnReExport ? [] : exempts }, transfer);
  if (freed !== null) return ["EXEMPT", `${freed} is freed from it`];
  if (isOnReExport) return onReExport(slice, condition, transfer);
  if (when?.endUse !== undefined) return onEndUse(when.endUse, transfer);
  if (when?.incorporated)
    return transfer.incorporatedIn === null
      ? ["UNKNOWN", "whether the item is built into another was not told"]
      : ["APPLIES", `the item is to be built into ${transfer.incorporatedIn}`];
  return ["APPLIES", "it holds for every transfer under the control"];
}

function precondition({ fulfilment }: Condition): Verdict {
  return fulfilment === "MET" || fulfilment === "WAIVED"
    ? ["NOT_APPLICABLE", `it is ${fulfilment.toLowerCase()}`]
    : ["UNKNOWN", "it has to be met before; whether it is was not seen"];
}

/** Frees from the control; only its goods and whom it names can decide it. */
function exemption(condition: Condition, transfer: Transfer): Verdict {
  const freed = freedBy(condition, transfer);
  if (freed !== null) return ["APPLIES", `it frees ${freed} from the control`];
  const { endUser, endUse } = transfer;
  const asked = condition.when?.endUse;
  if (asked !== undefined && endUse !== null) return onEndUse(asked, transfer);
  const isOthers = condition.exempts.length > 0 && condition.exemptsGoods.length === 0;
  return isOthers && endUser !== null
    ? ["NOT_APPLICABLE", "it frees others"]
    : ["UNKNOWN", "whether it frees this transfer is for the authority to say"];
}

/** Who or what of the transfer a condition names as free; null for none. */
function freedBy({ exempts, exemptsGoods }: Condition, transfer: Transfer): string | null {
  const { item, destination, endUser } = transfer;
  const goods = [item.key, ...(item.type === "Product" ? item.isA : [])];
  return (
    goods.find((key) => exemptsGoods.includes(key)) ??
    [destination.key, endUser].find((key) => key !== null && exempts.includes(key)) ??
    null
  );
}

function onEndUse(asked: string, { endUse }: Transfer): Verdict {
  if (endUse === null) return ["UNKNOWN", "the end use was not told"];
  return isSameUse(asked, endUse)
    ? ["APPLIES", `the end use is the one it is about: ${asked}`]
    : ["NOT_APPLICABLE", `it is about another end use: ${asked}`];
}

/** Over several states what applies wins, then what is not known, then what is exempt. */
const order: readonly ConditionOutcome[] = ["APPLIES", "UNKNOWN", "EXEMPT", "NOT_APPLICABLE"];

function onReExport(slice: Slice, condition: Condition, { reExportTo, asOf }: Transfer): Verdict {
  if (reExportTo === null) return ["UNKNOWN", "whether the item is to go on was not told"];
  if (reExportTo.length === 0) return ["NOT_APPLICABLE", "the item is not to go on"];
  const verdicts = reExportTo.map((key): Verdict => {
    if (condition.exempts.includes(key)) return ["EXEMPT", `${key} is exempt`];
    const outside = condition.when?.reExportOutside;
    const state = slice.get(key);
    if (outside === undefined || !state || !isKind(state, "State"))
      return ["APPLIES", `it is to go on to ${key}`];
    switch (membershipOn(slice, state, outside, asOf)) {
      case "CERTAINLY":
        return ["NOT_APPLICABLE", `${key} is inside ${outside}`];
      case "POSSIBLY":
        return ["UNKNOWN", `${key} is only possibly inside ${outside} on the day`];
      default:
        return ["APPLIES", `${key} is outside ${outside}`];
    }
  });
  const outcome = order.find((one) => verdicts.some(([given]) => given === one)) ?? "UNKNOWN";
  const whys = verdicts.filter(([given]) => given === outcome).map(([, why]) => why);
  return [outcome, whys.join("; ")];
}
