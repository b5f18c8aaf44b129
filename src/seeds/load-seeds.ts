import type { Dataset } from "../domain/dataset.ts";
import { writtenLinksOf } from "../domain/links.ts";
import { compareKeys } from "../domain/orders.ts";
import { readAssertions, shrinkProblems } from "./assertions.ts";
import { actProblems } from "./check-acts.ts";
import { cycleProblems } from "./check-cycles.ts";
import { disputeProblems } from "./check-disputes.ts";
import { keyProblems } from "./check-keys.ts";
import { periodProblems } from "./check-periods.ts";
import { referenceProblems } from "./check-references.ts";
import { readRecord } from "./check-shape.ts";
import { cutActs } from "./cut-acts.ts";
import { type Problem, SeedError } from "./problem.ts";
import { readFolder, type SeedText } from "./read-folder.ts";
import type { Written } from "./records.ts";
import { readRelease, RELEASE_FILE, releaseOf } from "./release.ts";
import { readYaml, type SeedFile, syntaxProblems, unlessTooDeep } from "./seed-file.ts";
import { storedRecords } from "./stored-records.ts";
import { keyOf, type Unread, unreadOf } from "./unread.ts";

/**
 * The dataset that a seeds folder holds. Throws one SeedError that names every problem of every file;
 * that it holds fewer records than it asserts is one, unless that is accepted.
 */
export function loadSeeds(folder: string, { acceptShrink = false } = {}): Dataset {
  const { texts, release, assertions, problems: strays } = readFolder(folder);
  const name = release === null ? [] : unlessTooDeep(RELEASE_FILE, () => readRelease(release));
  const asserted = assertions === null ? [] : readAssertions(assertions);
  const problems = [...strays, ...[name, asserted].filter((read) => Array.isArray(read)).flat()];
  const written = texts.flatMap((text) => {
    const read = unlessTooDeep(text.file, () => readSeed(text));
    if (Array.isArray(read)) problems.push(...read);
    return Array.isArray(read) ? [] : [read];
  });
  const usurpers = written.filter((one) => usurps(one, written));
  problems.push(...keyProblems(written));
  const unread = unreadOf(problems.filter(({ file }) => !isJudged(file, written, usurpers)));
  const judged = written.filter((one) => !usurpers.includes(one));
  const cut = cutActs(judged);
  problems.push(...cut.problems, ...wholeProblems(judged, unread));
  problems.push(...actProblems(cut.written, unread));
  if (problems.length > 0 || Array.isArray(name)) throw new SeedError(problems);
  const records = cut.written.flatMap(storedRecords).toSorted(compareKeys);
  const lost = Array.isArray(asserted) || acceptShrink ? [] : shrinkProblems(asserted, records);
  if (lost.length > 0) throw new SeedError(lost);
  return { release: releaseOf(name, records), records };
}

function readSeed({ file, kind, text }: SeedText): Written | Problem[] {
  const seed: SeedFile = { ...readYaml(file, text), kind };
  const syntax = syntaxProblems(seed);
  if (syntax.length > 0) return syntax;
  const read = readRecord(seed);
  if ("problems" in read) return read.problems;
  const record = read.record as Written["record"];
  return { seed, record, links: writtenLinksOf(kind, record) };
}

/** Whether a record bears another's key, so that references to that key would be judged by it. */
function usurps({ seed, record }: Written, written: readonly Written[]): boolean {
  if (keyOf(seed.file) === record.key) return false;
  return written.some((other) => other.seed !== seed && other.record.key === record.key);
}

/** Whether a file was read, and stands for the record that its name says. */
function isJudged(
  file: string,
  written: readonly Written[],
  usurpers: readonly Written[],
): boolean {
  const isOf = ({ seed }: Written) => seed.file === file;
  return written.some(isOf) && !usurpers.some(isOf);
}

/** What only all records together show. */
function wholeProblems(written: readonly Written[], unread: Unread): Problem[] {
  return [
    ...referenceProblems(written, unread),
    ...cycleProblems(written),
    ...periodProblems(written),
    ...disputeProblems(written),
  ];
}
