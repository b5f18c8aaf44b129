/** One thing wrong in the seeds: where it stands, what is wrong, and what would be right. */
export interface Problem {
  /** The file, relative to the seeds folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The path of the field, as `effects[0].posture`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** Seeds that cannot be trusted, and every reason why, in order of file and line. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
    );
    super([...sorted.map(problemText), summary(sorted)].join("\n"));
    this.problems = sorted;
  }
}

function problemText({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column}: ${field === "" ? "" : `${field}: `}${message}`;
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  return `${count(problems.length, "problem")} in ${count(files, "file")}; nothing was loaded.`;
}
