import type { KindName } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { eachReference } from "../domain/links.ts";
import type { LineProblem } from "./export-error.ts";

/** References to no record, or to one of a kind that the field does not take; a record's line is its place and two. */
export function danglingReferences(records: readonly AnyRecord[]): readonly LineProblem[] {
  const kindOf = new Map<string, KindName>(records.map(({ key, type }) => [key, type]));
  const problems: LineProblem[] = [];
  for (const [i, record] of records.entries())
    eachReference(record, (reference, to) => {
      // `OWNER/word` is a record itself, or a part of its owner.
      const kind = kindOf.get(to) ?? kindOf.get(to.split("/", 1)[0] ?? "");
      if (kind !== undefined && reference.to.kinds.includes(kind)) return;
      if (reference.words.some((word) => word === to)) return;
      const what = kind === undefined ? "no record" : `a ${kind}`;
      problems.push({
        line: i + 2,
        message: `names ${to}, which is ${what}, by ${reference.edge}`,
      });
    });
  return problems;
}
