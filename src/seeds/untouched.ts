import type { Dataset } from "../domain/dataset.ts";
import type { Day } from "../domain/date/calendar-day.ts";
import { isKind } from "../domain/kinds.ts";
import { keyOf } from "./unread.ts";

/**
 * The records that nobody has touched since before a day, a line each, the oldest first: by the log of
 * their files (`git log --format=%cs --name-only`), and for a control by the day on which we last looked.
 */
export function untouched({ records }: Dataset, log: string, before: Day): readonly string[] {
  const touched = lastChanges(log);
  return records
    .flatMap((record) => [
      { day: touched.get(record.key), of: `${record.type} ${record.key}`, what: "last changed" },
      ...(isKind(record, "Control")
        ? [{ day: record.checked, of: `Control ${record.key}`, what: "last looked at" }]
        : []),
    ])
    .filter(({ day }) => day !== undefined && day < before)
    .map(({ day, of, what }) => `${day ?? ""} ${of}: ${what}`)
    .toSorted();
}

/** The day on which each record's file last changed; the log begins with the newest change. */
function lastChanges(log: string): ReadonlyMap<string, Day> {
  const changes = new Map<string, Day>();
  let day = "";
  for (const line of log.split("\n")) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(line)) day = line;
    else if (line.endsWith(".yaml") && !changes.has(keyOf(line))) changes.set(keyOf(line), day);
  }
  return changes;
}
