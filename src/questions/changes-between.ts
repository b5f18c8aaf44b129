import { compareText } from "../domain/fold.ts";
import { isKind } from "../domain/kinds.ts";
import { dateSortText } from "../domain/orders.ts";
import type { ChangesOutcome } from "../domain/words/changes-outcome.ts";
import type { Slice } from "../store/policy-graph.ts";
import { checkKeys } from "./arguments.ts";
import { changeBy, type ChangeWindow, type ControlChanged } from "./changes/change-by.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { isAboutProduct, whereOf } from "./control-filter.ts";
import type { ControlFold } from "./fold/control-fold.ts";
import { foldIn } from "./fold/fold-in.ts";
import { historySteps } from "./fold/history.ts";
import { lookedAt } from "./looked-at.ts";
import { controlNames } from "./naming.ts";
import { type Question, UnknownArgument } from "./question.ts";

export interface ChangesArgs extends ChangeWindow {
  /** Keys; null for any. */
  readonly imposer: string | null;
  readonly target: string | null;
  readonly product: string | null;
}

export interface Changes extends Grounds {
  /** By date, then control, then act. */
  readonly changes: readonly ControlChanged[];
  readonly outcome: ChangesOutcome;
}

/** Which rules changed between two days? */
export const changesBetween: Question<ChangesArgs, Changes> = {
  names: controlNames,
  start: ({ imposer, target, product, from, to }) => {
    if (from > to) throw new UnknownArgument(`from, to: ${from} is after ${to}; turn them round.`);
    return {
      find: { kind: "Control", where: whereOf(imposer, target) },
      keys: [imposer, target, product].filter((key) => key !== null && key !== "ANY") as string[],
    };
  },
  steps: [
    ...historySteps,
    { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
    { edges: ["CITES"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    checkKeys(args, slice);
    const folds = foldsOf(slice, found, args.product);
    const changes = folds
      .flatMap((fold) => fold.moves.flatMap((_, index) => changeBy(fold, index, args) ?? []))
      .toSorted((a, b) => compareText(sortText(a), sortText(b)));
    const used = changes.flatMap(({ control, action }) => [control, action]);
    return { changes, outcome: outcomeOf(args, slice, folds, changes), ...groundsOf(slice, used) };
  },
};

function foldsOf(slice: Slice, keys: readonly string[], product: string | null): ControlFold[] {
  return keys.flatMap((key) => {
    const control = slice.get(key);
    if (!control || !isKind(control, "Control")) return [];
    const fold = foldIn(slice, control);
    const acts = fold.moves.map(({ act }) => act);
    return product === null || isAboutProduct(control, acts, product) ? [fold] : [];
  });
}

function outcomeOf(
  { imposer, target }: ChangesArgs,
  slice: Slice,
  folds: readonly ControlFold[],
  changes: readonly ControlChanged[],
): ChangesOutcome {
  if (changes.length > 0) return "CHANGED";
  if (folds.some(({ moves }) => moves.length > 0)) return "UNCHANGED";
  return lookedAt(slice, imposer, target) ? "NOTHING_RECORDED" : "NOT_LOOKED";
}

function sortText({ when, control, action }: ControlChanged): string {
  return `${dateSortText(when)} ${control.key} ${action.key}`;
}
