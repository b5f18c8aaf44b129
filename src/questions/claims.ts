import { compareText } from "../domain/fold.ts";
import { kindNames } from "../domain/kind-names.ts";
import type { AnyRecord, RecordOf } from "../domain/kinds.ts";
import type { Step } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { statementsAbout } from "./chain/reactions.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import type { Question } from "./question.ts";

/** What is said of one field of a record, or of the record as a whole, side by side. */
export interface ClaimsOnField {
  /** The path of the field; null for the whole record. */
  readonly field: string | null;
  /** By date, then key. */
  readonly statements: readonly RecordOf<"Statement">[];
}

export interface Claims extends Grounds {
  readonly about: AnyRecord;
  /** The whole record first, then by field. */
  readonly claims: readonly ClaimsOnField[];
}

/** The edges along which statements about a record, and what they rest on, are read. */
export const statementSteps: readonly Step[] = [
  { edges: ["ABOUT"], direction: "IN", depth: 1 },
  // The disputes about those statements.
  { edges: ["ABOUT"], direction: "IN", depth: 1 },
  { edges: ["CITES", "SAID_BY"], direction: "OUT", depth: 1 },
];

/** What has been said about a record, the contradicting statements side by side? */
export const claims: Question<{ readonly about: string }, Claims> = {
  names: { about: { argument: "about", kinds: kindNames } },
  start: ({ about }) => ({ keys: [about] }),
  steps: statementSteps,
  answer: ({ about: key }, slice) => {
    const about = argumentRecord(slice, "about", key, kindNames);
    const statements = statementsAbout(slice, [about.key]);
    const fields = new Set(statements.flatMap((statement) => fieldsSpokenOf(statement, about.key)));
    return {
      about,
      claims: [...fields]
        .toSorted((a, b) => compareText(a ?? "", b ?? ""))
        .map((field) => ({
          field,
          statements: statements.filter((one) => fieldsSpokenOf(one, about.key).includes(field)),
        })),
      ...groundsOf(slice, [about, ...statements]),
    };
  },
};

function fieldsSpokenOf({ about }: RecordOf<"Statement">, key: string): readonly (string | null)[] {
  return about.filter(({ record }) => isOf(record, key)).map(({ field }) => field ?? null);
}

/** Whether a subject is a record, or an inner part of it. */
function isOf(subject: string, key: string): boolean {
  return subject === key || subject.startsWith(`${key}/`);
}
