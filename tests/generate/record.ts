import { acyclicEdges } from "../../src/domain/acyclic-edges.ts";
import type { Reference } from "../../src/domain/fields.ts";
import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import { type AnyRecord, kinds } from "../../src/domain/kinds.ts";
import { type Field, fieldsOf, type Shape } from "../../src/domain/shape.ts";
import { someDate, someDay, somePeriod } from "./dates.ts";
import type { Plan, Planned } from "./keys.ts";
import type { Random } from "./random.ts";
import { someName, someText } from "./words.ts";

/** What a value is made from: chance, every key there is, and the record that it stands in. */
interface Making {
  readonly random: Random;
  readonly plan: Plan;
  readonly self: Planned;
}

const fields: ReadonlyMap<KindName, readonly Field[]> = new Map(
  kindNames.map((kind) => [kind, fieldsOf(kinds[kind].fields)]),
);

type Values = Readonly<Record<string, unknown>>;

/** Lists that their kinds refuse when they are shorter; the shape does not say so. */
const atLeast: Readonly<Record<string, number>> = {
  citations: 1,
  takenBy: 1,
  by: 1,
  target: 1,
  covers: 1,
  listedAs: 1,
  directions: 1,
  controls: 1,
  versions: 2,
};

/** Texts with a form of their own; the shape does not say so. */
const texts: Readonly<Record<string, (random: Random) => string>> = {
  alpha2: (random) => `X${String.fromCharCode(65 + random.below(26))}`,
  language: (random) => random.pick(["en", "tr", "ja"]),
  url: (random) => `https://example.org/${random.below(1000)}`,
  name: someName,
  title: someName,
  code: (random) => `${random.below(10)}-${random.below(20)}`,
};

/** A record of the planned key, every field of which its kind accepts. */
export function recordOf(random: Random, plan: Plan, self: Planned): AnyRecord {
  const made = part({ random, plan, self }, fields.get(self.kind) ?? []) ?? {};
  const conditions = (self.inner["conditions"] ?? []).map((word) => `${self.key}/${word}`);
  const whole = { ...made, key: self.key, ...requirements({ random, plan, self }) };
  // A stored act names its conditions, a written one holds them: the kind describes the written one.
  const checked = kinds[self.kind].fields.parse(
    self.kind === "PolicyAction" ? { ...whole, conditions: [] } : whole,
  );
  const stored = self.kind === "PolicyAction" ? { ...checked, conditions } : checked;
  return { type: self.kind, ...stored } as unknown as AnyRecord;
}

/** What a kind asks of several fields together. */
function requirements(making: Making): Values {
  const { random, plan, self } = making;
  if (self.kind === "Condition") return { setBy: self.key.slice(0, self.key.indexOf("/")) };
  const imposers = plan.get("State") ?? [];
  return self.kind === "Coverage" ? { imposer: random.pick(imposers).key } : {};
}

/** Undefined where it would need what there is not. */
function part(making: Making, fields: readonly Field[], inner?: string): Values | undefined {
  const { random } = making;
  const lasts = fields.some(({ name }) => name === "attested");
  const period = lasts ? somePeriod(random) : {};
  const ofPeriod = ["from", "to", "through", "during", "attested"];
  const isOneOf = fields.some(({ name }) => name === "during") && !lasts;
  const skipped = isOneOf ? random.pick(["date", "during"]) : "";
  const made = fields.flatMap(({ name, required, shape }): [string, unknown][] => {
    if (inner !== undefined && name === "key") return [[name, inner]];
    if ((lasts && ofPeriod.includes(name)) || name === skipped) return [];
    if (!required && random.chance(0.5)) return [];
    const made = value(making, name, shape);
    return made === undefined ? [] : [[name, made]];
  });
  const values: Values = { ...Object.fromEntries(made), ...period };
  const lacks = ({ name, required, shape }: Field) =>
    required && shape.form === "reference" && values[name] === undefined;
  return fields.some(lacks) ? undefined : values;
}

/** Undefined where there is nothing to refer to. */
function value(making: Making, name: string, shape: Shape): unknown {
  const { random } = making;
  switch (shape.form) {
    case "text":
      return (texts[name] ?? someText)(random);
    case "number":
      return random.pick([random.below(400), random.below(10_000) / 8, -1]);
    case "flag":
      return random.chance(0.3);
    case "date":
      return someDate(random);
    case "day":
      return someDay(random);
    case "word":
      return random.pick(shape.vocabulary.values);
    case "reference":
      return random.chance(0.1) && shape.reference.words.length > 0
        ? random.pick(shape.reference.words)
        : target(making, shape.reference);
    case "inline":
      return undefined;
    case "list":
      return list(making, name, shape.of);
    case "part":
      return part(making, shape.fields);
    case "either":
      return value(making, name, random.pick(shape.of));
  }
}

function list(making: Making, name: string, of: Shape): unknown {
  const { random, self } = making;
  const words = self.inner[name];
  if (of.form === "inline") return [];
  if (words && of.form === "part") return words.map((word) => part(making, of.fields, word));
  const least = atLeast[name] ?? 0;
  const length = Math.max(least, random.below(4));
  const made = Array.from({ length }, () => value(making, name, of));
  const distinct = [...new Set(made.filter((element) => element !== undefined))];
  // A reserved word stands alone.
  const reserved = distinct.find(
    (element) => of.form === "reference" && isWord(of.reference, element),
  );
  return reserved === undefined ? distinct : [reserved];
}

function isWord({ words }: Reference, value: unknown): boolean {
  return words.some((word) => word === value);
}

/** A key that a reference may hold: a record's, or now and then that of an inner part of one. */
function target({ random, plan, self }: Making, { edge, to }: Reference): string | undefined {
  const there = to.kinds.flatMap((kind) => {
    const planned = plan.get(kind) ?? [];
    return planned.length > 0 ? [planned] : [];
  });
  if (there.length === 0) return undefined;
  const acyclic = acyclicEdges.some((name) => name === edge);
  const found = acyclic ? random.pick(random.pick(there)) : random.favourite(random.pick(there));
  if (acyclic && found.rank >= self.rank) return undefined;
  const inner = Object.entries(found.inner).flatMap(([field, words]) =>
    field === "conditions" ? [] : words,
  );
  return inner.length > 0 && random.chance(0.15) ? `${found.key}/${random.pick(inner)}` : found.key;
}
