import { fold } from "../domain/fold.ts";
import type { KindName } from "../domain/kind-names.ts";
import { referenceFiltersOf } from "../domain/reference-filters.ts";
import { valueFiltersOf } from "../domain/value-filters.ts";
import type { Where, Window } from "../store/policy-graph.ts";
import { badInput } from "./errors.ts";

/** A filter as a client gives it: keys and words as lists, windows of days, a text. */
export type FilterArgs = Readonly<Record<string, unknown>>;

type Keys = Readonly<Record<string, readonly string[]>>;

/** What a filter asks of the store. Throws BAD_USER_INPUT for a window that ends before it begins. */
export function whereOf(kind: KindName, filter: FilterArgs): Where {
  const { words, dates } = valueFiltersOf(kind);
  const named = referenceFiltersOf(kind).map(({ name }) => name);
  const references = picked(filter, named);
  const wanted = picked(filter, [...words.keys()]);
  const windows = picked(filter, dates);
  const { keys, text } = filter as { keys?: readonly string[] | null; text?: string | null };
  return {
    ...(keys && { keys }),
    ...(references && { references: Object.fromEntries(references) as Keys }),
    ...(wanted && { words: Object.fromEntries(wanted) as Keys }),
    ...(windows && { dates: Object.fromEntries(windows.map(windowOf)) }),
    ...(text != null && { text: fold(text) }),
  };
}

/** Those of the named fields that are given; null for none. */
function picked(filter: FilterArgs, names: readonly string[]): [string, unknown][] | null {
  const given = names.filter((name) => filter[name] != null);
  return given.length > 0 ? given.map((name) => [name, filter[name]]) : null;
}

function windowOf([name, window]: [string, unknown]): [string, Window] {
  const { from = null, to = null } = window as Partial<Window>;
  if (from !== null && to !== null && from > to)
    throw badInput(`filter.${name}`, `${from} comes after ${to}; give the earlier day as \`from\``);
  return [name, { from, to }];
}
