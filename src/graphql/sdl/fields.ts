import type { ReservedKey } from "../../domain/fields.ts";
import type { Field, Shape } from "../../domain/shape.ts";
import { capitalised, described, referencedType } from "./names.ts";

/** Fields that are for curators, and those that every record answers in its own way. */
const hidden: ReadonlySet<string> = new Set(["notes", "key"]);

/** The SDL of declared fields, a flag beside each that may hold a reserved word. */
export function fieldLines(fields: readonly Field[], keepKey = false): string {
  return fields
    .filter(({ name }) => (keepKey && name === "key") || !hidden.has(name))
    .map((field) => fieldLine(field) + flagLines(field))
    .join("\n");
}

function fieldLine({ name, description, required, shape }: Field): string {
  return `${described(description, "  ")}  ${name}: ${typeOf(shape)}${required ? "!" : ""}\n`;
}

/** A field that may hold `ANY` has a flag that says so: lists of records hold records only. */
function flagLines({ name, shape }: Field): string {
  return reservedIn(shape)
    .map((word) => {
      const text = `Whether \`${name}\` is ${word} rather than a list of records.`;
      return `\n${described(text, "  ")}  ${flagName(name, word)}: Boolean!\n`;
    })
    .join("");
}

/** The flag of a reserved word: `target` and `ANY` make `targetAny`. */
export function flagName(field: string, word: ReservedKey): string {
  return field + capitalised(word.toLowerCase());
}

/** The reserved words that a field may hold. */
export function reservedIn(shape: Shape): readonly ReservedKey[] {
  if (shape.form === "list") return reservedIn(shape.of);
  return shape.form === "reference" ? shape.reference.words : [];
}

function typeOf(shape: Shape): string {
  switch (shape.form) {
    case "text":
      return "String";
    case "number":
      return "Float";
    case "flag":
      return "Boolean";
    case "date":
      return "PointInTime";
    case "day":
      return "Date";
    case "word":
      return shape.vocabulary.name;
    case "reference":
    case "inline":
      return referencedType(shape.reference);
    case "list":
      return `[${typeOf(shape.of)}!]`;
    case "part":
      return shape.part.name;
    case "either":
      return "Actor";
  }
}
