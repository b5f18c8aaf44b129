import { createHash } from "node:crypto";
import { parsePoint } from "../../../domain/date/point.ts";
import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import { type AnyRecord, isKind, kinds } from "../../../domain/kinds.ts";
import { linksOf } from "../../../domain/links.ts";
import { ordersOf } from "../../../domain/orders.ts";
import { type Field, fieldsOf, type Shape } from "../../../domain/shape.ts";
import { searchTextOf, wordsIn } from "../../../domain/value-filters.ts";
import { isPlain, reservedFlags } from "./declared-references.ts";
import { sortText } from "./sort-text.ts";

type Properties = Readonly<Record<string, unknown>>;

/** A node as it is written, beside the number of its release. */
export interface Node extends Properties {
  readonly key: string;
  /** The record as canonical JSON: what a read returns. */
  readonly record: string;
  /** SHA-256 of `record`, hexadecimal. */
  readonly hash: string;
}

const flatFields: ReadonlyMap<KindName, readonly Field[]> = new Map(
  kindNames.map((kind) => [
    kind,
    fieldsOf(kinds[kind].fields).filter(({ shape }) => isFlat(shape)),
  ]),
);

/** The node of a record: the record itself, and what people filter and sort by laid out flat. */
export function nodeOf(record: AnyRecord): Node {
  const text = JSON.stringify(record);
  return {
    ...flatProperties(record),
    ...flags(record),
    ...sortTexts(record),
    ...(isKind(record, "PolicyAction") && { postures: posturesOf(record.effects) }),
    // For filters: every closed word as `field=WORD`, and what a text filter looks through.
    words: wordsIn(record),
    searchText: searchTextOf(record),
    key: record.key,
    record: text,
    hash: createHash("sha256").update(text).digest("hex"),
  };
}

function isFlat(shape: Shape): boolean {
  return isPlain(shape) || (shape.form === "list" && isPlain(shape.of));
}

function flatProperties(record: AnyRecord): Properties {
  const values = record as unknown as Properties;
  const present = (flatFields.get(record.type) ?? []).filter(
    ({ name }) => values[name] !== undefined,
  );
  return Object.fromEntries(
    present.flatMap(({ name, shape }): [string, unknown][] => [
      [name, values[name]],
      ...(shape.form === "date" ? bounds(name, values[name] as string) : []),
    ]),
  );
}

/** The first and last possible day of a date; an open end has none. */
function bounds(name: string, edtf: string): [string, string | null][] {
  const { earliest, latest } = parsePoint(edtf);
  return [
    [`${name}Earliest`, earliest],
    [`${name}Latest`, latest],
  ];
}

/** The properties that hold the first and last possible day of a date; a single day is both. */
export function boundsOf(
  kind: KindName,
  field: string,
): { readonly earliest: string; readonly latest: string } {
  const isDay = flatFields
    .get(kind)
    ?.some(({ name, shape }) => name === field && shape.form === "day");
  return isDay === true
    ? { earliest: field, latest: field }
    : { earliest: `${field}Earliest`, latest: `${field}Latest` };
}

function flags(record: AnyRecord): Properties {
  const declared = reservedFlags.filter(({ kind }) => kind === record.type);
  if (declared.length === 0) return {};
  const links = linksOf(record);
  const holds = (edge: string, word: string) =>
    links.some(({ to, reference }) => to === word && reference.edge === edge);
  return Object.fromEntries(
    declared.map(({ property, edge, word }) => [property, holds(edge, word)]),
  );
}

function sortTexts(record: AnyRecord): Properties {
  return Object.fromEntries(
    ordersOf(record.type).map(({ property, textOf }) => [property, sortText(textOf(record))]),
  );
}

function posturesOf(
  effects: readonly { readonly posture?: string | undefined }[],
): readonly string[] {
  return [...new Set(effects.flatMap(({ posture }) => posture ?? []))];
}
