import { z } from "zod";
import { isDay } from "./date/calendar-day.ts";
import { DateError, parsePoint } from "./date/point.ts";
import type { KindGroup, KindName } from "./kind-names.ts";
import type { ClosedWord } from "./words/closed-word.ts";

/** Names that stand for no single record. */
export const reservedKeys = ["ALL", "ANY", "UNKNOWN"] as const;
export type ReservedKey = (typeof reservedKeys)[number];

/** How a field points at other records: the edge it becomes, and the kinds it may name. */
export interface Reference {
  readonly edge: string;
  readonly to: KindGroup;
  /** Reserved keys that the field may hold instead of a record. */
  readonly words: readonly ReservedKey[];
}

/** What a field is, beyond what zod knows of it. */
export type Form =
  | { readonly form: "date" | "day" | "value" }
  | { readonly form: "word"; readonly vocabulary: ClosedWord }
  | { readonly form: "reference"; readonly reference: Reference }
  /** Written inside its owner; stored as a record of its own that the owner refers to. */
  | { readonly form: "inline"; readonly reference: Reference };

export interface Part {
  readonly name: string;
  readonly definition: string;
}

export const forms = z.registry<Form>();
export const parts = z.registry<Part>();

const KEY = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words for readers; never empty. */
export const text = z.string().trim().min(1, "is empty; leave the field out or fill it").max(2000);

/** A permanent key, unique over all kinds, the file's name. */
export const key = z
  .string()
  .regex(
    KEY,
    "is no key; write upper-case letters and digits joined by hyphens, as CAN-TUR-2024-LIFT",
  )
  .refine((value) => !reservedKeys.some((word) => word === value), "is a reserved word, no key");

/** The key of an inner record, unique within its owner. */
export const innerKey = z
  .string()
  .regex(WORD, "is no inner key; write lower-case letters and digits joined by hyphens, as sweden");

/** A word of a closed vocabulary. */
export function word<W extends string>(vocabulary: ClosedWord<W>) {
  return z
    .enum(vocabulary.values as readonly [W, ...W[]])
    .register(forms, { form: "word", vocabulary });
}

/** A date as far as it is known; see date/point.ts. A bare year may stand unquoted. */
export const date = z
  .preprocess(
    (value) => (Number.isInteger(value) ? String(value) : value),
    z.string().check(readable),
  )
  .register(forms, { form: "date" });

/** A single calendar day. */
export const day = z
  .string()
  .refine(isDay, "is no day of the calendar; write it as 2024-01-29")
  .register(forms, { form: "day" });

function readable(context: z.core.ParsePayload<string>): void {
  try {
    parsePoint(context.value);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    context.issues.push({ code: "custom", message: error.message, input: context.value });
  }
}

const referenceKey = z
  .string()
  .regex(
    new RegExp(`${KEY.source.slice(0, -1)}(/${WORD.source.slice(1, -1)})?$`),
    "is no key; write KEY, or OWNER/word for an inner record",
  );

/** The key of another record, which becomes the named edge in the graph. */
export function reference(edge: string, to: KindGroup | KindName) {
  return referenceWith(edge, to, []);
}

/** Keys of other records, each once. */
export function references(edge: string, to: KindGroup | KindName) {
  return list(reference(edge, to)).refine(distinct, "names a record twice");
}

/** Keys of other records, or a reserved word that stands for them. Holds the word as its only element. */
export function referencesOr(
  words: readonly ReservedKey[],
  edge: string,
  to: KindGroup | KindName,
) {
  const inList = (value: unknown) => (words.some((word) => word === value) ? [value] : value);
  const keys = z
    .array(referenceWith(edge, to, words))
    .min(1)
    .refine(distinct, "names a record twice");
  return z.preprocess(inList, keys);
}

function referenceWith(edge: string, to: KindGroup | KindName, words: readonly ReservedKey[]) {
  const kinds: KindGroup = typeof to === "string" ? { name: to, definition: "", kinds: [to] } : to;
  return referenceKey.clone().register(forms, {
    form: "reference",
    reference: { edge, to: kinds, words },
  });
}

/** A list that may be left out, and is empty then. */
export function list<T extends z.ZodType>(of: T) {
  return z.array(of).default([]);
}

/** A named group of fields inside a record. Unknown fields are refused. */
export function part<S extends z.core.$ZodLooseShape>(name: string, definition: string, shape: S) {
  return z.strictObject(shape).register(parts, { name, definition });
}

/** A part written in its owner that becomes a record of its own, `OWNER/word`. */
export function inline<T extends z.ZodType>(of: T, edge: string, to: KindName) {
  const reference = { edge, to: { name: to, definition: "", kinds: [to] }, words: [] };
  forms.add(of, { form: "inline", reference });
  return list(of);
}

function distinct(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
