import type { Reference } from "./fields.ts";
import { kindNames, type KindName } from "./kind-names.ts";
import { type AnyRecord, kinds } from "./kinds.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";

/** Where a value stands in a record, innermost step first. */
export interface Location {
  readonly up: Location | null;
  readonly step: string | number;
}

/** A reference found in a record. */
export interface Link {
  readonly reference: Reference;
  /** The key it names: of a record, `OWNER/word` of an inner one, or a reserved word. */
  readonly to: string;
  /** The field that holds it. */
  readonly field: string;
  /** The path of the part that holds it, as `reasons/sweden`; empty for the record itself. */
  readonly path: string;
  /** That part; null for the record itself. */
  readonly part: Readonly<Record<string, unknown>> | null;
  readonly location: Location | null;
}

type Visit = (link: Link) => void;
type Walk = (value: unknown, at: Omit<Link, "reference" | "to">, visit: Visit) => void;
type View = "stored" | "written";

const walks = { stored: walksOf("stored"), written: walksOf("written") };

function walksOf(view: View): Readonly<Record<KindName, () => Walk>> {
  return Object.fromEntries(
    kindNames.map((name) => {
      let walk: Walk | undefined;
      return [name, () => (walk ??= walkFields(fieldsOf(kinds[name].fields), view) ?? (() => {}))];
    }),
  ) as Record<KindName, () => Walk>;
}

/** Every reference of a stored record, in declared order. */
export function linksOf(record: AnyRecord): readonly Link[] {
  return collect(walks.stored[record.type](), record);
}

/** Every reference of a record as a seed file writes it, with inline records still inside. */
export function writtenLinksOf(kind: KindName, record: object): readonly Link[] {
  return collect(walks.written[kind](), record);
}

function collect(walk: Walk, record: unknown): Link[] {
  const links: Link[] = [];
  walk(record, { field: "", path: "", part: null, location: null }, (link) => links.push(link));
  return links;
}

/** A walk through the fields that can hold references; null where none can. */
function walkFields(fields: readonly Field[], view: View): Walk | null {
  const steps = fields.flatMap(({ name, shape }) => {
    const walk = walkShape(shape, view);
    return walk ? [{ name, walk }] : [];
  });
  if (steps.length === 0) return null;
  return (value, at, visit) => {
    for (const { name, walk } of steps) {
      const inner = (value as Record<string, unknown>)[name];
      if (inner !== undefined)
        walk(inner, { ...at, field: name, location: { up: at.location, step: name } }, visit);
    }
  };
}

function walkShape(shape: Shape, view: View): Walk | null {
  switch (shape.form) {
    case "reference":
      return (to, at, visit) => visit({ ...at, reference: shape.reference, to: to as string });
    case "inline":
      return walkShape(
        view === "stored" ? { form: "reference", reference: shape.reference } : shape.written,
        view,
      );
    case "list":
      return walkList(walkShape(shape.of, view));
    case "part":
      return walkPart(walkFields(shape.fields, view));
    case "either":
      return walkEither(shape.of, view);
    default:
      return null;
  }
}

function walkList(each: Walk | null): Walk | null {
  if (!each) return null;
  return (value, at, visit) => {
    for (const [index, element] of (value as unknown[]).entries())
      each(element, { ...at, location: { up: at.location, step: index } }, visit);
  };
}

function walkPart(inside: Walk | null): Walk | null {
  if (!inside) return null;
  return (value, at, visit) => {
    const part = value as Record<string, unknown>;
    // A citation belongs to the part that it stands in: its own path would say nothing.
    const path =
      at.field === "citations" ? at.path : join(at.path, at.field, innerName(part, at.location));
    inside(part, { ...at, part, path }, visit);
  };
}

function walkEither(of: readonly Shape[], view: View): Walk | null {
  const [plain, grouped] = [
    of.find(({ form }) => form === "reference"),
    of.find(({ form }) => form === "part"),
  ].map((shape) => (shape ? walkShape(shape, view) : null));
  return (value, at, visit) => (typeof value === "string" ? plain : grouped)?.(value, at, visit);
}

/** How a part is called in a path: by its key, by the control it moves, else by its place in the list. */
export function innerName(
  part: Readonly<Record<string, unknown>>,
  location: Location | null,
): string {
  const controls = part["controls"];
  if (typeof part["key"] === "string") return part["key"];
  if (Array.isArray(controls) && typeof controls[0] === "string") return controls[0];
  return typeof location?.step === "number" ? String(location.step) : "";
}

function join(...steps: readonly string[]): string {
  return steps.filter((step) => step !== "").join("/");
}
