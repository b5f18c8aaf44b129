import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { KindName } from "../domain/kind-names.ts";
import { ASSERTIONS_FILE } from "./assertions.ts";
import { folders } from "./folders.ts";
import type { Problem } from "./problem.ts";
import { RELEASE_FILE } from "./release.ts";

export interface SeedText {
  readonly file: string;
  readonly kind: KindName;
  readonly text: string;
}

export interface SeedFolder {
  readonly texts: readonly SeedText[];
  /** The text of the file that names the release; null where it cannot be read, which is a problem. */
  readonly release: string | null;
  /** The text of the file that says how many records there are at least; null where there is none. */
  readonly assertions: string | null;
  /** What is missing, cannot be read, or would be read by nobody. */
  readonly problems: readonly Problem[];
}

/** What may stand beside the folders of kinds. */
const besides: ReadonlySet<string> = new Set([
  RELEASE_FILE,
  ASSERTIONS_FILE,
  "README.md",
  "LICENSE",
]);
/** Larger than any record will be; what is larger is not read. */
const LARGEST = 1_000_000;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Every file of a seeds folder, read once. */
export function readFolder(folder: string): SeedFolder {
  if (!isFolder(folder))
    return {
      texts: [],
      release: null,
      assertions: null,
      problems: [problem(folder, "is no folder; name the seeds folder")],
    };
  const problems: Problem[] = [];
  const texts = readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const kind = folders.get(name);
      if (kind !== undefined) return readKind(folder, name, kind, problems);
      if (!besides.has(name)) problems.push(problem(name, STRAY));
      return [];
    });
  if (texts.length === 0 && problems.length === 0)
    problems.push(
      problem(folder, "holds no records; a record is a file KEY.yaml in a kind's folder"),
    );
  const textOf = (file: string) =>
    existsSync(join(folder, file)) ? readText(folder, file, problems) : null;
  const [release, assertions] = [textOf(RELEASE_FILE), textOf(ASSERTIONS_FILE)];
  if (!existsSync(join(folder, RELEASE_FILE)))
    problems.push(
      problem(RELEASE_FILE, 'is missing; write `id: "2026-11-23"` and `date: 2026-11-23`'),
    );
  return { texts, release, assertions, problems };
}

const STRAY = `is neither a kind's folder nor known here; the folders are ${[...folders.keys()].join(", ")}`;

function readKind(folder: string, name: string, kind: KindName, problems: Problem[]): SeedText[] {
  if (!isFolder(join(folder, name))) {
    problems.push(problem(name, "is a file; it is to be a folder of seeds"));
    return [];
  }
  return readdirSync(join(folder, name))
    .toSorted()
    .flatMap((entry) => {
      const file = `${name}/${entry}`;
      if (!entry.endsWith(".yaml")) {
        problems.push(problem(file, "is no seed; a seed is KEY.yaml"));
        return [];
      }
      const text = readText(folder, file, problems);
      return text === null ? [] : [{ file, kind, text }];
    });
}

/** The text of a file; null, and a problem, where it cannot be read. */
function readText(folder: string, file: string, problems: Problem[]): string | null {
  const bytes = readBytes(join(folder, file));
  const text = typeof bytes !== "string" && isUtf8(bytes) ? decoder.decode(bytes) : null;
  const wrong = typeof bytes === "string" ? bytes : wrongText(text);
  if (wrong === null) return text;
  problems.push(problem(file, wrong));
  return null;
}

/** The bytes of a file, or why they cannot be had. */
function readBytes(path: string): Buffer | string {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return "is a folder; it is to be a file";
    if (found.size > LARGEST) return "is larger than a megabyte; a file is one record";
    return readFileSync(path);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What is wrong with the letters of a file, null where they are none; or null. */
function wrongText(text: string | null): string | null {
  if (text === null) return "is not UTF-8; save it as such";
  if (text.startsWith("\uFEFF")) return "begins with a byte order mark; save it as UTF-8 without";
  if (CONTROLS.test(text)) return "holds control characters; save it as UTF-8 without them";
  if (text !== text.normalize("NFC"))
    return "holds decomposed letters, which look like others but are not; save it in Unicode form NFC";
  return null;
}

/** Control characters other than tab, line feed and carriage return. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/u;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, field: "", message };
}
