import type { Reference } from "./fields.ts";
import { kindNames, type KindName } from "./kind-names.ts";
import { type AnyRecord, kinds } from "./kinds.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";

/** Where a value stands in a record, innermost step first. */
export interface Location {
  readonly up: Location | null;
  readonly step: string | number;
}

type Part = Readonly<Record<string, unknown>>;

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
  readonly part: Part | null;
  readonly location: Location | null;
}

/** A place on the way to a reference, with what stands there. */
interface Place extends Location {
  readonly up: Place | null;
  readonly value: unknown;
}
type Visit = (reference: Reference, to: string, at: Place) => void;
type Walk = (value: unknown, at: Place | null, visit: Visit) => void;
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

/** Tells every reference of a stored record, in declared order, and makes no links of them. */
export function eachReference(
  record: AnyRecord,
  visit: (reference: Reference, to: string) => void,
): void {
  walks.stored[record.type]()(record, null, visit);
}

function collect(walk: Walk, record: unknown): Link[] {
  const links: Link[] = [];
  walk(record, null, (reference, to, at) => links.push(linkAt(reference, to, at)));
  return links;
}

function linkAt(reference: Reference, to: string, at: Place): Link {
  const parts = partsAround(at.up);
  // A citation belongs to the part that it stands in: its own path would say nothing.
  const named = parts.filter((part) => fieldOf(part) !== "citations");
  return {
    reference,
    to,
    field: fieldOf(at),
    path: named
      .flatMap((part) => [fieldOf(part), innerName(part.value as Part, part)])
      .filter((step) => step !== "")
      .join("/"),
    part: (parts.at(-1)?.value as Part | undefined) ?? null,
    location: at,
  };
}

/** The parts of the record that a place stands in, outermost first. */
function partsAround(at: Place | null): readonly Place[] {
  if (!at) return [];
  return Array.isArray(at.value) ? partsAround(at.up) : [...partsAround(at.up), at];
}

/** The field that holds what stands at a place, itself or in a list. */
function fieldOf({ step, up }: Place): string {
  return typeof step === "number" && up ? fieldOf(up) : String(step);
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
      const inner = (value as Part)[name];
      if (inner !== undefined) walk(inner, { up: at, step: name, value: inner }, visit);
    }
  };
}

function walkShape(shape: Shape, view: View): Walk | null {
  switch (shape.form) {
    case "reference":
      return (to, at, visit) => visit(shape.reference, to as string, at as Place);
    case "inline":
      return walkShape(
        view === "stored" ? { form: "reference", reference: shape.reference } : shape.written,
        view,
      );
    case "list":
      return walkList(walkShape(shape.of, view));
    case "part":
      return walkFields(shape.fields, view);
    case "either":
      return walkEither(shape.of, view);
    default:
      return null;
  }
}

function walkList(each: Walk | null): Walk | null {
  if (!each) return null;
  return (value, at, visit) => {
    for (const [step, inner] of (value as unknown[]).entries())
      each(inner, { up: at, step, value: inner }, visit);
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
export function innerName(part: Part, location: Location | null): string {
  const controls = part["controls"];
  if (typeof part["key"] === "string") return part["key"];
  if (Array.isArray(controls) && typeof controls[0] === "string") return controls[0];
  return typeof location?.step === "number" ? String(location.step) : "";
}
