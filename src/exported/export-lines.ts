import type { Dataset } from "../domain/dataset.ts";

/**
 * An export, line by line, in JSON. The first line is the release: its id and date, how many records
 * there are of each kind, and the SHA-256 of all that follows. Each line after it is a record as
 * stores hold it, its kind first as `type`; they come in order of their keys, by code point.
 */
export function* exportLines({ release, records }: Dataset): Generator<string> {
  const { id, date, counts, hash } = release;
  yield `${JSON.stringify({ id, date, counts, hash })}\n`;
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
