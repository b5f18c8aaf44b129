import type { RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { type ControlFold, foldOf } from "./control-fold.ts";
import { historyOf } from "./history.ts";

type Control = RecordOf<"Control">;

const folds = new WeakMap<Slice, Map<Control, ControlFold>>();

/** The fold of a control in a slice: made once for each slice, which never changes. */
export function foldIn(slice: Slice, control: Control): ControlFold {
  const known = folds.get(slice) ?? new Map<Control, ControlFold>();
  folds.set(slice, known);
  const fold = known.get(control) ?? foldOf(historyOf(slice, control));
  known.set(control, fold);
  return fold;
}
