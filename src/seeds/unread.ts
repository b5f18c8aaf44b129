import type { Problem } from "./problem.ts";

/** Files that are there and could not be read: what other records say of them is not judged yet. */
export interface Unread {
  /** Their keys, as their names give them. */
  readonly keys: ReadonlySet<string>;
  /** Whether an act is among them, so that no control's history is whole. */
  readonly acts: boolean;
}

export function unreadOf(problems: readonly Problem[]): Unread {
  return {
    keys: new Set(problems.map(({ file }) => keyOf(file))),
    acts: problems.some(({ file }) => file.startsWith("policy-actions/")),
  };
}

/** The key that a file's name gives. */
export function keyOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}
