import { createInterface } from "node:readline/promises";
import type { Field, Shape } from "../../domain/shape.ts";
import type { Answers } from "../../seeds/skeleton.ts";
import { ArgumentsError } from "../seeds-arguments.ts";

/** The answers to what is asked, read line by line. Throws an ArgumentsError where the lines end too soon. */
export async function asked(fields: readonly Field[]): Promise<Answers> {
  if (fields.length === 0) return {};
  const lines = createInterface({ input: process.stdin, terminal: false });
  const answers: Record<string, string> = {};
  const open = [...fields];
  const ask = ([next]: readonly Field[]) => next && process.stderr.write(questionOn(next));
  ask(open);
  for await (const line of lines) {
    const [field] = open;
    if (field && line.trim() !== "") answers[(open.shift() as Field).name] = line.trim();
    if (open.length === 0) break;
    ask(open);
  }
  lines.close();
  if (open.length > 0)
    throw new ArgumentsError(
      `Nothing is written: ${open.map(({ name }) => name).join(", ")} not answered.`,
    );
  return answers;
}

function questionOn({ name, description, shape }: Field): string {
  return `${description}${choices(shape)}\n${name}: `;
}

/** The words to choose from, and how a list is written. */
function choices(shape: Shape): string {
  if (shape.form === "word") return ` One of ${shape.vocabulary.values.join(", ")}.`;
  if (shape.form === "list") return `${choices(shape.of)} Several with commas between.`;
  return shape.form === "part" || shape.form === "either" ? " Or as YAML, in braces." : "";
}
