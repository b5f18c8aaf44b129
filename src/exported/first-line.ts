import { z } from "zod";
import { type Release, releaseName } from "../domain/dataset.ts";
import { kindNames, type KindName } from "../domain/kind-names.ts";
import { readLine } from "./read-line.ts";

const count = z.int().nonnegative();
const counts = Object.fromEntries(kindNames.map((kind) => [kind, count])) as Record<
  KindName,
  typeof count
>;
const release = releaseName.extend({
  counts: z.strictObject(counts),
  hash: z.string().regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hexadecimal"),
});

/** The release that the first line of an export names, or what is wrong with the line. */
export function readFirstLine(line: string): Release | readonly string[] {
  const read = readLine(line, release);
  return Array.isArray(read) ? [NO_EXPORT, ...(read as readonly string[])] : (read as Release);
}

const NO_EXPORT = "does not name a release, so this is no export of this version";
