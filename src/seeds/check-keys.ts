import { alpha2Of } from "./country.ts";
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
      ...codeProblems(one),
      ...["reasons", "conditions", "clauses"].flatMap((field) => repeated(one, field)),
    ];
  });
}

/** A state's two-letter code that is another's. */
function codeProblems({ seed, record }: Written): Problem[] {
  const code = seed.kind === "State" ? alpha2Of(record.key) : null;
  const given = record["alpha2"];
  const told = `"${String(given)}" is not the code of ${record.key}; leave it out, it is ${code}`;
  return code === null || given === code ? [] : [problemAt(seed, ["alpha2"], told)];
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
