import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { type Problem, SeedError } from "../../src/seeds/problem.ts";
import { base } from "./base.ts";

/** Files of a seeds folder by name; null for one that is not there. */
export type Texts = Readonly<Record<string, string | Uint8Array | null>>;

/** The base with changes, as a folder on the disk that goes when the test ends. */
export function seedsFolder(changes: Texts = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "proviso-seeds-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries({ ...base, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A base file with one place put differently. */
export function put(file: string, was: string, is: string): Texts {
  const [before, after, ...more] = textOf(file).split(was);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} does not hold ${JSON.stringify(was)} once.`);
  return { [file]: before + is + after };
}

/** A base file with something added at its end. */
export function add(file: string, lines: string): Texts {
  return { [file]: textOf(file) + lines };
}

export function textOf(file: string): string {
  const text = base[file];
  if (text === undefined) throw new Error(`The base has no ${file}.`);
  return text;
}

/** What a folder's load complains of, in its order; empty where it loads. */
export function problemsOf(folder: string): readonly Problem[] {
  try {
    loadSeeds(folder);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.problems;
  }
}
