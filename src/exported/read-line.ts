import type { z } from "zod";

/** What a line of JSON says, as it is declared; or every way in which it departs from that. */
export function readLine(line: string, declared: z.ZodObject): object | readonly string[] {
  const written = parsed(line);
  if (typeof written === "string") return [written];
  const problems = departures(written, declared);
  return problems.length > 0 ? problems : written;
}

/** The object that a line is; or why it is none. */
export function parsed(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
    return "is no JSON object";
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `is no JSON: ${error.message}`;
  }
}

/**
 * Every way in which an object departs from what is declared. What an author may leave out or write
 * more shortly is written out in an export, so that it is taken as it stands.
 */
export function departures(written: object, declared: z.ZodObject): readonly string[] {
  const read = declared.safeParse(written);
  if (!read.success)
    return read.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join("/")}: ${message}`,
    );
  const place = differsAt(written, read.data);
  return place === null ? [] : [`${place}: is not written out as an export does`];
}

/** Where a value first differs from what it is read as; null where it does not. */
function differsAt(written: unknown, read: unknown): string | null {
  if (typeof read !== "object" || read === null) return written === read ? null : "";
  if (typeof written !== "object" || written === null) return "";
  for (const name in read) {
    const inside = differsAt(
      (written as Record<string, unknown>)[name],
      (read as Record<string, unknown>)[name],
    );
    if (inside !== null) return inside === "" ? name : `${name}/${inside}`;
  }
  return null;
}
