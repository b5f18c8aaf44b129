import { giveUp } from "./doubt.ts";
import { plainScalar, setField } from "./scalar.ts";

const QUOTED = /"([^"\\\n]*)"/y;
const SINGLE = /'([^'\n]*)'/y;
const UNQUOTED = /[^\s,[\]{}"'][^,[\]{}\n]*/y;
const NAME = /([A-Za-z][A-Za-z0-9]*): +/y;
const BLANKS = / */y;
const END = / *(?: #.*)?$/y;

/**
 * A value that is quoted or in brackets, from its first letter to the end of its line. Nothing but a
 * comment may follow it.
 */
export function flowValue(line: string): unknown {
  const cursor = { line, at: 0 };
  const value = readValue(cursor);
  if (take(cursor, END) === null) giveUp();
  return value;
}

interface Cursor {
  readonly line: string;
  at: number;
}

function readValue(cursor: Cursor): unknown {
  switch (cursor.line[cursor.at]) {
    case "[":
      return readList(cursor);
    case "{":
      return readMap(cursor);
    case '"':
      return take(cursor, QUOTED)?.[1] ?? giveUp();
    case "'":
      return take(cursor, SINGLE)?.[1] ?? giveUp();
    default:
      return readUnquoted(cursor);
  }
}

function readUnquoted(cursor: Cursor): unknown {
  const text = (take(cursor, UNQUOTED)?.[0] ?? giveUp()).replace(/ +$/, "");
  return text.includes("#") ? giveUp() : plainScalar(text);
}

function readList(cursor: Cursor): unknown[] {
  const list: unknown[] = [];
  readItems(cursor, "]", () => list.push(readValue(cursor)));
  return list;
}

function readMap(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  readItems(cursor, "}", () => {
    const name = take(cursor, NAME)?.[1] ?? giveUp();
    setField(map, name, readValue(cursor));
  });
  return map;
}

function readItems(cursor: Cursor, end: string, readItem: () => void): void {
  cursor.at += 1;
  take(cursor, BLANKS);
  if (cursor.line[cursor.at] !== end)
    for (;;) {
      readItem();
      take(cursor, BLANKS);
      if (cursor.line[cursor.at] !== ",") break;
      cursor.at += 1;
      if (take(cursor, BLANKS)?.[0] === "") giveUp();
    }
  if (cursor.line[cursor.at] !== end) giveUp();
  cursor.at += 1;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.line);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}
