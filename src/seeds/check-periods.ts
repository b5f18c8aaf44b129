import { beginning, ending, type Period } from "../domain/date/period.ts";
import { parsePoint } from "../domain/date/point.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { type Path, problemAt } from "./seed-file.ts";

/** Periods that end before they begin, say their ends twice, or are attested outside themselves. */
export function periodProblems(written: readonly Written[]): Problem[] {
  return written.flatMap(({ seed, record }) =>
    partsOf(record, []).flatMap(([part, path]) =>
      wrongs(part).map(([field, message]) => problemAt(seed, [...path, field], message)),
    ),
  );
}

/** Every map in a record with the path to it, the record first. */
function partsOf(
  value: unknown,
  path: Path,
): (readonly [Readonly<Record<string, unknown>>, Path])[] {
  if (Array.isArray(value)) return value.flatMap((element, i) => partsOf(element, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  const part = value as Readonly<Record<string, unknown>>;
  const inside = Object.entries(part).flatMap(([name, inner]) => partsOf(inner, [...path, name]));
  return [[part, path], ...inside];
}

function wrongs(part: Period & Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  // `to` also names whom an exemption is for: then it is a list, and no end of a period.
  if (Array.isArray(part.to)) return [];
  const { from, to, through, during, attested = [] } = part;
  if (during !== undefined && (from ?? to ?? through ?? part["date"]) !== undefined)
    return [["during", "says both ends already; leave out `date`, `from`, `to` and `through`"]];
  if (to !== undefined && through !== undefined)
    return [["to", "and `through` both say the end; keep one"]];
  const [begin, end] = [beginning(part), ending(part)];
  const [first, last] = [begin?.earliest ?? "", end?.latest ?? "~"];
  const endField = through === undefined ? "to" : "through";
  if (to !== undefined && from !== undefined && parsePoint(to).latest === begin?.earliest)
    return [["to", "is the first day itself; `to` is the first day on which it no longer holds"]];
  if (from !== undefined && end && first > last)
    return [[endField, `comes before its beginning, ${from}`]];
  if (attested.some((day) => day < first || day > last))
    return [["attested", "holds a day outside the period"]];
  return attested.some((day, i) => i > 0 && day <= (attested[i - 1] ?? ""))
    ? [["attested", "is not ascending"]]
    : [];
}
