import { innerName } from "../domain/links.ts";
import type { Path } from "./seed-file.ts";

/**
 * The value at a field path such as `effective`, `reasons/sweden` or
 * `effects/CAN-TUR-GROUP-2/permits`; undefined where the path leads nowhere. An effect answers to
 * the key of any control that it moves.
 */
export function valueAt(record: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value.find((element, i) => answersTo(element, step, i));
    return typeof value === "object" && value !== null && Object.hasOwn(value, step)
      ? (value as Record<string, unknown>)[step]
      : undefined;
  }, record);
}

function answersTo(element: unknown, step: string, index: number): boolean {
  if (typeof element !== "object" || element === null) return element === step;
  const part = element as Readonly<Record<string, unknown>>;
  const controls = part["controls"];
  return (
    innerName(part, { up: null, step: index }) === step ||
    (Array.isArray(controls) && controls.includes(step))
  );
}

/** Where the `about.field` of a record stands, for a problem with it. */
export const aboutField: Path = ["about", "field"];
