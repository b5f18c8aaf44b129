import type { ActionKind } from "../../domain/words/action-kind.ts";
import { type Posture, strictness } from "../../domain/words/posture.ts";
import type { Effect } from "../../domain/parts/effect.ts";
import { parsePoint } from "../../domain/date/point.ts";
import { type Span, spanOf } from "./span.ts";

/** What an act does to one control, in both lanes. */
export interface Doing {
  /** What it is called; null where the effects do not differ from their act. */
  readonly kind: ActionKind | null;
  readonly posture: Posture | null;
  readonly was: Posture | null;
  /** Last days of the rule that the act states; null where it states none. */
  readonly through: Span | null;
  readonly temporary: boolean;
  readonly permits: Effect["permits"] | null;
  readonly permitsKind: ActionKind | null;
  /** Last days of the permits' new fate that the act states; null where it states none. */
  readonly permitsThrough: Span | null;
  readonly exempts: readonly NonNullable<Effect["exempts"]>[];
}

/** What effects of one act on one control come to, together. */
export function together(effects: readonly Effect[]): Doing {
  const rule = effects
    .filter(({ posture }) => posture !== undefined)
    .toSorted((a, b) => rank(b) - rank(a))[0];
  const fate = effects.find(({ permits }) => permits !== undefined);
  return {
    kind: (rule ?? fate ?? effects.find(({ kind }) => kind))?.kind ?? null,
    posture: rule?.posture ?? null,
    was: rule?.was ?? null,
    through: lastDays(rule),
    temporary: rule?.temporary ?? false,
    permits: fate?.permits ?? null,
    permitsKind: fate?.kind ?? null,
    permitsThrough: lastDays(fate),
    exempts: effects.flatMap(({ exempts }) => exempts ?? []),
  };
}

/** What effects may have come to: with and without each contested one, all of them first; null where nothing happened. */
export function versions(effects: readonly Effect[]): readonly (Doing | null)[] {
  const choices = effects.reduce<readonly (readonly Effect[])[]>(
    (done, effect) => [
      ...done.map((chosen) => [...chosen, effect]),
      ...(effect.contested ? done : []),
    ],
    [[]],
  );
  return choices.map((chosen) => (chosen.length > 0 ? together(chosen) : null));
}

function rank({ posture }: Effect): number {
  return posture === undefined ? -1 : strictness(posture);
}

function lastDays(effect: Effect | undefined): Span | null {
  return effect?.through === undefined ? null : spanOf(parsePoint(effect.through));
}
