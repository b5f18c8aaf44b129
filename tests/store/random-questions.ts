import fc from "fast-check";
import { reservedKeys } from "../../src/domain/fields.ts";
import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { linksOf } from "../../src/domain/links.ts";
import { ordersOf } from "../../src/domain/orders.ts";
import { referenceFiltersOf } from "../../src/domain/reference-filters.ts";
import { searchTextOf, valueFiltersOf, wordsIn } from "../../src/domain/value-filters.ts";
import type { KeyPage, Page, Step, Where } from "../../src/store/policy-graph.ts";

/** One question to a release view. */
export type Question =
  | { readonly ask: "get"; readonly keys: readonly string[] }
  | { readonly ask: "find"; readonly kind: KindName; readonly where: Where; readonly page: Page }
  | {
      readonly ask: "referrers";
      readonly keys: readonly string[];
      readonly edges: readonly string[];
      readonly page: KeyPage;
    }
  | { readonly ask: "slice"; readonly start: readonly string[]; readonly steps: readonly Step[] };

/** Questions about these records: most find something, and some name what is not there. */
export function questionsAbout(
  records: readonly AnyRecord[],
  plans: readonly (readonly Step[])[],
): fc.Arbitrary<Question> {
  const own = records.map(({ key }) => key);
  const named = [...new Set(records.flatMap((record) => linksOf(record).map(({ to }) => to)))];
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...named) },
    { weight: 3, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...reservedKeys, "NOBODY", "NOBODY/word", "") },
  );
  const keys = fc.array(key, { maxLength: 4 });
  const kind = fc.constantFrom(...kindNames);
  const find = kind
    .filter((one) => records.some(({ type }) => type === one))
    .chain((one) =>
      fc.record({
        ask: fc.constant("find" as const),
        kind: fc.constant(one),
        where: nestedOf(whereOf(records, one, key)),
        page: pageOf(records, one),
      }),
    );
  return fc.oneof(
    keys.map((some) => ({ ask: "get" as const, keys: some })),
    { weight: 3, arbitrary: find },
    fc.record({
      ask: fc.constant("referrers" as const),
      keys,
      edges: fc.constantFrom(...edgeSets(plans)),
      page: fc.record({ after: fc.option(key), limit: fc.nat(12) }),
    }),
    fc.record({
      ask: fc.constant("slice" as const),
      start: keys,
      steps: fc.constantFrom(...plans),
    }),
  );
}

/** Plans of several steps over edges that the kinds declare. */
export function randomPlan(edges: readonly string[]): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    edges: fc.oneof(
      { weight: 5, arbitrary: fc.subarray([...edges], { minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom([], ["NO_SUCH_EDGE"]) },
    ),
    direction: fc.constantFrom("OUT" as const, "IN" as const),
    depth: fc.constantFrom(1 as const, 1 as const, 2 as const, 4 as const, 8 as const),
  });
  return fc.array(step, { maxLength: 3 });
}

function edgeSets(plans: readonly (readonly Step[])[]): readonly (readonly string[])[] {
  return [[], ...plans.flat().map(({ edges }) => edges)];
}

/** Filters that some record of the kind passes, unless a key of them was changed for another. */
function whereOf(
  records: readonly AnyRecord[],
  kind: KindName,
  other: fc.Arbitrary<string>,
): fc.Arbitrary<Where> {
  const ofKind = records.filter(({ type }) => type === kind);
  const filtersOf = (witness: AnyRecord) => {
    const links = linksOf(witness);
    return referenceFiltersOf(kind).flatMap(({ name, edges }) => {
      const named = links.filter(({ reference }) => edges.includes(reference.edge));
      if (named.length === 0) return [];
      const fitting = fc.constantFrom(...named.map(({ to }) => to));
      const one = fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: other });
      return fc
        .tuple(one, fc.array(other, { maxLength: 2 }))
        .map(([key, more]) => [name, [key, ...more]] as const);
    });
  };
  return fc.constantFrom(...ofKind).chain((witness) => {
    const filters = filtersOf(witness);
    const references = fc
      .shuffledSubarray(filters, { maxLength: Math.min(3, filters.length) })
      .chain((some) => fc.tuple(...some))
      .map((entries) => Object.fromEntries(entries));
    const keys = fc.subarray(ofKind.map(({ key }) => key));
    const values = valuesOf(witness, ofKind);
    return fc.oneof(
      { weight: 6, arbitrary: fc.record({ references }) },
      { weight: 4, arbitrary: values },
      {
        weight: 2,
        arbitrary: fc
          .tuple(references, values)
          .map(([named, rest]) => ({ references: named, ...rest })),
      },
      {
        weight: 1,
        arbitrary: fc.record({ references, keys: keys.map((some) => [witness.key, ...some]) }),
      },
      { weight: 1, arbitrary: fc.record({ references, keys }) },
      { weight: 1, arbitrary: fc.constant({}) },
    );
  });
}

/** Filters, now and then within one another. */
function nestedOf(where: fc.Arbitrary<Where>): fc.Arbitrary<Where> {
  const groupsOf = (inner: fc.Arbitrary<Where>) => {
    const some = fc.array(inner, { maxLength: 2 });
    const groups = fc.record({ and: some, or: some, not: some }, { requiredKeys: [] });
    return fc.tuple(where, groups).map(([own, more]) => ({ ...own, ...more }));
  };
  return fc.oneof(
    { weight: 3, arbitrary: where },
    { weight: 1, arbitrary: groupsOf(where) },
    { weight: 1, arbitrary: groupsOf(groupsOf(where)) },
  );
}

/** Filters by value that a record passes, unless one was taken from another record. */
function valuesOf(witness: AnyRecord, ofKind: readonly AnyRecord[]): fc.Arbitrary<Where> {
  const donor = fc.oneof(
    { weight: 4, arbitrary: fc.constant(witness) },
    { weight: 1, arbitrary: fc.constantFrom(...ofKind) },
  );
  return fc
    .tuple(
      donor,
      fc.nat(2),
      fc.nat(40),
      fc.nat(9),
      fc.option(fc.constantFrom("2019", "2021-03-04")),
    )
    .map(([record, words, from, length, day]) => {
      const held = wordsIn(record).slice(0, words);
      // By letters: half of one would be another text by the time it reaches a database.
      const text = Array.from(searchTextOf(record))
        .slice(from, from + length)
        .join("");
      const [date] = valueFiltersOf(record.type).dates;
      return {
        ...(held.length > 0 && { words: Object.fromEntries(held.map(wordFilter)) }),
        ...(day !== null && date !== undefined && { dates: { [date]: { from: null, to: day } } }),
        ...(text !== "" && { text }),
      };
    });
}

function wordFilter(held: string): [string, string[]] {
  const [field = "", word = ""] = held.split("=");
  return [field, [word]];
}

/** Bounds are sort texts of records that are there, or texts beside them. */
function pageOf(records: readonly AnyRecord[], kind: KindName): fc.Arbitrary<Page> {
  return fc.constantFrom(...ordersOf(kind)).chain((order) => {
    const texts = records.filter(({ type }) => type === kind).map((record) => order.textOf(record));
    const bound = fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constantFrom("", "2019", "~", "\uFFFD", "\u{1F600}", ...texts) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
    );
    return fc.record({
      order: fc.constant(order),
      descending: fc.boolean(),
      above: bound,
      below: bound,
      limit: fc.nat(30),
    });
  });
}
