import { fold } from "../domain/fold.ts";
import type { KindName } from "../domain/kind-names.ts";
import { referenceFiltersOf } from "../domain/reference-filters.ts";
import { valueFiltersOf } from "../domain/value-filters.ts";
import type { Where, Window } from "../store/policy-graph.ts";
import { badInput } from "./errors.ts";
import { groupNames } from "./limits/filter-bounds.ts";

/** A filter as a client gives it: keys and words as lists, windows of days, a text. */
export type FilterArgs = Readonly<Record<string, unknown>>;

type Keys = Readonly<Record<string, readonly string[]>>;

/** What a filter asks of the store. Throws BAD_USER_INPUT for a window that ends before it begins. */
export function whereOf(kind: KindName, filter: FilterArgs, path = "filter"): Where {
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
    ...(windows && { dates: Object.fromEntries(windows.map((one) => windowOf(path, one))) }),
    ...(text != null && { text: fold(text) }),
    ...Object.fromEntries(groupNames.flatMap((name) => groupOf(kind, filter, name, path))),
  };
}

/** Those of the named fields that are given; null for none. */
function picked(filter: FilterArgs, names: readonly string[]): [string, unknown][] | null {
  const given = names.filter((name) => filter[name] != null);
  return given.length > 0 ? given.map((name) => [name, filter[name]]) : null;
}

/** Filters within a filter, as `and`, `or` and `not` of the store. */
function groupOf(
  kind: KindName,
  filter: FilterArgs,
  name: (typeof groupNames)[number],
  path: string,
): [string, readonly Where[]][] {
  const given = filter[name] as readonly FilterArgs[] | null | undefined;
  const read = (one: FilterArgs, at: number) => whereOf(kind, one, `${path}.${name}[${at}]`);
  return given ? [[name.toLowerCase(), given.map(read)]] : [];
}

function windowOf(path: string, [name, window]: [string, unknown]): [string, Window] {
  const { from = null, to = null } = window as Partial<Window>;
  if (from !== null && to !== null && from > to)
    throw badInput(
      `${path}.${name}`,
      `${from} comes after ${to}; give the earlier day as \`from\``,
    );
  return [name, { from, to }];
}
