import type { Reference, ReservedKey } from "../../../domain/fields.ts";
import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import { kinds } from "../../../domain/kinds.ts";
import { fieldsOf, type Shape } from "../../../domain/shape.ts";

/** A field, at any depth, that refers to other records. */
export interface DeclaredReference {
  readonly kind: KindName;
  readonly field: string;
  readonly reference: Reference;
  /** The plain fields of the part that holds it; none where the record itself does. */
  readonly beside: readonly string[];
}

/** Every field of every kind that refers to records, in declared order. */
export const declaredReferences: readonly DeclaredReference[] = kindNames.flatMap((kind) =>
  fieldsOf(kinds[kind].fields).flatMap(({ name, shape }) => inside(kind, name, shape, [])),
);

/** Every type of edge between records. */
export const edgeTypes: readonly string[] = [
  ...new Set(declaredReferences.map(({ reference }) => reference.edge)),
].toSorted();

/** The kinds that edges of these types may lead to; of any type where none is given. */
export function targetsOf(
  edges: readonly string[],
  from: readonly KindName[] = kindNames,
): readonly KindName[] {
  const named = new Set(
    declaredReferences
      .filter(
        ({ kind, reference }) =>
          from.includes(kind) && (edges.length === 0 || edges.includes(reference.edge)),
      )
      .flatMap(({ reference }) => reference.to.kinds),
  );
  return kindNames.filter((kind) => named.has(kind));
}

/** The kinds with inner parts that others can name by `OWNER/word`. */
const kindsWithInnerParts = kindNames.filter((kind) =>
  fieldsOf(kinds[kind].fields).some(
    ({ shape }) =>
      shape.form === "list" &&
      shape.of.form === "part" &&
      shape.of.fields.some(({ name }) => name === "key"),
  ),
);

/** Whether edges of these types may name an inner part. */
export function mayNameInner(edges: readonly string[]): boolean {
  return targetsOf(edges).some((kind) => kindsWithInnerParts.includes(kind));
}

/** A flag of a node that tells that a field holds a reserved word, which is no record and has no edge. */
export interface ReservedFlag {
  readonly kind: KindName;
  /** `targetAny`, `coversUnknown`. */
  readonly property: string;
  readonly edge: string;
  readonly word: ReservedKey;
}

/** Every such flag, in declared order. */
export const reservedFlags: readonly ReservedFlag[] = declaredReferences.flatMap(
  ({ kind, field, reference }) =>
    reference.words.map((word) => ({
      kind,
      property: `${field}${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
      edge: reference.edge,
      word,
    })),
);

/** Whether a value of this shape is one that a node or an edge can carry. */
export function isPlain({ form }: Shape): boolean {
  return ["text", "word", "number", "flag", "date", "day"].includes(form);
}

function inside(
  kind: KindName,
  field: string,
  shape: Shape,
  beside: readonly string[],
): DeclaredReference[] {
  switch (shape.form) {
    case "reference":
    case "inline":
      return [{ kind, field, reference: shape.reference, beside }];
    case "list":
      return inside(kind, field, shape.of, beside);
    case "either":
      return shape.of.flatMap((one) => inside(kind, field, one, beside));
    case "part": {
      const plain = shape.fields.filter((inner) => isPlain(inner.shape)).map(({ name }) => name);
      return shape.fields.flatMap((inner) => inside(kind, inner.name, inner.shape, plain));
    }
    default:
      return [];
  }
}
