import type { Reference } from "../../domain/fields.ts";

/** The GraphQL type that a reference answers with: a kind, a union of kinds, or any record. */
export function referencedType({ to }: Reference): string {
  return to.name;
}

/** `BECAUSE_OF` and `imposedBy` as type names want them. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A description, one line where it fits on one. */
export function described(text: string, indent = ""): string {
  return `${indent}${JSON.stringify(text)}\n`;
}
