import { QuestionTooLarge } from "../question.ts";
import { remembering } from "../remembering.ts";
import type { Doing } from "./doing.ts";
import type { History, Move } from "./history.ts";
import { type DayRange, heldUntil, NO_RULE, type Rule, ruleAfter, ruleGiven } from "./run.ts";
import { settledDays } from "./settled-day.ts";
import { after, isRestrictive, NOTHING, type State, withWhatWas } from "./state.ts";
import { type Here, type Reached, statesOn, TooManyOrders } from "./worlds.ts";

/** A state on a day, with the moves that lie behind it, whether or not they had an effect. */
export interface DayState extends State {
  readonly passed: readonly boolean[];
}

/** The rule just before a move. */
interface RuleBefore extends Rule {
  /** How long its run had held by then; null where none did, or nobody can count. */
  readonly held: DayRange | null;
}

/** A history that can be asked for any day. Its answers throw QuestionTooLarge where too many orders are possible. */
export interface ControlFold extends History {
  /** Every state that may hold at the end of a day (a day number). */
  readonly on: (day: number) => readonly DayState[];
  /** The same history if everything contested happened. */
  readonly ifUncontested: () => ControlFold;
  /** Every rule that may hold at the end of a day. */
  readonly rulesOn: (day: number) => readonly Rule[];
  /** Every state that may hold just before a move; what the move itself says of it is certain. */
  readonly before: (index: number) => readonly State[];
  /** Every rule that may hold just before a move; what the move itself says of it is certain. */
  readonly rulesBefore: (index: number) => readonly RuleBefore[];
  /** Whether a move ends the control: it leaves a rule milder than a presumption of denial, where one at least as strict possibly held. */
  readonly ends: (index: number) => boolean;
}

/** A fold may live as long as its release, and be asked for any day of ten thousand years. */
const DAYS_REMEMBERED = 100;

/** Folds a control's moves over every world that the record leaves open. */
export function foldOf(history: History): ControlFold {
  const { moves } = history;
  const rulesBefore = once(() => rulesBeforeMoves(history));
  const endings = once(() => moves.map((move, i) => isEnding(move, moves, rulesBefore()[i] ?? [])));
  // A contested ending may be missing while another effect of its act is there.
  const ends = (index: number, doing: Doing | null) =>
    endings()[index] === true && (doing?.posture === null) === (moves[index]?.posture === null);
  const step = (state: State, index: number, doing: Doing | null) =>
    after(state, index, doing, ends(index, doing));
  const before = once(() => statesBeforeMoves(history, step));
  const uncontested = () =>
    moves.map((move) => ({ ...move, contested: false, versions: move.versions.slice(0, 1) }));
  const settled = settledDays(moves.map(({ span }) => span));
  const states = remembering<readonly DayState[]>(DAYS_REMEMBERED);
  const on = (day: number) =>
    states(day, () => dayStates(history, walk(history, day, NOTHING, step)));
  const rules = remembering<readonly Rule[]>(DAYS_REMEMBERED);
  const rulesOn = (day: number) =>
    rules(day, () => walk(history, day, NO_RULE, ruleAfter).map(({ state }) => state));
  return {
    ...history,
    on: (day) => on(settled(day)),
    ifUncontested: once(() => foldOf({ ...history, moves: uncontested() })),
    rulesOn: (day) => rulesOn(settled(day)),
    before: (index) => before()[index] ?? [],
    rulesBefore: (index) => rulesBefore()[index] ?? [],
    ends: (index) => endings()[index] ?? false,
  };
}

type Step<S> = (state: S, index: number, doing: Doing | null, here: Here) => S;

function walk<S>({ control, moves }: History, day: number, start: S, step: Step<S>) {
  try {
    return statesOn(moves, day, start, (state, index, here) =>
      (moves[index]?.versions ?? []).map((doing) => step(state, index, doing, here)),
    );
  } catch (error) {
    if (!(error instanceof TooManyOrders)) throw error;
    throw new QuestionTooLarge(
      `The acts on ${control.key} overlap so far that they can have come in too many orders; say with \`after\` which follows which.`,
    );
  }
}

/** Which moves lie behind a state matters only where one to come tells what holds until then. */
function dayStates({ moves }: History, reached: readonly Reached<State>[]): readonly DayState[] {
  const all = reached.map(({ state, passed }) => ({ passed, ...state }));
  if (moves.some(({ was, through, permitsThrough }) => was ?? through ?? permitsThrough))
    return all;
  const passed = moves.map(() => true);
  return distinct(all.map((state) => ({ ...state, passed })));
}

function rulesBeforeMoves(history: History): readonly (readonly RuleBefore[])[] {
  const found: RuleBefore[][] = history.moves.map(() => []);
  walk(history, Infinity, NO_RULE, (rule, index, doing, here) => {
    found[index]?.push({ held: rule.run && heldUntil(rule.run, here), ...rule });
    return ruleAfter(rule, index, doing, here);
  });
  return history.moves.map((move, i) =>
    inAgreement(distinct(found[i] ?? []), move).map((before) => ({
      ...before,
      ...ruleGiven(before, move.was),
    })),
  );
}

function statesBeforeMoves(history: History, step: Step<State>): readonly (readonly State[])[] {
  const found: State[][] = history.moves.map(() => []);
  walk(history, Infinity, NOTHING, (state, index, doing, here) => {
    found[index]?.push(state);
    return step(state, index, doing, here);
  });
  return history.moves.map((move, i) =>
    inAgreement(distinct(found[i] ?? []), move).map((state) => withWhatWas(state, move)),
  );
}

/** Only what an act's own word on what held before it bears out, where anything does. */
function inAgreement<R extends Pick<Rule, "posture">>(
  all: readonly R[],
  { was }: Move,
): readonly R[] {
  const agreeing = all.filter(({ posture }) => was === null || posture === null || posture === was);
  return agreeing.length > 0 ? agreeing : all;
}

function isEnding(
  { posture, permitsKind }: Move,
  moves: readonly Move[],
  before: readonly Rule[],
): boolean {
  if (moves.every((move) => move.posture === null))
    return ["LIFT", "EXPIRE", "REINSTATE_PERMITS"].includes(permitsKind);
  if (posture === null || isRestrictive(posture)) return false;
  return before.some((rule) => isRestrictive(rule.posture));
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
