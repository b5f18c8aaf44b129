import { addDays, addMonths, type Day, isDay, lastDayOfMonth } from "./calendar-day.ts";
import type { Precision } from "../words/precision.ts";

/**
 * A point in time as far as it is known, written in a checked subset of EDTF: `2020`, `2020-04`,
 * `2020-04-16`, `2019-10-11/2019-10-19` (one day of the range), `../2019-10-11` (not after),
 * `2024-01-29/..` (not before), `[2024-01-29,2024-01-30]` (one of these), `2020-05~` (about).
 */
export interface Point {
  readonly edtf: string;
  /** First possible day, inclusive; null when nothing bounds it. */
  readonly earliest: Day | null;
  /** Last possible day, inclusive; null when nothing bounds it. */
  readonly latest: Day | null;
  readonly precision: Precision;
  /** The only possible days, ascending, where the text lists them; null for an unbroken range. */
  readonly oneOf: readonly Day[] | null;
}

/** A date that cannot be read; the message says what is wrong and what would be right. */
export class DateError extends Error {
  override readonly name = "DateError";
}

const FORMS =
  "2020, 2020-04, 2020-04-16, 2019-10-11/2019-10-19, ../2019-10-11, 2024-01-29/.., " +
  "[2024-01-29,2024-01-30] or 2020-05~";
const known = new Map<string, Point>();

/** Reads a date. Throws a DateError that says what is wrong. Answers are shared and never change. */
export function parsePoint(edtf: string): Point {
  const seen = known.get(edtf);
  if (seen) return seen;
  const point = read(edtf);
  if (known.size < 100_000) known.set(edtf, point);
  return point;
}

function read(edtf: string): Point {
  if (edtf.length > 200) throw new DateError(`is too long for a date; write ${FORMS}`);
  if (edtf.startsWith("[")) return readOneOf(edtf);
  if (edtf.includes("/")) return readRange(edtf);
  if (edtf.endsWith("~")) return widen(edtf, readSimple(edtf.slice(0, -1)));
  return { edtf, ...readSimple(edtf) };
}

type Bounds = Omit<Point, "edtf">;

function readSimple(text: string): Bounds {
  if (isDay(text)) return { earliest: text, latest: text, precision: "DAY", oneOf: null };
  if (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`))
    return {
      earliest: `${text}-01`,
      latest: lastDayOfMonth(text),
      precision: "MONTH",
      oneOf: null,
    };
  if (/^\d{4}$/.test(text) && isDay(`${text}-01-01`))
    return { earliest: `${text}-01-01`, latest: `${text}-12-31`, precision: "YEAR", oneOf: null };
  throw new DateError(`"${text.slice(0, 40)}" is no calendar date; write ${FORMS}`);
}

function readRange(edtf: string): Point {
  const [from = "", to = "", ...more] = edtf.split("/");
  if (more.length > 0) throw new DateError(`has more than one "/"; write ${FORMS}`);
  if (from === ".." && to === "..") throw new DateError("says nothing: leave the field out");
  const earliest = from === ".." ? null : readSimple(from).earliest;
  const latest = to === ".." ? null : readSimple(to).latest;
  if (earliest !== null && latest !== null && earliest > latest)
    throw new DateError(`is reversed: ${from} comes after ${to}; write ${to}/${from}`);
  return { edtf, earliest, latest, precision: "RANGE", oneOf: null };
}

function readOneOf(edtf: string): Point {
  const days = edtf.endsWith("]") ? edtf.slice(1, -1).split(",") : [];
  const wrong = days.find((day) => !isDay(day));
  if (wrong !== undefined) throw new DateError(`"${wrong.slice(0, 40)}" is no day of the calendar`);
  if (days.length < 2 || days.some((day, i) => i > 0 && day <= (days[i - 1] ?? "")))
    throw new DateError("lists days: two or more, ascending, as in [2024-01-29,2024-01-30]");
  const [earliest = "", latest = ""] = [days[0], days.at(-1)];
  return { edtf, earliest, latest, precision: "ONE_OF", oneOf: days };
}

function widen(edtf: string, { earliest, latest, precision }: Bounds): Point {
  const [from, to] = widened(earliest ?? "", latest ?? "", precision);
  if (!isDay(from) || !isDay(to))
    throw new DateError(`"${edtf}" reaches out of the calendar, which has the years 1 to 9999`);
  return { edtf, earliest: from, latest: to, precision, oneOf: null };
}

/** The bounds one unit of the precision further out on each side. */
function widened(first: Day, last: Day, precision: Precision): readonly [Day, Day] {
  if (precision === "DAY") return [addDays(first, -1), addDays(last, 1)];
  const months = precision === "YEAR" ? 12 : 1;
  return [
    `${addMonths(first.slice(0, 7), -months)}-01`,
    lastDayOfMonth(addMonths(last.slice(0, 7), months)),
  ];
}
