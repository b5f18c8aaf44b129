import { LRUCache } from "lru-cache";
import type { AnyRecord } from "../../domain/kinds.ts";

/** Turns the text of a record into the record. */
export type Decode = (text: string) => AnyRecord;

/** The texts that are kept with their records, in characters. */
const ROOM = 32_000_000;

/** Parses each text once while it is remembered: the same text is the same record, in any release. */
export function decoder(): Decode {
  const known = new LRUCache<string, AnyRecord>({
    maxSize: ROOM,
    sizeCalculation: (_, text) => text.length,
  });
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const record = JSON.parse(text) as AnyRecord;
    known.set(text, record);
    return record;
  };
}
