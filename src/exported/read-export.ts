import { createHash } from "node:crypto";
import type { Dataset, Release } from "../domain/dataset.ts";
import { compareText } from "../domain/fold.ts";
import { kindNames } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { danglingReferences } from "./dangling.ts";
import { eachLine } from "./each-line.ts";
import { ExportError, type LineProblem } from "./export-error.ts";
import { readFirstLine } from "./first-line.ts";
import { readRecordLine } from "./record-line.ts";

/**
 * The dataset that `npm run export` wrote into a file. Whether its records are true to one another
 * was judged when it was written; here it is held to what it says of itself: its form, its keys, its
 * references, its counts and its hash. Throws an ExportError that names every problem by its line.
 */
export async function readExport(file: string): Promise<Dataset> {
  const reading = begin();
  const rest = await eachLine(file, (line) => take(reading, line, file)).catch((error: unknown) => {
    if (!isOfTheSystem(error)) throw error;
    throw new ExportError(file, [{ line: 1, message: `cannot be read: ${error.message}` }]);
  });
  const { release, records, problems } = reading;
  if (rest !== "") problems.push({ line: reading.lines + 1, message: CUT });
  if (release === null)
    throw new ExportError(
      file,
      problems.length > 0 ? problems : [{ line: 1, message: "is empty" }],
    );
  if (problems.length === 0) problems.push(...wholeProblems(reading, release));
  if (problems.length > 0) throw new ExportError(file, problems);
  return { release, records };
}

const CUT = "ends in its midst: the file was cut short";

interface Reading {
  release: Release | null;
  /** How many lines were read. */
  lines: number;
  readonly records: AnyRecord[];
  readonly hash: ReturnType<typeof createHash>;
  readonly problems: LineProblem[];
}

function begin(): Reading {
  return { release: null, lines: 0, records: [], hash: createHash("sha256"), problems: [] };
}

function take(reading: Reading, text: string, file: string): void {
  const { records, problems, hash } = reading;
  const line = (reading.lines += 1);
  const read = line === 1 ? readFirstLine(text) : readRecordLine(text);
  if (isRefused(read)) {
    problems.push(...read.map((message) => ({ line, message })));
    // What begins otherwise is another file altogether.
    if (line === 1) throw new ExportError(file, problems);
  } else if ("counts" in read) reading.release = read;
  else {
    const last = records.at(-1);
    if (last && compareText(last.key, read.key) >= 0)
      problems.push({ line, message: `"${read.key}" does not come after "${last.key}"` });
    hash.update(text).update("\n");
    records.push(read);
  }
}

function isRefused(read: object): read is readonly string[] {
  return Array.isArray(read);
}

/** What only all lines together show. */
function wholeProblems({ records, hash, lines }: Reading, release: Release): LineProblem[] {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  const miscounted = kindNames.flatMap((kind) => {
    const [count, said] = [counts.get(kind) ?? 0, release.counts[kind]];
    return count === said ? [] : [`${kind} ${count}, where line 1 counts ${said}`];
  });
  if (miscounted.length > 0) {
    const said = kindNames.reduce((sum, kind) => sum + release.counts[kind], 0);
    const why = records.length < said ? "; the file was cut short, or has lost lines" : "";
    return [{ line: lines, message: `holds in all ${miscounted.join(", ")}${why}` }];
  }
  if (hash.digest("hex") !== release.hash)
    return [{ line: 1, message: "gives another hash than the lines after it: they were changed" }];
  return [...danglingReferences(records)];
}

function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
