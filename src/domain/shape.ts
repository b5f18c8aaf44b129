import { z } from "zod";
import { forms, type Part, parts, type Reference } from "./fields.ts";
import type { ClosedWord } from "./words/closed-word.ts";

/** A declared field as everything derived reads it: schema, stores, checks. */
export type Shape =
  | { readonly form: "text" | "number" | "flag" | "date" | "day" }
  | { readonly form: "word"; readonly vocabulary: ClosedWord }
  | { readonly form: "reference"; readonly reference: Reference }
  /** Written inside its owner, stored as a record of its own. */
  | { readonly form: "inline"; readonly reference: Reference; readonly written: Shape }
  | { readonly form: "list"; readonly of: Shape }
  | { readonly form: "part"; readonly part: Part; readonly fields: readonly Field[] }
  /** One of several: an actor is a reference or somebody anonymous. */
  | { readonly form: "either"; readonly of: readonly Shape[] };

export interface Field {
  readonly name: string;
  readonly description: string;
  /** Whether a stored record always has it. */
  readonly required: boolean;
  readonly shape: Shape;
}

/** The fields of a record or part, in declared order. */
export function fieldsOf(object: z.ZodObject): readonly Field[] {
  const known = read.get(object) ?? readFields(object);
  read.set(object, known);
  return known;
}

const read = new WeakMap<z.ZodObject, readonly Field[]>();

function readFields(object: z.ZodObject): readonly Field[] {
  return Object.entries(object.shape as Record<string, z.ZodType>).map(([name, declared]) => ({
    name,
    description: declared.description ?? "",
    required: !(declared instanceof z.ZodOptional),
    shape: shapeOf(declared),
  }));
}

function shapeOf(declared: z.ZodType): Shape {
  const form = forms.get(declared);
  if (form?.form === "reference" || form?.form === "word") return form;
  if (form?.form === "date" || form?.form === "day") return { form: form.form };
  if (form?.form === "inline") return { ...form, written: plainShapeOf(declared) };
  return plainShapeOf(declared);
}

function plainShapeOf(declared: z.ZodType): Shape {
  if (declared instanceof z.ZodOptional || declared instanceof z.ZodDefault)
    return shapeOf(declared.unwrap() as z.ZodType);
  if (declared instanceof z.ZodPipe) return shapeOf(declared.out as z.ZodType);
  if (declared instanceof z.ZodArray)
    return { form: "list", of: shapeOf(declared.element as z.ZodType) };
  if (declared instanceof z.ZodUnion)
    return { form: "either", of: (declared.options as z.ZodType[]).map(shapeOf) };
  if (declared instanceof z.ZodObject)
    return {
      form: "part",
      part: parts.get(declared) ?? { name: "", definition: "" },
      fields: fieldsOf(declared),
    };
  if (declared instanceof z.ZodNumber) return { form: "number" };
  if (declared instanceof z.ZodBoolean) return { form: "flag" };
  if (declared instanceof z.ZodString || declared instanceof z.ZodStringFormat)
    return { form: "text" };
  throw new Error(`The vocabulary cannot read a field declared as ${declared.constructor.name}.`);
}
