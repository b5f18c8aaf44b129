import { actDate } from "../../domain/act-date.ts";
import type { Day } from "../../domain/date/calendar-day.ts";
import { labelOf } from "../../domain/words/closed-word.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { SupposedChange } from "../../domain/words/supposed-change.ts";
import { compareKeys } from "../../domain/orders.ts";
import type { Slice } from "../../store/policy-graph.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { Act } from "../fold/history.ts";
import { isRestrictive } from "../fold/state.ts";
import { UnknownArgument } from "../question.ts";

/** No record bears this key: records' keys hold no underscore. */
const KEY = "SUPPOSED_ACT";

/** An act that nobody took: what a control's authority would do to it on a day, after everything that began by then. */
export function supposedAct(
  { control, moves }: ControlFold,
  change: SupposedChange,
  posture: Posture,
  on: Day,
): Act {
  const effect = {
    controls: [control.key],
    posture,
    names: [],
    temporary: false,
    contested: false,
  };
  const earlier = moves.filter(({ act }) => (actDate(act)?.point.earliest ?? "") <= on);
  return {
    type: "PolicyAction",
    key: KEY,
    kind: change,
    name: `Supposed: ${labelOf(Posture, posture)}`,
    takenBy: [control.imposedBy],
    effective: on,
    announcedIn: [],
    effects: [{ ...effect, citations: [], gaps: [] }],
    reasons: [],
    conditions: [],
    against: [],
    after: [...new Set(earlier.map(({ act }) => act.key))],
    towards: [],
    resolvedFrom: [],
    citations: [],
    gaps: [],
  };
}

/** A slice with one more act on a control; the slice itself stays as it is. */
export function withAct(slice: Slice, act: Act, control: string): Slice {
  return {
    ...slice,
    get: (key) => (key === act.key ? act : slice.get(key)),
    referrers: (key, edges) => {
      const known = slice.referrers(key, edges);
      const isNew = key === control && edges.includes("EFFECT_ON");
      return isNew ? [...known, act].toSorted(compareKeys) : known;
    },
  };
}

/**
 * The rule that is supposed: as asked, else for a re-imposition the last restriction that the control
 * had, else the usual one. Throws UnknownArgument for one that is not that change.
 */
export function supposedPosture(
  { moves }: ControlFold,
  change: SupposedChange,
  asked: Posture | null,
): Posture {
  const isFitting = (posture: Posture) => isRestrictive(posture) === (change === "REIMPOSE");
  if (asked !== null && !isFitting(asked))
    throw new UnknownArgument(
      `posture: ${asked} is no rule to ${change.toLowerCase()} a control to; give one of ${Posture.values.filter(isFitting).join(", ")}.`,
    );
  if (asked !== null) return asked;
  if (change === "LIFT") return "CASE_BY_CASE";
  const rules = moves.flatMap(({ posture, was }) => [was, posture]);
  return rules.findLast((rule) => rule !== null && isFitting(rule)) ?? "PRESUMPTION_OF_DENIAL";
}
