import { actDate, type ActDateField } from "../../domain/act-date.ts";
import { isKind, type RecordOf } from "../../domain/kinds.ts";
import type { ActionKind } from "../../domain/words/action-kind.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { type Doing, together, versions } from "./doing.ts";
import { predecessors, ranked, tightened } from "./ranked.ts";
import { spanOf } from "./span.ts";
import type { Happening } from "./worlds.ts";

export type Act = RecordOf<"PolicyAction">;

/** What one act does to one control, if everything contested happened. */
export interface Move extends Happening, Omit<Doing, "kind" | "permitsKind"> {
  readonly act: Act;
  readonly kind: ActionKind;
  readonly permitsKind: ActionKind;
  /** The date of the act that moves the fold, EDTF. */
  readonly date: string;
  /** Which of the act's dates that is. */
  readonly dateField: ActDateField;
  /** Whether sources disagree on that date. */
  readonly dateDisputed: boolean;
  /** Whether it is contested that it set the rule; of an act that sets none, that it did anything. */
  readonly contested: boolean;
  /** Everything that it may have done, all of it first; null for nothing. */
  readonly versions: readonly (Doing | null)[];
}

/** Everything that acts did to a control, those that follow others after them, then by key. */
export interface History {
  readonly control: RecordOf<"Control">;
  readonly moves: readonly Move[];
}

/** The edges that a history is read along, from the control. */
export const historySteps = [
  { edges: ["EFFECT_ON"], direction: "IN", depth: 1 },
  { edges: ["HAS_CONDITION"], direction: "OUT", depth: 1 },
  { edges: ["ABOUT"], direction: "IN", depth: 1 },
] as const;

/** The history of a control, from a slice that holds its acts and the disputes about them. */
export function historyOf(slice: Slice, control: RecordOf<"Control">): History {
  const acts = slice
    .referrers(control.key, ["EFFECT_ON"])
    .filter((record) => isKind(record, "PolicyAction"));
  const dated = ranked(acts.filter((act) => actDate(act) !== null));
  const rank = new Map(dated.map(({ key }, i) => [key, i]));
  const moves = dated.flatMap((act, index) => {
    const date = actDate(act);
    if (!date) return [];
    const after = predecessors(act).flatMap((key) => rank.get(key) ?? []);
    return [
      {
        date: date.point.edtf,
        dateField: date.field,
        dateDisputed: isDisputed(slice, act.key, date.field),
        span: spanOf(date.point),
        // In a circle the one that stands first follows none of the others.
        after: [...new Set(after)].filter((i) => i < index),
        ...moveOf(act, control.key),
      },
    ];
  });
  return { control, moves: tightened(moves) };
}

function moveOf(act: Act, control: string) {
  const effects = act.effects.filter(({ controls }) => controls.includes(control));
  const { kind, permitsKind, ...doing } = together(effects);
  const all = versions(effects);
  return {
    act,
    kind: kind ?? act.kind,
    permitsKind: permitsKind ?? act.kind,
    contested: all.some((one) => (doing.posture === null ? !one : !one?.posture)),
    versions: all,
    ...doing,
  };
}

function isDisputed(slice: Slice, act: string, field: ActDateField): boolean {
  return slice
    .referrers(act, ["ABOUT"])
    .some(
      (record) =>
        isKind(record, "Dispute") && record.about.record === act && record.about.field === field,
    );
}
