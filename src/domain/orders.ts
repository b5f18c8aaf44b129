import { parsePoint } from "./date/point.ts";
import { compareText, fold } from "./fold.ts";
import type { KindName } from "./kind-names.ts";
import { type AnyRecord, kinds } from "./kinds.ts";
import { fieldsOf } from "./shape.ts";

/** An order in which records of a kind can be listed. */
export interface Order {
  /** Its word in GraphQL: `EFFECTIVE`. */
  readonly name: string;
  /** The property that holds its sort text in the graph: `byEffective`. */
  readonly property: string;
  readonly description: string;
  /** The text it compares, by code point; ends with the key, so that no two are alike. */
  readonly textOf: (record: AnyRecord) => string;
}

const byKey: Order = {
  name: "KEY",
  property: "key",
  description: "By key.",
  textOf: ({ key }) => key,
};

const cache = new Map<KindName, readonly Order[]>();

/** The orders of a kind: by key, by name where it has one, and by each of its dates. */
export function ordersOf(kind: KindName): readonly Order[] {
  const known = cache.get(kind) ?? [byKey, ...declaredOrders(kind)];
  cache.set(kind, known);
  return known;
}

function declaredOrders(kind: KindName): Order[] {
  return fieldsOf(kinds[kind].fields).flatMap(({ name, shape }) => {
    if (name === "name" || name === "title") return [byName(name)];
    const isDate = shape.form === "date" || shape.form === "day";
    return isDate && name !== "during" ? [byDate(name)] : [];
  });
}

function byName(field: string): Order {
  return {
    name: field.toUpperCase(),
    property: propertyOf(field),
    description: `By ${field}, without case and diacritics, then by key.`,
    textOf: (record) => `${fold(String(read(record, field)))} ${record.key}`,
  };
}

function byDate(field: string): Order {
  return {
    name: field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    property: propertyOf(field),
    description: `By \`${field}\`: first possible day, last possible day, then key; without one last.`,
    textOf: (record) => {
      const edtf = read(record, field) ?? (field === "date" ? read(record, "during") : undefined);
      return `${dateSortText(edtf as string | undefined)} ${record.key}`;
    },
  };
}

/** How a date sorts: first possible day, then last; an open start comes first, an open end and an absent date last. */
export function dateSortText(edtf: string | undefined): string {
  if (edtf === undefined) return "~";
  const { earliest, latest } = parsePoint(edtf);
  return `${earliest ?? "0000-00-00"} ${latest ?? "~"}`;
}

/** Records of mixed kinds by key. */
export function compareKeys(a: AnyRecord, b: AnyRecord): number {
  return compareText(a.key, b.key);
}

function propertyOf(field: string): string {
  return `by${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
}

function read(record: AnyRecord, field: string): unknown {
  return (record as unknown as Record<string, unknown>)[field];
}
