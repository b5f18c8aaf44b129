import type { Problem } from "../../../src/seeds/problem.ts";
import type { Texts } from "../seeds-folder.ts";

/** A way in which the base can be made wrong, and everything that has to be said of it. */
export interface Wrong {
  readonly wrong: string;
  readonly change: Texts;
  /** Each as `FILE:LINE:COLUMN FIELD | MESSAGE`, without a field for the whole file. */
  readonly told: readonly string[];
}

export function wrong(what: string, change: Texts, ...told: string[]): Wrong {
  return { wrong: what, change, told };
}

/** A problem in one line, every part of it told apart. */
export function oneLine({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column}${field === "" ? "" : ` ${field}`} | ${message}`;
}
