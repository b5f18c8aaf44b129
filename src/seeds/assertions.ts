import { z } from "zod";
import { key, list, part } from "../domain/fields.ts";
import { kindNames } from "../domain/kind-names.ts";
import { type AnyRecord, isKind } from "../domain/kinds.ts";
import { readFields } from "./check-shape.ts";
import type { Problem } from "./problem.ts";
import { problemAt, readYaml, syntaxProblems, type YamlFile } from "./seed-file.ts";
import { suggest } from "../domain/suggest.ts";

export const ASSERTIONS_FILE = "assertions.yaml";

const atLeast = z.int().nonnegative();
const ofKinds = Object.fromEntries(kindNames.map((kind) => [kind, atLeast.optional()]));
const assertions = z.strictObject({
  kinds: part("KindAssertions", "How many records of each kind.", ofKinds),
  cases: list(part("CaseAssertion", "How many members a case has.", { case: key, atLeast })),
});

/** How many records there are at least, with the file to point into. */
export interface Assertions {
  readonly yaml: YamlFile;
  readonly asserted: z.output<typeof assertions>;
}

/** What the file asserts, or what is wrong with it. */
export function readAssertions(text: string): Assertions | Problem[] {
  const yaml = readYaml(ASSERTIONS_FILE, text);
  const syntax = syntaxProblems(yaml);
  if (syntax.length > 0) return syntax;
  const read = readFields(yaml, assertions);
  return "problems" in read ? read.problems : { yaml, asserted: read.fields };
}

/** What is asserted and not there: records of a kind, members of a case. */
export function shrinkProblems(
  { yaml, asserted }: Assertions,
  records: readonly AnyRecord[],
): Problem[] {
  const stories = records.filter((record) => isKind(record, "Case"));
  return [
    ...kindNames.flatMap((kind) => {
      const count = records.filter(({ type }) => type === kind).length;
      const wanted = asserted.kinds[kind] ?? 0;
      return count < wanted ? [problemAt(yaml, ["kinds", kind], tooFew(count, wanted))] : [];
    }),
    ...asserted.cases.flatMap(({ case: name, atLeast: wanted }, i) => {
      const story = stories.find((one) => one.key === name);
      const keys = stories.map((one) => one.key);
      if (!story)
        return [problemAt(yaml, ["cases", i], `no case is "${name}"${suggest(name, keys)}`)];
      const count = story.members.length;
      return count < wanted ? [problemAt(yaml, ["cases", i], tooFew(count, wanted))] : [];
    }),
  ];
}

function tooFew(count: number, wanted: number): string {
  return `${count} there, at least ${wanted} asserted; restore them, or accept the loss with --accept-shrink`;
}
