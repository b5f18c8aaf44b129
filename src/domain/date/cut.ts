import type { Day } from "./calendar-day.ts";
import type { Point } from "./point.ts";

/** The same point without the days before one; null where none is left. */
export function cutBefore({ edtf, earliest, latest, oneOf }: Point, day: Day): string | null {
  if (earliest !== null && earliest >= day) return edtf;
  if (latest !== null && latest < day) return null;
  if (!oneOf) return latest === day ? day : `${day}/${latest ?? ".."}`;
  const left = oneOf.filter((possible) => possible >= day);
  return left.length === 1 ? (left[0] ?? null) : `[${left.join(",")}]`;
}
