import { actDate } from "../domain/act-date.ts";
import { compareText } from "../domain/fold.ts";
import { actors, causes } from "../domain/kind-names.ts";
import { type AnyRecord, isKind, type RecordOf } from "../domain/kinds.ts";
import { compareKeys, dateSortText } from "../domain/orders.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { beginningOf } from "./beginning-of.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { type ControlResponse, longestHeldFirst, responseOf } from "./compare/response.ts";
import { foldIn } from "./fold/fold-in.ts";
import { type Act, historySteps } from "./fold/history.ts";
import { coverageOf, lookedAt } from "./looked-at.ts";
import type { AsOf, Question } from "./question.ts";

export interface CompareArgs extends AsOf {
  /** The key of what was answered to: an event, an act, a statement, an agreement. */
  readonly trigger: string;
  /** The key of whom the answers were directed at; null for anybody. */
  readonly target: string | null;
}

/** How one imposer answered. */
export interface Response {
  readonly imposer: string;
  /** The control that stands for the row: the longest held of those that certainly began. */
  readonly lead: ControlResponse;
  /** All of them, the lead first, then the longest held. */
  readonly controls: readonly ControlResponse[];
}

export interface Responses extends Grounds {
  readonly trigger: AnyRecord;
  /** States and bodies by the day of the lead's first act, then by key. */
  readonly responses: readonly Response[];
  /** Companies' own rules, in the same order. */
  readonly companies: readonly Response[];
  /** Acts by which somebody decided not to act, by key. */
  readonly declined: readonly Act[];
  /** States on record that we looked at and found no answer of, by key. */
  readonly noneFound: readonly RecordOf<"State">[];
  /** States on record that nobody looked at, by key. */
  readonly notLooked: readonly RecordOf<"State">[];
}

