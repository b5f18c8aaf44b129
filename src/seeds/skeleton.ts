import { parse, stringify } from "yaml";
import type { z } from "zod";
import type { KindName } from "../domain/kind-names.ts";
import { kinds } from "../domain/kinds.ts";
import { type Field, fieldsOf } from "../domain/shape.ts";
import { countryFields } from "./country.ts";

export type Answers = Readonly<Record<string, string>>;

/** The fields that a seed of a kind cannot do without, in declared order, the key first. */
export function askedOf(kind: KindName): readonly Field[] {
  const { fields } = kinds[kind];
  const shapes = fields.shape as Readonly<Record<string, z.ZodType>>;
  const isGiven = (name: string) => kind === "State" && countryFields.includes(name);
  return fieldsOf(fields).filter(
    ({ name }) => !isGiven(name) && !shapes[name]?.safeParse(undefined).success,
  );
}

/** A seed with the answers given, and a line on each field left out. Throws YAMLParseError. */
export function skeleton(kind: KindName, answers: Answers): string {
  const fields = fieldsOf(kinds[kind].fields);
  const written = fields.flatMap((field) => {
    const answer = answers[field.name];
    return answer === undefined ? [] : [[field.name, valueOf(field, answer)] as const];
  });
  const open = fields.filter(({ name }) => answers[name] === undefined);
  return (
    stringify(Object.fromEntries(written), { lineWidth: 0, flowCollectionPadding: false }) +
    open.map(({ name, description }) => `# ${name}: ${description}\n`).join("")
  );
}

/** An answer as a seed writes it: a list may be given as `A, B`, what is nested as YAML. */
function valueOf({ shape }: Field, answer: string): unknown {
  if (/^[[{]/.test(answer)) return parse(answer) as unknown;
  return shape.form === "list" ? answer.split(",").map((one) => one.trim()) : answer;
}
