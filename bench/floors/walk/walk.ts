import { dateText } from "../../../src/domain/date/date-text.ts";
import { parsePoint } from "../../../src/domain/date/point.ts";
import type { AnyRecord } from "../../../src/domain/kinds.ts";
import type { Citation } from "../../../src/domain/parts/citation.ts";
import { ask, type AsOf, type Question } from "../../../src/questions/question.ts";
import type { ReleaseView, Slice } from "../../../src/store/policy-graph.ts";
import type { Asked } from "../../graphs/asked.ts";
import type { Days } from "../../questions/days.ts";

/** An answer made without GraphQL: byte for byte what Proviso sends. */
export type Walk = (view: ReleaseView, asked: Asked, days: Days) => Promise<string>;

const TODAY = new Date().toISOString().slice(0, 10);

/** What a question concludes from the snapshot. */
export function concluded<Args, Answer>(
  question: Question<Args & AsOf, Answer>,
  view: ReleaseView,
  args: Args,
  asOf = TODAY,
): Promise<Answer> {
  return ask(question, { ...args, asOf, today: TODAY }, view, () =>
    Promise.resolve(snapshotOf(view)),
  );
}

/** The whole graph in memory. */
export function snapshotOf({ atHand }: ReleaseView): Slice {
  if (!atHand) throw new Error("Only a graph in memory is walked.");
  return atHand;
}

/** The record of a key. */
export function at(view: ReleaseView, key: string): AnyRecord {
  const record = snapshotOf(view).get(key);
  if (!record) throw new Error(`There is no record ${key}.`);
  return record;
}

/** A date as a reader says it. */
export function told(edtf: string): { readonly text: string } {
  return { text: dateText(parsePoint(edtf)) };
}

/** Where something can be checked, as the questions ask for it. */
export function places(citations: readonly Citation[]): readonly object[] {
  return citations.map(({ source, at: place }) => ({ source: { key: source }, at: place ?? null }));
}

/** What a lane holds, as the questions ask for it. */
export function lane<V>({
  value,
  certainty,
}: {
  readonly value: V | null;
  readonly certainty: string;
}) {
  return { value, certainty };
}
