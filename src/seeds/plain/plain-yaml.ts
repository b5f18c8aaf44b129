import { giveUp, unlessGivenUp } from "./doubt.ts";
import { flowValue } from "./flow.ts";
import { plainScalar, setField } from "./scalar.ts";

/** A line that says something: how deep it stands, and what it says. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The lines of a text, and how many of them have been read. */
interface Cursor {
  readonly lines: readonly Line[];
  at: number;
}

const BLANK = /^ *(#.*)?$/;
const FIELD = /^([A-Za-z][A-Za-z0-9]*):(?: +(.*))?$/;
const ITEM = "- ";
/** Deeper than any record; what is nested deeper is for the whole reader to refuse. */
const DEEPEST = 60;

/**
 * What a text in the plain form of seeds says: maps and lists by indentation, brackets, quotes
 * without escapes, each value on one line. Undefined where there is any doubt, mistakes included: the
 * whole YAML reader has to tell then. Where it answers, it answers as that does.
 */
export function plainYaml(text: string): unknown {
  if (/[\t\r]/.test(text)) return undefined;
  return unlessGivenUp(() => {
    const cursor = { lines: text.split("\n").flatMap(lineOf), at: 0 };
    if (cursor.lines[0]?.indent !== 0) giveUp();
    const map = readMap(cursor, 0);
    return cursor.at < cursor.lines.length ? giveUp() : map;
  });
}

function lineOf(line: string): Line | [] {
  if (BLANK.test(line)) return [];
  const indent = line.search(/[^ ]/);
  return { indent, text: line.slice(indent) };
}

function readMap(cursor: Cursor, indent: number, first?: string): Record<string, unknown> {
  if (indent > DEEPEST) giveUp();
  const map: Record<string, unknown> = {};
  for (let text = first ?? lineAt(cursor, indent); text !== null; text = lineAt(cursor, indent)) {
    const [, name = giveUp(), value = ""] = FIELD.exec(text) ?? [];
    cursor.at += 1;
    setField(map, name, isNothing(value) ? readInside(cursor, indent) : readValue(value));
  }
  return map;
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let text = lineAt(cursor, indent); text?.startsWith(ITEM); text = lineAt(cursor, indent)) {
    const item = text.slice(ITEM.length);
    if (FIELD.test(item)) list.push(readMap(cursor, indent + ITEM.length, item));
    else {
      cursor.at += 1;
      list.push(readValue(item));
    }
  }
  return list;
}

/** What a field holds that says nothing on its own line. */
function readInside(cursor: Cursor, above: number): unknown {
  const next = cursor.lines[cursor.at];
  if (!next) return giveUp();
  if (next.text.startsWith(ITEM) && next.indent >= above) return readList(cursor, next.indent);
  return next.indent > above ? readMap(cursor, next.indent) : giveUp();
}

/** The next line's text where it stands at this depth; null where the block has ended. */
function lineAt({ lines, at }: Cursor, indent: number): string | null {
  const line = lines[at];
  if (!line || line.indent < indent) return null;
  return line.indent === indent ? line.text : giveUp();
}

function readValue(text: string): unknown {
  const [first = ""] = text;
  if ("[{\"'".includes(first)) return flowValue(text);
  const comment = text.indexOf(" #");
  return plainScalar((comment < 0 ? text : text.slice(0, comment)).replace(/ +$/, ""));
}

function isNothing(value: string): boolean {
  return value === "" || value.startsWith("#");
}
