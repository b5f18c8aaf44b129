/** Something wrong in an export: the line, from 1, and what is wrong with it. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** How many problems are told one by one; whoever damages a file may damage every line. */
const TOLD = 100;

/** An export that cannot be trusted, and why, line by line. */
export class ExportError extends Error {
  override readonly name = "ExportError";

  constructor(file: string, problems: readonly LineProblem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line);
    const count = `${problems.length} problem${problems.length === 1 ? "" : "s"}`;
    super(
      [
        ...sorted.slice(0, TOLD).map(({ line, message }) => `${file}:${line}: ${message}`),
        ...(sorted.length > TOLD ? [`and ${sorted.length - TOLD} more`] : []),
        `${count} in ${file}; nothing was loaded. Copy it again, or write it again: npm run export -- ${file}`,
      ].join("\n"),
    );
  }
}
