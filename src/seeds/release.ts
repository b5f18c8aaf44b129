import { createHash } from "node:crypto";
import { type Release, type ReleaseName, releaseName } from "../domain/dataset.ts";
import { kindNames, type KindName } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { readFields } from "./check-shape.ts";
import type { Problem } from "./problem.ts";
import { readYaml, syntaxProblems } from "./seed-file.ts";

export const RELEASE_FILE = "release.yaml";

/** The name of the release, or what is wrong with the text that gives it. */
export function readRelease(text: string): ReleaseName | Problem[] {
  const yaml = readYaml(RELEASE_FILE, text);
  const syntax = syntaxProblems(yaml);
  if (syntax.length > 0) return syntax;
  const read = readFields(yaml, releaseName);
  return "problems" in read ? read.problems : read.fields;
}

/** A release with its counts and its hash, which is that of the records and nothing else. */
export function releaseOf(name: ReleaseName, records: readonly AnyRecord[]): Release {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<KindName, number>;
  const hash = createHash("sha256");
  for (const record of records) {
    counts[record.type] += 1;
    hash.update(JSON.stringify(record)).update("\n");
  }
  return { ...name, counts, hash: hash.digest("hex") };
}
