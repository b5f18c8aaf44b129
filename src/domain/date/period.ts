import { addDays, type Day } from "./calendar-day.ts";
import { type Point, parsePoint } from "./point.ts";

/** When something holds, as seeds write it; every field is EDTF text, `attested` plain days. */
export interface Period {
  /** The first day. */
  readonly from?: string | undefined;
  /** The first day on which it no longer holds. */
  readonly to?: string | undefined;
  /** The last day. */
  readonly through?: string | undefined;
  /** First and last day at once: `2020-10/2020-12`. */
  readonly during?: string | undefined;
  /** Days on which a source says that it holds. */
  readonly attested?: readonly Day[] | undefined;
}

export type Holding = "CERTAINLY" | "POSSIBLY" | "NOT";

/** The first day of a period, as a point; null when nobody gives it. */
export function beginning({ from, during }: Period): Point | null {
  if (from !== undefined) return parsePoint(from);
  if (during === undefined) return null;
  const [first = during] = during.split("/");
  return first === ".." ? null : parsePoint(first);
}

/** The last day of a period, both bounds inclusive; null when nobody gives it. */
export function ending({ to, through, during }: Period): {
  readonly earliest: Day | null;
  readonly latest: Day | null;
} | null {
  if (through !== undefined) return parsePoint(through);
  if (to !== undefined) {
    const { earliest, latest } = parsePoint(to);
    return {
      earliest: earliest && addDays(earliest, -1),
      latest: latest && addDays(latest, -1),
    };
  }
  if (during === undefined) return null;
  const last = during.split("/").at(-1) ?? during;
  return last === ".." ? null : parsePoint(last);
}

/**
 * Whether something holds on a day. Certain on attested days and between the first and the last of
 * them, whatever the ends; a missing end is open, so a period without ends and without attested
 * days possibly holds on any day.
 */
export function holdsOn(period: Period, day: Day): Holding {
  const attested = (period.attested ?? []).toSorted();
  if (attested.length > 0 && (attested[0] ?? "") <= day && day <= (attested.at(-1) ?? ""))
    return "CERTAINLY";
  const [begin, end] = [beginning(period), ending(period)];
  if (begin?.earliest != null && day < begin.earliest) return "NOT";
  if (end?.latest != null && day > end.latest) return "NOT";
  const begun =
    (begin?.latest != null && begin.latest <= day) ||
    (attested.length > 0 && (attested[0] ?? "") <= day);
  const lasting = end === null ? begin !== null : end.earliest !== null && day <= end.earliest;
  return begun && lasting ? "CERTAINLY" : "POSSIBLY";
}
