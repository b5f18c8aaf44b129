import type { KindName } from "../../domain/kind-names.ts";
import { type ReferenceFilter, referenceFiltersOf } from "../../domain/reference-filters.ts";
import { WHERE_DEPTH, type Where } from "../policy-graph.ts";
import type { Parameters } from "./reader.ts";
import { boundsOf } from "./shape/node.ts";
import { flagsOf } from "./texts/reserved.ts";

/** A reference filter with the keys it is given; its filter is undefined where the kind has none of the name. */
export interface AskedReference {
  readonly filter: ReferenceFilter | undefined;
  readonly keys: readonly string[];
}

/** The reference filters that are asked for, by name. */
export function referencesAsked(kind: KindName, { references }: Where): readonly AskedReference[] {
  return Object.entries(references ?? {}).map(([name, keys]) => ({
    filter: referenceFiltersOf(kind).find((filter) => filter.name === name),
    keys,
  }));
}

/** Reference filters as data; one that the kind has not lets nothing pass. */
export function referenceData(
  kind: KindName,
  asked: readonly AskedReference[],
): readonly Parameters[] {
  return asked.map(({ filter, keys }) => ({
    edges: filter?.edges ?? [],
    keys,
    flags: filter
      ? flagsOf(filter.edges, kind).flatMap(({ word, property }) =>
          keys.includes(word) ? property : [],
        )
      : [],
  }));
}

/** The filters by value, as data: words as `field=WORD`, windows with the properties they look at. */
export function valueData(kind: KindName, { words, dates, text }: Where): Parameters {
  return {
    wanted: Object.entries(words ?? {}).map(([field, wanted]) =>
      wanted.map((word) => `${field}=${word}`),
    ),
    windows: Object.entries(dates ?? {}).map(([field, { from, to }]) => ({
      ...boundsOf(kind, field),
      field,
      from,
      to,
    })),
    text: text ?? null,
  };
}

/**
 * Filters within filters, as data: a group with what all must hold, and clauses of which each wants
 * any of its groups to hold, or none where it is negated. Throws RangeError beyond the port's depth.
 */
export function groupData(kind: KindName, where: Where, depth = 1): Parameters {
  if (depth > WHERE_DEPTH) throw new RangeError(`Filters stand at most ${WHERE_DEPTH} deep.`);
  const clause = (options: readonly Where[], negated = false) => ({
    negated,
    options: options.map((one) => groupData(kind, one, depth + 1)),
  });
  const { keys = null, and = [], or, not } = where;
  return {
    ...valueData(kind, where),
    keys,
    others: referenceData(kind, referencesAsked(kind, where)),
    clauses: [
      ...and.map((one) => clause([one])),
      ...(or ? [clause(or)] : []),
      ...(not ? [clause(not, true)] : []),
    ],
  };
}
