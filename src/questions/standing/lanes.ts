import { isKind, type RecordOf } from "../../domain/kinds.ts";
import { compareKeys } from "../../domain/orders.ts";
import type { Slice } from "../../store/policy-graph.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import type { LaneStanding } from "../fold/lane-standing.ts";
import type { LaneAnswer, Position } from "./answer.ts";

/** A lane with the positions that actors take on its candidates; `name` is its field, `words` its values. */
export function withPositions<V extends string>(
  slice: Slice,
  fold: ControlFold,
  name: "posture" | "permits",
  words: readonly V[],
  lane: LaneStanding<V>,
): LaneAnswer<V> {
  const positions =
    lane.candidates.length > 0
      ? disputesOn(slice, fold, name)
          .filter((dispute) => isAboutValue(dispute, words))
          .flatMap(positionsIn)
      : [];
  return {
    ...lane,
    candidates: lane.candidates.map((candidate) => ({
      positions: positions
        .filter(({ value }) => value === candidate.value)
        .map(({ position }) => position),
      ...candidate,
    })),
  };
}

/** Disputes about a lane of a control, or about effects on it that move the lane, by subject, then key. */
function disputesOn(
  slice: Slice,
  { control, moves }: ControlFold,
  lane: string,
): readonly RecordOf<"Dispute">[] {
  const subjects = [
    { key: control.key, of: (field: string) => field === lane },
    ...moves.map(({ act }) => ({
      key: act.key,
      of: (field: string) => {
        const [list, name = "", part = lane] = field.split("/");
        const isOurs = act.effects.some(
          ({ controls }) => controls.includes(name) && controls.includes(control.key),
        );
        return list === "effects" && isOurs && (part === lane || part === "contested");
      },
    })),
  ];
  return subjects.flatMap(({ key, of }) =>
    slice
      .referrers(key, ["ABOUT"])
      .filter((record) => isKind(record, "Dispute"))
      .filter(({ about }) => about.record === key && about.field !== undefined && of(about.field))
      .toSorted(compareKeys),
  );
}

/** Whether some side gives the lane a value of its own; a side without one then holds that nothing is in force. */
function isAboutValue({ versions }: RecordOf<"Dispute">, words: readonly string[]): boolean {
  return versions.some(({ value }) => value !== undefined && words.includes(value));
}

function positionsIn({ versions }: RecordOf<"Dispute">) {
  return versions.map(({ says, value = null, heldBy, citations }) => {
    const position: Position = { says, heldBy, citations };
    return { value, position };
  });
}
