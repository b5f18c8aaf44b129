import { type ReservedKey, reservedKeys } from "../../domain/fields.ts";
import type { KindName } from "../../domain/kind-names.ts";
import type { ReferenceFilter } from "../../domain/reference-filters.ts";
import type { Release } from "../../domain/dataset.ts";
import type { Where } from "../policy-graph.ts";
import { ownerOf } from "../snapshot.ts";
import {
  type AskedReference,
  groupData,
  referenceData,
  referencesAsked,
  valueData,
} from "./asked.ts";
import type { Parameters } from "./reader.ts";
import { targetsOf } from "./shape/declared-references.ts";
import type { Beginning } from "./texts/find.ts";

/** How filters are asked of the database: what the search begins with, and what it is told. */
export interface Search {
  readonly beginning: Beginning;
  readonly parameters: Parameters;
}

type Counts = Release["counts"];
interface Asked extends AskedReference {
  readonly filter: ReferenceFilter;
}

/** Whether there is no filter, so that all pass. */
export function isOpen(where: Where): boolean {
  const { keys, references, words, dates, text } = where;
  const given = [references, words, dates].some((one) => Object.keys(one ?? {}).length > 0);
  return keys === undefined && text === undefined && !given && !hasGroups(where);
}

function hasGroups({ and, or, not }: Where): boolean {
  return [and, or, not].some((groups) => groups !== undefined);
}

/** The search for some filters; null where nothing can pass them. */
export function searchFor(kind: KindName, where: Where, counts: Counts): Search | null {
  if (hasGroups(where))
    return { beginning: { with: "groups", kind }, parameters: { group: groupData(kind, where) } };
  const asked = referencesAsked(kind, where);
  const references = asked.flatMap(({ filter, keys }) =>
    filter && keys.length > 0 ? [{ filter, keys }] : [],
  );
  if (references.length < asked.length || where.keys?.length === 0) return null;
  const values = { ...valueData(kind, where), kind };
  const { keys } = where;
  if (keys)
    return {
      beginning: { with: "keys", kind },
      parameters: { ...values, keys, others: referenceData(kind, references) },
    };
  const [first, ...rest] = references.toSorted(
    (a, b) => width(kind, a, counts) - width(kind, b, counts),
  );
  if (!first) return { beginning: { with: "every", kind }, parameters: { ...values, others: [] } };
  return {
    beginning: { with: "references", edges: first.filter.edges },
    parameters: { ...values, ...named(first), others: referenceData(kind, rest) },
  };
}

/** How many records a filter may let pass: few where there are many that they could name instead. */
function width(kind: KindName, { filter, keys }: Asked, counts: Counts): number {
  const targets = targetsOf(filter.edges, [kind]).reduce((sum, target) => sum + counts[target], 0);
  return keys.length / Math.max(1, targets);
}

function named({ keys }: Asked): Parameters {
  return { keys, targets: withOwners(keys), words: keys.filter(isReserved) };
}

/** The keys and the owners of inner ones, each once. */
export function withOwners(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => [key, ownerOf(key)]))];
}

/** Whether a key is one that stands for no record. */
export function isReserved(key: string): key is ReservedKey {
  return reservedKeys.some((word) => word === key);
}
