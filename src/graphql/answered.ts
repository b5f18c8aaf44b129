import type { Day } from "../domain/date/calendar-day.ts";
import type { Release } from "../domain/dataset.ts";
import { ask, type AsOf, type Question, SLICE_CAP } from "../questions/question.ts";
import type { Context } from "./context.ts";
import { namedArguments } from "./named-arguments.ts";

/** An answer with the day it is about, the release that gave it, and its footnote. */
export type Answered<A> = A & {
  readonly asOf: Day;
  readonly release: Release;
  readonly cite: { readonly text: string; readonly url: string };
};

/** Asks a question in this request, about a day or about today; `title` names it in the footnote. */
export async function answered<Args extends object, Answer>(
  { reader, link, today }: Context,
  question: Question<Args & AsOf, Answer>,
  args: Args,
  title: string,
  day?: Day | null,
): Promise<Answered<Answer>> {
  const asOf = day ?? today;
  const view = await reader.view();
  const keyed = await namedArguments<Args>(reader, question.names ?? {}, args);
  const answer = await ask(question, { asOf, today, ...keyed }, view, (keys, steps) =>
    reader.slice(keys, steps, SLICE_CAP),
  );
  const { release } = view;
  const text = `Proviso, release ${release.id} of ${release.date}: ${title}, as of ${asOf}.`;
  const cite = {
    text,
    get url() {
      return link();
    },
  };
  return { asOf, release, cite, ...answer };
}
