import type { Reference } from "./fields.ts";
import type { KindName } from "./kind-names.ts";
import { type AnyRecord, kinds } from "./kinds.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";

/** Told of a reference, and of the key that it names. */
type Visit = (reference: Reference, to: string) => void;
type Walk = (value: unknown, visit: Visit) => void;

const walks = new Map<KindName, Walk>();

/**
 * Tells every reference of a stored record, in declared order: what linksOf tells, without the place
 * of each, for who reads a whole graph.
 */
export function eachReference(record: AnyRecord, visit: Visit): void {
  let walk = walks.get(record.type);
  if (!walk) {
    walk = walkFields(fieldsOf(kinds[record.type].fields)) ?? (() => undefined);
    walks.set(record.type, walk);
  }
  walk(record, visit);
}

/** A walk through the fields that can hold references; null where none can. */
function walkFields(fields: readonly Field[]): Walk | null {
  const steps = fields.flatMap(({ name, shape }) => {
    const walk = walkShape(shape);
    return walk ? [{ name, walk }] : [];
  });
  if (steps.length === 0) return null;
  return (value, visit) => {
    for (const { name, walk } of steps) {
      const inner = (value as Record<string, unknown>)[name];
      if (inner !== undefined) walk(inner, visit);
    }
  };
}

function walkShape(shape: Shape): Walk | null {
  switch (shape.form) {
    case "reference":
    case "inline":
      return (to, visit) => visit(shape.reference, to as string);
    case "list":
      return walkList(walkShape(shape.of));
    case "part":
      return walkFields(shape.fields);
    case "either":
      return walkEither(shape.of);
    default:
      return null;
  }
}

function walkList(each: Walk | null): Walk | null {
  if (!each) return null;
  return (value, visit) => {
    for (const element of value as unknown[]) each(element, visit);
  };
}

function walkEither(of: readonly Shape[]): Walk {
  const named = of.find(({ form }) => form === "reference");
  const grouped = of.find(({ form }) => form === "part");
  const [plain, inside] = [named, grouped].map((shape) => (shape ? walkShape(shape) : null));
  return (value, visit) => (typeof value === "string" ? plain : inside)?.(value, visit);
}
