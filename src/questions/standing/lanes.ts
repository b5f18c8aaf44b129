import { isKind } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { compareKeys } from "../../domain/orders.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { LaneStanding } from "../fold/lane.ts";
import type { LaneAnswer, Position } from "./answer.ts";

/** A lane with the positions that actors take on its candidates. */
export function withPositions<V extends string>(
  slice: Slice,
  fold: ControlFold,
  lane: LaneStanding<V>,
): LaneAnswer<V> {
  const positions = lane.candidates.length > 0 ? positionsOn(slice, fold) : [];
  return {
    ...lane,
    candidates: lane.candidates.map((candidate) => ({
      ...candidate,
      positions: positions.filter(({ value }) => value === candidate.value),
    })),
  };
}

/** What the sides of disputes about a control, or about effects on it, hold to be its value. */
function positionsOn(
  slice: Slice,
  { control, moves }: ControlFold,
): readonly (Position & { readonly value: string | null })[] {
  const fields = [
    { key: control.key, of: (field: string) => field === "posture" || field === "permits" },
    ...moves.map(({ act }) => ({
      key: act.key,
      of: (field: string) => field.startsWith(`effects/${control.key}`),
    })),
  ];
  return fields.flatMap(({ key, of }) =>
    slice
      .referrers(key, ["ABOUT"])
      .filter((record) => isKind(record, "Dispute"))
      .filter(({ about }) => about.record === key && about.field !== undefined && of(about.field))
      .toSorted(compareKeys)
      .flatMap(({ versions }) =>
        versions.map(({ says, value = null, heldBy, citations }) => ({
          says,
          value,
          heldBy,
          citations,
        })),
      ),
  );
}
