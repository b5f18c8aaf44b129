import { kindNames } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";

type PartShape = Extract<Shape, { readonly form: "part" }>;

/** The parts inside records by their names, in the order they are met; conditions are a kind of their own. */
export function innerParts(): ReadonlyMap<string, PartShape> {
  const parts = new Map<string, PartShape>();
  for (const name of kindNames) visitAll(fieldsOf(kinds[name].fields), parts);
  return parts;
}

function visitAll(fields: readonly Field[], parts: Map<string, PartShape>): void {
  for (const { shape } of fields) visit(shape, parts);
}

function visit(shape: Shape, parts: Map<string, PartShape>): void {
  if (shape.form === "list") visit(shape.of, parts);
  if (shape.form === "either") for (const one of shape.of) visit(one, parts);
  if (shape.form !== "part" || parts.has(shape.part.name)) return;
  parts.set(shape.part.name, shape);
  visitAll(shape.fields, parts);
}
