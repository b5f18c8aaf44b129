import type { Day } from "../domain/date/calendar-day.ts";
import type { KindName } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { ordersOf } from "../domain/orders.ts";
import type { ReleaseView, Slice, Step, Where } from "../store/policy-graph.ts";
import type { Names } from "./naming.ts";

/** The day an answer is about, and the day on which it is given. */
export interface AsOf {
  readonly asOf: Day;
  readonly today: Day;
}

/** Where the slice of a question starts. */
export interface Start {
  /** Records to find first; the slice starts at them too. */
  readonly find?: { readonly kind: KindName; readonly where: Where };
  readonly keys: readonly string[];
}

/** A question: which part of the graph it needs, and what it concludes from that without waiting. */
export interface Question<Args, Answer> {
  /** The arguments that name records: a person may give names, the question is told keys. */
  readonly names?: Names<Args>;
  /** Where to start; told the arguments. */
  readonly start: (args: Args) => Start;
  /** Which edges to follow from there. */
  readonly steps: readonly Step[];
  /** The answer; pure. `found` are the keys that `start.find` found, by key. */
  readonly answer: (args: Args, slice: Slice, found: readonly string[]) => Answer;
}

/** More than any question needs of the graph as it is; a slice that meets it says so. */
export const SLICE_CAP = 10_000;

/** The question is larger than one answer can be. */
export class QuestionTooLarge extends Error {
  override readonly name = "QuestionTooLarge";
}

/** A question's argument names nothing on record; the message names the argument. */
export class UnknownArgument extends Error {
  override readonly name = "UnknownArgument";
}

/** How a question gets its slice: a view does it, and a request may join several into one. */
export type SliceOf = (keys: readonly string[], steps: readonly Step[]) => Promise<Slice>;

/** Asks a question: at most one find and one slice. Throws what the view throws, and QuestionTooLarge. */
export async function ask<Args, Answer>(
  question: Question<Args, Answer>,
  args: Args,
  view: Pick<ReleaseView, "find">,
  sliceOf: SliceOf,
): Promise<Answer> {
  const { find, keys } = question.start(args);
  const found = find ? await findAll(view, find.kind, find.where) : [];
  const slice = await sliceOf([...new Set([...keys, ...found])], question.steps);
  if (slice.truncated) throw tooLarge();
  return question.answer(args, slice, found);
}

async function findAll(
  view: Pick<ReleaseView, "find">,
  kind: KindName,
  where: Where,
): Promise<readonly string[]> {
  const [order] = ordersOf(kind);
  if (!order) return [];
  const page = { order, descending: false, above: null, below: null, limit: SLICE_CAP + 1 };
  const records: readonly AnyRecord[] = await view.find(kind, where, page);
  if (records.length > SLICE_CAP) throw tooLarge();
  return records.map(({ key }) => key);
}

function tooLarge(): QuestionTooLarge {
  return new QuestionTooLarge(
    `More than ${SLICE_CAP} records are needed to answer this; narrow the filter.`,
  );
}
