import type { AnyRecord } from "./kinds.ts";
import type { NameKind } from "./words/name-kind.ts";

/** A text that a record goes by. */
export interface Name {
  readonly kind: NameKind;
  readonly text: string;
}

const fields = [
  ["key", "KEY"],
  ["alpha2", "CODE"],
  ["code", "CODE"],
  ["name", "NAME"],
  ["title", "TITLE"],
  ["question", "TITLE"],
  ["aliases", "ALIAS"],
] as const satisfies readonly (readonly [string, NameKind])[];

/** What a record goes by: its key first, then its codes, its name or title, and its other names. */
export function namesOf(record: AnyRecord): readonly Name[] {
  const values = record as unknown as Readonly<Record<string, string | readonly string[]>>;
  return fields.flatMap(([field, kind]) =>
    [values[field] ?? []].flat().map((text) => ({ kind, text })),
  );
}
