import { numberOf } from "../../domain/date/calendar-day.ts";
import { isKind } from "../../domain/kinds.ts";
import { PermitStatus } from "../../domain/words/permit-status.ts";
import type { Certainty } from "../../domain/words/certainty.ts";
import { Posture } from "../../domain/words/posture.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { groundsOf } from "../cited.ts";
import type { ControlFold } from "../fold/control-fold.ts";
import { foldIn } from "../fold/fold-in.ts";
import { daysHeldOn } from "../fold/days-held.ts";
import { historySteps, type Move } from "../fold/history.ts";
import { permitsOn, postureOn } from "../fold/lane-standing.ts";
import type { State } from "../fold/state.ts";
import { inForce, statusesOn } from "../fold/status.ts";
import type { AsOf, Question } from "../question.ts";
import type { Change, PermitsChange, Standing } from "./answer.ts";
import { conditionsOn } from "./conditions.ts";
import { exemptionsOn } from "./exemptions.ts";
import { withPositions } from "./lanes.ts";
import { standingNotes, standingText } from "./text.ts";

/** What holds for a control on a day? */
export const standing: Question<AsOf & { readonly control: string }, Standing> = {
  start: ({ control }) => ({ keys: [control] }),
  steps: [
    ...historySteps,
    { edges: ["ENDED_BY", "CITES", "IMPOSED_BY", "TARGETS"], direction: "OUT", depth: 1 },
  ],
  answer: ({ control, ...when }, slice) => {
    const record = slice.get(control);
    if (!record || !isKind(record, "Control"))
      throw new Error(`The graph lost the control ${control}.`);
    return standingOf(slice, foldIn(slice, record), when);
  },
};

/** What holds for a folded control on a day. */
export function standingOf(slice: Slice, fold: ControlFold, { asOf, today }: AsOf): Standing {
  const { control, moves } = fold;
  const [day, now] = [numberOf(asOf), numberOf(today)];
  const states = fold.on(day);
  const posture = postureOn(fold, day, now);
  const permits = permitsOn(fold, day, now);
  const statuses = statusesOn(fold, day);
  const status = (statuses.length === 1 && day <= now && statuses[0]) || null;
  const conditions = conditionsOn(slice, fold, states, day, now);
  const answer = {
    asOf,
    control,
    posture: withPositions(slice, fold, "posture", Posture.values, posture),
    permits: {
      by: permits.value === null ? null : permitsChange(moves, agreed(states, "permitsBy")),
      ...withPositions(slice, fold, "permits", PermitStatus.values, permits),
    },
    status,
    inForce: inForce(fold, day, now),
    remains: status === "ENDED" ? posture.value : null,
    since: posture.value === null ? null : change(moves, agreed(states, "since")),
    until: change(moves, nextChange(moves, states, day)),
    daysHeld: daysHeldOn(fold, day),
    exemptions: exemptionsOn(fold, states, day, now),
    conditions,
    cancelledEarlier: cancelledEarlier(moves, states, day <= now),
    notes: standingNotes(moves),
  };
  const used = [control, ...moves.map(({ act }) => act), ...conditions.map((one) => one.condition)];
  return { text: standingText(answer), ...answer, ...groundsOf(slice, used) };
}

/** What all possible states agree on; null where they do not. */
function agreed<F extends keyof State>(states: readonly State[], field: F): State[F] | null {
  const values = new Set(states.map((state) => state[field]));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function change(moves: readonly Move[], index: number | null): Change | null {
  const move = index === null ? undefined : moves[index];
  return move ? { act: move.act, date: move.date } : null;
}

function permitsChange(
  moves: readonly Move[],
  index: number | null,
  certainty: Certainty = "CERTAINLY",
): PermitsChange | null {
  const move = index === null ? undefined : moves[index];
  return move?.permits
    ? { act: move.act, date: move.date, permits: move.permits, certainty }
    : null;
}

/** The first move to come that sets another posture; null where none is on record. */
function nextChange(moves: readonly Move[], states: readonly State[], day: number): number | null {
  const values = new Set(states.map(({ posture }) => posture));
  const later = moves
    .map((move, index) => ({ move, index }))
    .filter(({ move }) => move.posture !== null && move.span.last > day)
    .filter(({ move }) => values.size > 1 || !values.has(move.posture))
    .toSorted((a, b) => a.move.span.first - b.move.span.first);
  return later[0]?.index ?? null;
}

/** Cancellations that the lane no longer shows, in the order of the moves; none that it may still show. */
function cancelledEarlier(
  moves: readonly Move[],
  states: readonly State[],
  isPast: boolean,
): PermitsChange[] {
  const isOn = ({ permits }: State) => permits === "CANCELLED";
  const still = new Set(states.filter(isOn).flatMap(({ cancelledBy }) => cancelledBy));
  const earlierIn = (state: State) =>
    isOn(state) ? state.cancelledEarlier : [...state.cancelledEarlier, ...state.cancelledBy];
  return [...new Set(states.flatMap(earlierIn))]
    .filter((i) => !still.has(i))
    .toSorted((a, b) => a - b)
    .flatMap((i) => {
      const isSure = isPast && states.every((state) => earlierIn(state).includes(i));
      return permitsChange(moves, i, isSure ? "CERTAINLY" : "POSSIBLY") ?? [];
    });
}
