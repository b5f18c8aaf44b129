/** What people read for a word: its label, and one line that says exactly what it covers. */
export type Gloss = readonly [label: string, definition: string];

/** A closed vocabulary: the only words a field may hold, spelled alike in seeds, domain and schema. */
export interface ClosedWord<W extends string = string> {
  readonly name: string;
  readonly definition: string;
  /** In declared order, which is the order of strictness or strength where the words have one. */
  readonly values: readonly W[];
  readonly glosses: Readonly<Record<W, Gloss>>;
}

/** The words of a closed vocabulary, as a type. */
export type WordOf<C> = C extends ClosedWord<infer W> ? W : never;

/** Declares a closed vocabulary. */
export function closedWord<const G extends Readonly<Record<string, Gloss>>>(
  name: string,
  definition: string,
  glosses: G,
): ClosedWord<keyof G & string> {
  return { name, definition, values: Object.keys(glosses), glosses };
}

/** The label people read for a word: `PRESUMPTION_OF_DENIAL` is "presumption of denial". */
export function labelOf<W extends string>(vocabulary: ClosedWord<W>, word: W): string {
  return vocabulary.glosses[word][0];
}
