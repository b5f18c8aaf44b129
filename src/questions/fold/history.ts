import { actDate, type ActDateField } from "../../domain/act-date.ts";
import { parsePoint } from "../../domain/date/point.ts";
import { compareText } from "../../domain/fold.ts";
import { isKind, type RecordOf } from "../../domain/kinds.ts";
import type { Effect } from "../../domain/parts/effect.ts";
import { type Posture, strictness } from "../../domain/words/posture.ts";
import type { ActionKind } from "../../domain/words/action-kind.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { type Span, spanOf } from "./span.ts";
import type { Happening } from "./worlds.ts";

export type Act = RecordOf<"PolicyAction">;

/** What one act does to one control. */
export interface Move extends Happening {
  readonly act: Act;
  readonly kind: ActionKind;
  /** The date of the act that moves the fold, EDTF. */
  readonly date: string;
  /** Which of the act's dates that is. */
  readonly dateField: ActDateField;
  /** Whether sources disagree on that date. */
  readonly dateDisputed: boolean;
  readonly posture: Posture | null;
  readonly was: Posture | null;
  readonly permits: Effect["permits"] | null;
  readonly exempts: Effect["exempts"] | null;
  /** Last days of the rule that the act states; null where it states none. */
  readonly through: Span | null;
  readonly temporary: boolean;
}

/** Everything that acts did to a control, those that follow others after them, then by key. */
export interface History {
  readonly control: RecordOf<"Control">;
  readonly moves: readonly Move[];
}

/** The edges that a history is read along, from the control. */
export const historySteps = [
  { edges: ["EFFECT_ON"], direction: "IN", depth: 1 },
  { edges: ["ABOUT"], direction: "IN", depth: 1 },
  { edges: ["HAS_CONDITION"], direction: "OUT", depth: 1 },
] as const;

/** The history of a control, from a slice that holds its acts and the disputes about them. */
export function historyOf(slice: Slice, control: RecordOf<"Control">): History {
  const acts = slice
    .referrers(control.key, ["EFFECT_ON"])
    .filter((record) => isKind(record, "PolicyAction"));
  const ranked = rank(acts.filter((act) => actDate(act) !== null));
  const moves = ranked.flatMap((act) => {
    const date = actDate(act);
    const effects = act.effects.filter(({ controls }) => controls.includes(control.key));
    if (!date) return [];
    const after = predecessors(act).map((key) => ranked.findIndex((other) => other.key === key));
    return [
      {
        act,
        kind: effects.find(({ kind }) => kind)?.kind ?? act.kind,
        date: date.point.edtf,
        dateField: date.field,
        dateDisputed: isDisputed(slice, act.key, date.field),
        span: spanOf(date.point),
        contested: effects.every(({ contested }) => contested),
        after: after.filter((i) => i >= 0),
        ...together(effects),
      },
    ];
  });
  return { control, moves };
}

function together(effects: readonly Effect[]) {
  const first = <F extends keyof Effect>(field: F): Effect[F] | null =>
    effects.find((effect) => effect[field] !== undefined)?.[field] ?? null;
  const through = first("through");
  return {
    posture: strictestOf(effects),
    was: first("was") ?? null,
    permits: first("permits"),
    exempts: first("exempts"),
    through: through ? spanOf(parsePoint(through)) : null,
    temporary: effects.some(({ temporary }) => temporary),
  };
}

function strictestOf(effects: readonly Effect[]): Posture | null {
  const postures = effects.flatMap(({ posture }) => posture ?? []);
  return postures.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? null;
}

/** The acts that an act cannot come before. */
function predecessors({ after, against, reasons }: Act): readonly string[] {
  return [...after, ...against, ...reasons.flatMap(({ because }) => because)];
}

/** Acts so that none stands before one that it follows, otherwise by key. */
function rank(acts: readonly Act[]): readonly Act[] {
  const ranked: Act[] = [];
  const waiting = acts.toSorted((a, b) => compareText(a.key, b.key));
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (act) =>
        !predecessors(act).some((key) =>
          waiting.some((other) => other !== act && other.key === key),
        ),
    );
    ranked.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ranked;
}

function isDisputed(slice: Slice, act: string, field: ActDateField): boolean {
  return slice
    .referrers(act, ["ABOUT"])
    .some((record) => isKind(record, "Dispute") && record.about.field === field);
}
