import type { ReservedKey } from "./fields.ts";
import type { KindName } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";

/** A filter by reference: records that name one of the given keys in this field, at any depth. */
export interface ReferenceFilter {
  /** The field's name; fields of one name at several places are one filter. */
  readonly name: string;
  readonly edges: readonly string[];
  readonly description: string;
  /** Reserved keys that may be asked for as well. */
  readonly words: readonly ReservedKey[];
}

const cache = new Map<KindName, readonly ReferenceFilter[]>();

/**
 * The reference filters of a kind, in declared order. A filter is named after the field that holds
 * the reference; a part that holds one reference lends it its own name, so that `about: [{ record }]`
 * is filtered by `about`.
 */
export function referenceFiltersOf(kind: KindName): readonly ReferenceFilter[] {
  const known = cache.get(kind) ?? collect(fieldsOf(kinds[kind].fields));
  cache.set(kind, known);
  return known;
}

function collect(fields: readonly Field[]): readonly ReferenceFilter[] {
  const found = new Map<string, ReferenceFilter>();
  const visit = (name: string, shape: Shape) => {
    if (shape.form === "list") visit(name, shape.of);
    if (shape.form === "either")
      for (const one of shape.of) if (one.form === "reference") visit(name, one);
    if (shape.form === "part") {
      const holders = shape.fields.filter(holdsReferences);
      for (const field of holders) visit(holders.length > 1 ? field.name : name, field.shape);
    }
    if (shape.form !== "reference" && shape.form !== "inline") return;
    const { edge, words } = shape.reference;
    const edges = new Set(found.get(name)?.edges).add(edge);
    const description = `Those that name one of these keys in \`${name}\`.`;
    found.set(name, { name, edges: [...edges], description, words });
  };
  for (const { name, shape } of fields) visit(name, shape);
  return [...found.values()];
}

/** Whether a field holds references of its own; citations belong to whatever they stand in. */
function holdsReferences({ name, shape }: Field): boolean {
  return name !== "citations" && reaches(shape);
}

function reaches(shape: Shape): boolean {
  if (shape.form === "list") return reaches(shape.of);
  if (shape.form === "either") return shape.of.some(reaches);
  if (shape.form === "part") return shape.fields.some((field) => reaches(field.shape));
  return shape.form === "reference" || shape.form === "inline";
}
