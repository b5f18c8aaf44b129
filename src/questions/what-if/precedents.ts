import { numberOf } from "../../domain/date/calendar-day.ts";
import { compareText } from "../../domain/fold.ts";
import { isKind, type RecordOf } from "../../domain/kinds.ts";
import { dateSortText } from "../../domain/orders.ts";
import type { SupposedChange } from "../../domain/words/supposed-change.ts";
import type { Slice } from "../../store/policy-graph.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { foldIn } from "../fold/fold-in.ts";
import type { Move } from "../fold/history.ts";
import type { DayRange } from "../fold/run.ts";
import { isRestrictive } from "../fold/state.ts";
import type { AsOf } from "../question.ts";
import type { Change } from "../standing/answer.ts";

/** The same change elsewhere. */
export interface Precedent extends Change {
  readonly control: RecordOf<"Control">;
  /** How many days it held; null where a day is open. */
  readonly held: DayRange | null;
  /** Whether it still held on the day asked about. */
  readonly continues: boolean;
}

/** Acts of a kind on other controls, by date, then control, then act; those that come after the day are left out. */
export function precedentsFor(
  slice: Slice,
  acts: readonly string[],
  { control, change, asOf }: AsOf & { readonly control: string; readonly change: SupposedChange },
): readonly Precedent[] {
  const day = numberOf(asOf);
  return [...new Set(acts)]
    .flatMap((key) => {
      const act = slice.get(key);
      return act && isKind(act, "PolicyAction")
        ? act.effects.flatMap(({ controls }) => controls)
        : [];
    })
    .filter((key, i, all) => key !== control && all.indexOf(key) === i)
    .flatMap((key) => slice.get(key) ?? [])
    .filter((record) => isKind(record, "Control"))
    .map((record) => foldIn(slice, record))
    .flatMap((fold) =>
      fold.moves.flatMap((move, i) =>
        acts.includes(move.act.key) &&
        move.kind === change &&
        move.posture !== null &&
        move.span.first <= day
          ? [precedent(fold, move, i, change, day)]
          : [],
      ),
    )
    .toSorted((a, b) => compareText(sortText(a), sortText(b)));
}

/** It holds until the next act that turns the rule round. */
function precedent(
  { control, moves }: ControlFold,
  move: Move,
  index: number,
  change: SupposedChange,
  day: number,
): Precedent {
  const turn = moves.find(
    ({ posture, span }, i) =>
      i > index &&
      posture !== null &&
      span.first <= day &&
      isRestrictive(posture) === (change === "LIFT"),
  );
  const until = turn?.span ?? { first: day, last: day };
  const [least, most] = [Math.max(0, until.first - move.span.last), until.last - move.span.first];
  const isKnown = Number.isFinite(least) && Number.isFinite(most);
  return {
    control,
    act: move.act,
    date: move.date,
    held: isKnown ? { least, most } : null,
    continues: turn === undefined,
  };
}

function sortText({ date, control, act }: Precedent): string {
  return `${dateSortText(date)} ${control.key} ${act.key}`;
}
