import { fold } from "./fold.ts";
import type { KindName } from "./kind-names.ts";
import { type AnyRecord, kinds } from "./kinds.ts";
import { label } from "./label.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";
import type { ClosedWord } from "./words/closed-word.ts";

/** The filters of a kind that look at values: closed words at any depth, and dates of the record itself. */
export interface ValueFilters {
  /** By field name; fields of one name at several places are one filter. */
  readonly words: ReadonlyMap<string, ClosedWord>;
  /** The names of the record's own dates and days. */
  readonly dates: readonly string[];
}

const cache = new Map<KindName, ValueFilters>();

/** The value filters of a kind, in declared order. */
export function valueFiltersOf(kind: KindName): ValueFilters {
  const known = cache.get(kind) ?? collect(fieldsOf(kinds[kind].fields));
  cache.set(kind, known);
  return known;
}

function collect(fields: readonly Field[]): ValueFilters {
  const words = new Map<string, ClosedWord>();
  const visit = (name: string, shape: Shape) => {
    if (shape.form === "word" && !words.has(name)) words.set(name, shape.vocabulary);
    if (shape.form === "list") visit(name, shape.of);
    if (shape.form === "part") for (const field of shape.fields) visit(field.name, field.shape);
  };
  for (const { name, shape } of fields) visit(name, shape);
  const dates = fields.filter(({ shape }) => shape.form === "date" || shape.form === "day");
  return { words, dates: dates.map(({ name }) => name) };
}

/** Every closed word that a record holds, as `field=WORD`, each once. */
export function wordsIn(record: AnyRecord): readonly string[] {
  const { words } = valueFiltersOf(record.type);
  const found = new Set<string>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const element of value) visit(element);
    if (Array.isArray(value) || typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (!words.has(name)) visit(inner);
      else for (const word of [inner].flat()) found.add(`${name}=${String(word)}`);
    }
  };
  visit(record);
  return [...found];
}

const searched = ["aliases", "code", "alpha2", "text", "summary"] as const;

/** What a text filter looks through: the record's key, name, aliases, codes and text, folded. */
export function searchTextOf(record: AnyRecord): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const texts = searched.flatMap((name) => values[name] ?? []);
  return fold([record.key, label(record), ...texts.map(String)].join("\n"));
}
