import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { KindName } from "../domain/kind-names.ts";
import type { Location } from "../domain/links.ts";
import { plainYaml } from "./plain/plain-yaml.ts";
import type { Problem } from "./problem.ts";
import { shown } from "./shown.ts";

export type Path = readonly (string | number)[];

/** A file as read: what it says, and the way back from a field to its line. */
export interface YamlFile {
  /** Relative to the seeds folder, with forward slashes. */
  readonly file: string;
  /** What a plain text says; undefined where only the document tells. */
  readonly plain: unknown;
  /** Its YAML with every place. Read when first asked for, since most files need it never. */
  readonly document: () => Document;
  readonly lines: () => LineCounter;
}

export interface SeedFile extends YamlFile {
  readonly kind: KindName;
}

/** Reads a file's text; syntax errors are for syntaxProblems. */
export function readYaml(file: string, text: string): YamlFile {
  let document: Document | undefined;
  let lines: LineCounter | undefined;
  return {
    file,
    plain: UNSEEN.test(text) || text !== text.normalize("NFC") ? undefined : plainYaml(text),
    document: () => (document ??= parseDocument(text, { uniqueKeys: true, prettyErrors: false })),
    lines: () => (lines ??= linesOf(text)),
  };
}

/** What a file without syntax problems says. */
export function saidIn({ plain, document }: YamlFile): unknown {
  return plain ?? document().toJS({ maxAliasCount: 0 });
}

/** What reading a file comes to, or that it is nested more deeply than the stack can follow. */
export function unlessTooDeep<T>(file: string, read: () => T): T | Problem[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ file, line: 1, column: 1, field: "", message: TOO_DEEP }];
  }
}
const TOO_DEEP = "is nested too deeply to be read";

/** Where lines begin. The parser's own count misses lines that it passes over after an error. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

/** Control characters other than line ends and tabs, halves of letters, marks that turn or hide text. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** What keeps the text from being YAML that everybody reads alike. */
export function syntaxProblems(yaml: YamlFile): Problem[] {
  if (yaml.plain !== undefined) return [];
  const { file } = yaml;
  const [document, lines] = [yaml.document(), yaml.lines()];
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1, field: "", message };
  };
  const unread = [...document.errors, ...document.warnings];
  if (unread.length > 0)
    return unread.map(({ pos, code, message }) => problem(pos[0], inOurWords(code, message)));
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, { range }) => {
      problems.push(problem(range?.[0] ?? 0, "is an alias; write out what it stands for"));
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) && isNode(key))
        problems.push(problem(key.range?.[0] ?? 0, "is no name of a field; write a word"));
    },
    Scalar: (_key, { value, range }) => {
      if (typeof value === "string" && (UNSEEN.test(value) || value !== value.normalize("NFC")))
        problems.push(problem(range?.[0] ?? 0, "holds letters that cannot be seen; take them out"));
    },
  });
  return problems;
}

/** The parser's message, but for those that speak of its own business. */
function inOurWords(code: string, message: string): string {
  if (code === "MULTIPLE_DOCS") return "begins another document; a file is one record";
  if (code === "DUPLICATE_KEY") return "says this field a second time; keep one";
  if (message.startsWith("Maximum call stack")) return TOO_DEEP;
  return message.replaceAll(/\s+/g, " ");
}

/** A problem at a field, placed at its value, or at the nearest enclosing one that is written. */
export function problemAt(seed: YamlFile, path: Path, message: string): Problem {
  const { line, col } = seed.lines().linePos(offsetOf(seed, path));
  return { file: seed.file, line: line || 1, column: col || 1, field: fieldText(path), message };
}

/** A problem at the name of a field rather than at its value. */
export function problemAtName(seed: YamlFile, path: Path, message: string): Problem {
  const document = seed.document();
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(owner)
    ? owner.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  const offset =
    isPair(pair) && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(seed, path);
  const { line, col } = seed.lines().linePos(offset);
  return { file: seed.file, line: line || 1, column: col || 1, field: fieldText(path), message };
}

/** The text of a scalar as it stands in the file, quotes and all; empty for anything else. */
export function writtenAs(seed: YamlFile, path: Path): string {
  const node = seed.document().getIn(path, true);
  return isScalar(node) ? (node.source ?? "") : "";
}

/** The path of a location, outermost step first. */
export function pathOf(location: Location | null): Path {
  return location ? [...pathOf(location.up), location.step] : [];
}

function offsetOf(seed: YamlFile, path: Path): number {
  const document = seed.document();
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function fieldText(path: Path): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : (i === 0 ? "" : ".") + shown(step)))
    .join("");
}
