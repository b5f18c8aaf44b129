import { LRUCache } from "lru-cache";
import type { Deadline } from "../policy-graph.ts";
import type { Parameters, Read, Row } from "./reader.ts";

/** Reads rows and makes an answer of them. */
export type ReadAs = <T extends object | number>(
  text: string,
  parameters: Parameters,
  deadline: Deadline,
  make: (rows: readonly Row[]) => T,
) => Promise<T>;

/** Reads each time. */
export function readsAfresh(read: Read): ReadAs {
  return async (text, parameters, deadline, make) => make(await read(text, parameters, deadline));
}

/**
 * Remembers what was made of what was read of one release, which never changes: up to so many
 * records in all, the least used forgotten first.
 */
export function rememberedReads(read: Read, records: number): ReadAs {
  const known = new LRUCache<string, object | number>({ maxSize: records });
  return async <T extends object | number>(
    text: string,
    parameters: Parameters,
    deadline: Deadline,
    make: (rows: readonly Row[]) => T,
  ) => {
    const name = `${text} ${JSON.stringify(parameters)}`;
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered as T;
    const rows = await read(text, parameters, deadline);
    const made = make(rows);
    known.set(name, made, { size: 1 + recordsIn(rows) });
    return made;
  };
}

function recordsIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { records }) => sum + (Array.isArray(records) ? records.length : 1), 0);
}
