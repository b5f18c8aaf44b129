import { createHash } from "node:crypto";
import { invalidCursor } from "./errors.ts";

/** What a cursor belongs to: a list as it was asked for, of one release. */
export type CursorScope = readonly unknown[];

/** A place in a list, opaque to clients: good only for the same list of the same release. */
export function cursorOf(scope: CursorScope, text: string): string {
  return Buffer.from(JSON.stringify([digest(scope), text])).toString("base64url");
}

/** The place that a cursor names; null where none is given. Throws INVALID_CURSOR. */
export function placeOf(
  scope: CursorScope,
  argument: string,
  cursor: string | null | undefined,
): string | null {
  if (cursor == null) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (
      Array.isArray(read) &&
      read.length === 2 &&
      read[0] === digest(scope) &&
      typeof read[1] === "string"
    )
      return read[1];
  } catch {
    // Not even JSON: told like any other cursor that is none of ours.
  }
  throw invalidCursor(argument);
}

function digest(scope: CursorScope): string {
  return createHash("sha256").update(JSON.stringify(scope)).digest("base64url").slice(0, 16);
}
