import type { Citation } from "../domain/parts/citation.ts";
import type { KindName } from "../domain/kind-names.ts";
import { kinds } from "../domain/kinds.ts";
import { innerName } from "../domain/links.ts";
import { type Field, fieldsOf, type Shape } from "../domain/shape.ts";

type Values = Readonly<Record<string, unknown>>;

/** The record with its owner's citations on every inner part that has none of its own. */
export function inheritCitations(kind: KindName, record: Values): Values {
  return inside(fieldsOf(kinds[kind].fields), record, [], "");
}

function inside(
  fields: readonly Field[],
  part: Values,
  inherited: readonly Citation[],
  path: string,
): Values {
  const own = part["citations"] as readonly Citation[] | undefined;
  const citations = own === undefined || own.length > 0 ? own : supporting(inherited, path);
  const passedOn = citations ?? inherited;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name === "citations") return [name, citations];
      const shape = fields.find((field) => field.name === name)?.shape;
      return [name, shape ? descend(shape, value, passedOn, join(path, name)) : value];
    }),
  );
}

function descend(
  shape: Shape,
  value: unknown,
  citations: readonly Citation[],
  path: string,
): unknown {
  switch (shape.form) {
    case "list":
      return (value as unknown[]).map((element, i) =>
        descend(shape.of, element, citations, join(path, nameOf(element, i))),
      );
    case "inline":
      return descend(shape.written, value, citations, path);
    case "part":
      return value === undefined ? value : inside(shape.fields, value as Values, citations, path);
    default:
      return value;
  }
}

/** Of an owner's citations those that support a part: named for it, else those for the whole owner. */
function supporting(citations: readonly Citation[], path: string): readonly Citation[] {
  const named = citations.filter((citation) => citation.for.some((field) => covers(field, path)));
  if (named.length > 0) return named;
  const whole = citations.filter((citation) => citation.for.length === 0);
  return whole.length > 0 ? whole : citations;
}

function covers(field: string, path: string): boolean {
  return path === field || path.startsWith(`${field}/`);
}

function nameOf(element: unknown, index: number): string {
  const part = typeof element === "object" && element !== null ? (element as Values) : {};
  return innerName(part, { up: null, step: index });
}

function join(...steps: readonly string[]): string {
  return steps.filter((step) => step !== "").join("/");
}
