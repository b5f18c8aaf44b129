import { kindNames } from "../domain/kind-names.ts";
import { kinds } from "../domain/kinds.ts";
import { fieldsOf, type Shape } from "../domain/shape.ts";

/** Every reference of the vocabulary: the edge, and the fields that hold it, as `Control.imposedBy`. */
export const edgeNames: readonly { readonly edge: string; readonly fields: readonly string[] }[] = [
  ...collect(),
].map(([edge, fields]) => ({ edge, fields: [...fields] }));

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (owner: string, name: string, shape: Shape) => {
    if (shape.form === "list") visit(owner, name, shape.of);
    if (shape.form === "either") for (const one of shape.of) visit(owner, name, one);
    if (shape.form === "part")
      for (const field of shape.fields) visit(shape.part.name, field.name, field.shape);
    if (shape.form !== "reference" && shape.form !== "inline") return;
    const { edge } = shape.reference;
    found.set(edge, (found.get(edge) ?? new Set()).add(`\`${owner}.${name}\``));
  };
  for (const name of kindNames)
    for (const field of fieldsOf(kinds[name].fields)) visit(name, field.name, field.shape);
  return found;
}
