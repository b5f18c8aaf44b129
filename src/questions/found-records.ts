import type { AnyRecord } from "../domain/kinds.ts";
import type { NameKind } from "../domain/words/name-kind.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import type { Question } from "./question.ts";

/** A record that a search found, by which of its names. */
export interface Found {
  readonly key: string;
  readonly matched: string;
  readonly matchedIn: NameKind;
}

export interface FoundRecord extends Omit<Found, "key"> {
  readonly record: AnyRecord;
}

export interface FoundRecords extends Grounds {
  /** In the order given. */
  readonly nodes: readonly FoundRecord[];
}

/** The records that a search found, and what they rest on. */
export const foundRecords: Question<{ readonly found: readonly Found[] }, FoundRecords> = {
  start: ({ found }) => ({ keys: found.map(({ key }) => key) }),
  steps: [
    { edges: ["ABOUT"], direction: "IN", depth: 1 },
    { edges: ["CITES"], direction: "OUT", depth: 1 },
  ],
  answer: ({ found }, slice) => {
    const nodes = found.flatMap(({ key, matched, matchedIn }) => {
      const record = slice.get(key);
      return record ? [{ record, matched, matchedIn }] : [];
    });
    return {
      nodes,
      ...groundsOf(
        slice,
        nodes.map(({ record }) => record),
      ),
    };
  },
};
