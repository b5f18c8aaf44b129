import { isKind, type RecordOf } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import { argumentRecord } from "./arguments.ts";
import { type ChainStep, chainSteps, chainTo } from "./chain/chain.ts";
import { characterisations } from "./chain/reactions.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { foldIn } from "./fold/fold-in.ts";
import type { Act } from "./fold/history.ts";
import type { Question } from "./question.ts";
import { isStatedByTheAuthority, reasonsByBasis, type ReasonsByBasis } from "./reasons-for.ts";

/** Why an act was taken. */
export interface Why extends Grounds {
  readonly action: Act;
  /** The controls that it moves, by key. */
  readonly controls: readonly RecordOf<"Control">[];
  readonly chain: readonly ChainStep[];
  readonly reasons: readonly ReasonsByBasis[];
  readonly statedByTheAuthority: boolean;
  /** In the act's order. */
  readonly conditions: readonly RecordOf<"Condition">[];
  readonly characterisations: readonly RecordOf<"Statement">[];
}

/** Why was an act taken? For an act on several controls their chains are united. */
export const why: Question<{ readonly action: string }, Why> = {
  names: { action: { argument: "action", kinds: ["PolicyAction"] } },
  start: ({ action }) => ({ keys: [action] }),
  steps: [{ edges: ["EFFECT_ON"], direction: "OUT", depth: 1 }, ...chainSteps],
  answer: ({ action: key }, slice) => {
    const action = argumentRecord(slice, "action", key, ["PolicyAction"]);
    if (!isKind(action, "PolicyAction")) throw new Error(`${key} is no PolicyAction.`);
    const moved = new Set(action.effects.flatMap((effect) => effect.controls));
    const controls = [...moved]
      .flatMap((control) => slice.get(control) ?? [])
      .filter((record) => isKind(record, "Control"))
      .toSorted(compareKeys);
    const subjects = controls
      .map((control) => foldIn(slice, control))
      .map((fold) => ({ fold, index: fold.moves.findIndex(({ act }) => act === action) }))
      .filter(({ index }) => index >= 0);
    const chain = chainTo(slice, action, subjects);
    const conditions = action.conditions
      .flatMap((condition) => slice.get(condition) ?? [])
      .filter((record) => isKind(record, "Condition"));
    const named = characterisations(slice, [action.key, ...controls.map((control) => control.key)]);
    return {
      action,
      controls,
      chain,
      reasons: reasonsByBasis(action),
      statedByTheAuthority: isStatedByTheAuthority(action.reasons),
      conditions,
      characterisations: named,
      ...groundsOf(slice, [
        action,
        ...controls,
        ...chain.map(({ record }) => record),
        ...conditions,
        ...named,
      ]),
    };
  },
};
