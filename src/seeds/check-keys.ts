import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { problemAt } from "./seed-file.ts";
import { keyOf } from "./unread.ts";

/** Keys that are not their file's name, that two records share, or that repeat inside a record. */
export function keyProblems(written: readonly Written[]): Problem[] {
  const firsts = new Map<string, string>();
  return written.flatMap((one) => {
    const { seed, record } = one;
    const { key } = record;
    const stem = keyOf(seed.file);
    const first = firsts.get(key);
    firsts.set(key, first ?? seed.file);
    return [
      ...(stem === key
        ? []
        : [problemAt(seed, ["key"], `"${key}" is not the file's name, ${stem}`)]),
      ...(first ? [problemAt(seed, ["key"], `"${key}" is already the key of ${first}`)] : []),
      ...["reasons", "conditions", "clauses"].flatMap((field) => repeated(one, field)),
    ];
  });
}

function repeated({ seed, record }: Written, field: string): Problem[] {
  const keys = ((record[field] ?? []) as { key: string }[]).map(({ key }) => key);
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i
      ? [
          problemAt(
            seed,
            [field, i, "key"],
            `"${key}" is already the key of another of the ${field}`,
          ),
        ]
      : [],
  );
}
