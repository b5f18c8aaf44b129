import { KEY_LIMIT } from "./argument-bounds.ts";

/**
 * What of given variables decides their cost and whether they are allowed: everything but what the
 * short texts say. Keys and days of the same question have one shape.
 */
export function shapeOf(variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(variables, (_name, value: unknown) =>
    typeof value === "string" && value.length <= KEY_LIMIT ? "" : value,
  );
}
