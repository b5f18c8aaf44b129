import { giveUp } from "./doubt.ts";

/** Words that may be read as no text. */
const SPECIAL = /^(null|true|false)$/i;
/** What may be read as a number, or looks so much like one that it is not judged here. */
const NUMERIC = /^[0-9][0-9a-fA-FxXoO._+]*([eE][+-]?[0-9]*)?$/;
const COUNT = /^(0|[1-9][0-9]{0,14})$/;
/** Begins as no indicator does, nor any number but one of plain digits; or is a date with an open start. */
const PLAIN = /^([\p{L}\p{N}(]|\.\.\/)/u;

/** A scalar without quotes or comment, which stands on one line. */
export function plainScalar(text: string): string | number | boolean {
  if (!PLAIN.test(text) || text.endsWith(":") || text.includes(": ")) giveUp();
  if (COUNT.test(text)) return Number(text);
  if (NUMERIC.test(text)) giveUp();
  if (!SPECIAL.test(text)) return text;
  return text === "true" || text === "false" ? text === "true" : giveUp();
}

/** Puts a field into a map, unless that has it or its name may be read as something else. */
export function setField(map: Record<string, unknown>, name: string, value: unknown): void {
  if (SPECIAL.test(name) || Object.hasOwn(map, name)) giveUp();
  map[name] = value;
}