/** Who answered a trigger, how, for how long, and why did it end? */
export const compareResponses: Question<CompareArgs, Responses> = {
  names: {
    trigger: { argument: "trigger", kinds: causes.kinds },
    target: { argument: "target", kinds: actors.kinds },
  },
  start: ({ trigger, target }) => ({
    find: { kind: "State", where: {} },
    keys: target === null ? [trigger] : [trigger, target],
  }),
  steps: [
    { edges: ["LOOKED_AT_TARGET", "LOOKED_AT_IMPOSER"], direction: "IN", depth: 1 },
    { edges: ["PART_OF"], direction: "IN", depth: 8 },
    { edges: ["BECAUSE"], direction: "IN", depth: 1 },
    { edges: ["EFFECT_ON"], direction: "OUT", depth: 1 },
    ...historySteps,
    { edges: ["ENDED_BY", "BECAUSE"], direction: "OUT", depth: 1 },
    { edges: ["TARGETS", "TOWARDS"], direction: "OUT", depth: 1 },
    { edges: ["LOOKED_AT_TARGET"], direction: "IN", depth: 1 },
    { edges: ["CITES", "IMPOSED_BY", "TAKEN_BY", "OFFERED_BY"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice, found) => {
    const trigger = argumentRecord(slice, "trigger", args.trigger, causes.kinds);
    if (args.target !== null) argumentRecord(slice, "target", args.target, actors.kinds);
    const keys = withParts(slice, trigger.key);
    const began = beginningOf(trigger);
    const acts = [...keys].flatMap((key) => actsBecauseOf(slice, key));
    const rows = rowsOf(
      controlsOf(slice, acts, args.target).flatMap((control) => {
        const fold = foldIn(slice, control);
        return responseOf(slice, fold, { keys, began }, args) ?? [];
      }),
    );
    const declined = declinedIn(acts, args);
    const isCompany = ({ lead }: Response) => lead.control.bindingness === "COMPANY";
    const silent = silentStates(slice, found, args, rows, declined);
    const used = rows.flatMap(({ controls }) => controls.flatMap((one) => recordsOf(slice, one)));
    return {
      trigger,
      responses: rows.filter((row) => !isCompany(row)),
      companies: rows.filter(isCompany),
      declined,
      ...silent,
      ...groundsOf(slice, [trigger, ...declined, ...used]),
    };
  },
};

/** An event and the events that are part of it. */
function withParts(slice: Slice, key: string): ReadonlySet<string> {
  const keys = new Set([key]);
  for (const whole of keys)
    for (const part of slice.referrers(whole, ["PART_OF"]))
      if (part.type === "Event") keys.add(part.key);
  return keys;
}

function actsBecauseOf(slice: Slice, key: string): readonly Act[] {
  return slice.referrers(key, ["BECAUSE"]).filter((record) => isKind(record, "PolicyAction"));
}

function controlsOf(slice: Slice, acts: readonly Act[], target: string | null) {
  const keys = new Set(acts.flatMap(({ effects }) => effects.flatMap(({ controls }) => controls)));
  return [...keys]
    .flatMap((key) => slice.get(key) ?? [])
    .filter((record) => isKind(record, "Control"))
    .filter((control) => target === null || control.target.includes(target));
}

/** A row for each imposer. */
function rowsOf(responses: readonly ControlResponse[]): readonly Response[] {
  const imposers = new Set(responses.map(({ control }) => control.imposedBy));
  const day = ({ lead }: Response) => dateSortText(lead.first.date);
  return [...imposers]
    .flatMap((imposer) => {
      const controls = responses
        .filter(({ control }) => control.imposedBy === imposer)
        .toSorted(longestHeldFirst);
      return controls[0] ? [{ imposer, lead: controls[0], controls }] : [];
    })
    .toSorted((a, b) => compareText(day(a), day(b)) || compareText(a.imposer, b.imposer));
}

/** What was declined on the day asked about or before, as far as known. */
function declinedIn(acts: readonly Act[], { target, asOf }: CompareArgs): readonly Act[] {
  return [...new Set(acts)]
    .filter(({ kind, towards }) => kind === "DECLINE" && (!target || towards.includes(target)))
    .filter((act) => (actDate(act)?.point.earliest ?? asOf) <= asOf)
    .toSorted(compareKeys);
}

/** The states on record that neither acted nor declined: those we looked at, and those we did not. */
function silentStates(
  slice: Slice,
  found: readonly string[],
  { target }: CompareArgs,
  rows: readonly Response[],
  declined: readonly Act[],
): Pick<Responses, "noneFound" | "notLooked"> {
  const answered = new Set([
    target,
    ...rows.map(({ imposer }) => imposer),
    ...declined.flatMap(({ takenBy }) => takenBy),
  ]);
  const silent = found
    .filter((key) => !answered.has(key))
    .flatMap((key) => slice.get(key) ?? [])
    .filter((record) => isKind(record, "State"));
  const targets = target === null ? targetsOf(rows, declined) : [target];
  const isLookedAt = ({ key }: AnyRecord) =>
    targets.some((one) => one !== key && lookedAt(slice, key, one)) ||
    coverageOf(slice, key, null).some((look) => look.target === undefined);
  return {
    noneFound: silent.filter(isLookedAt),
    notLooked: silent.filter((state) => !isLookedAt(state)),
  };
}

/** Whom the answers were directed at; a look at anybody else says nothing of them. */
function targetsOf(rows: readonly Response[], declined: readonly Act[]): readonly string[] {
  const all = [
    ...rows.flatMap(({ controls }) => controls.flatMap(({ control }) => control.target)),
    ...declined.flatMap(({ towards }) => towards),
  ];
  return [...new Set(all)];
}

function recordsOf(slice: Slice, { control, standing, end }: ControlResponse) {
  const acts = slice.referrers(control.key, ["EFFECT_ON"]);
  const conditions = standing.conditions.map((one) => one.condition);
  return [control, ...acts, ...conditions, ...(end?.conditions ?? [])];
}
