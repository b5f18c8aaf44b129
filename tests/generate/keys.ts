import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import { kinds } from "../../src/domain/kinds.ts";
import { fieldsOf, type Shape } from "../../src/domain/shape.ts";
import type { Random } from "./random.ts";

/** A record to be made: its key, its place among all, and the inner parts that others may name. */
export interface Planned {
  readonly kind: KindName;
  readonly key: string;
  /** References that must not run in a circle name only records of a lower rank. */
  readonly rank: number;
  /** The keys of its inner parts, by the field that lists them. */
  readonly inner: Readonly<Record<string, readonly string[]>>;
}

export type Sizes = Readonly<Partial<Record<KindName, number>>>;

/** The records to be made, by kind, lowest rank first. */
export type Plan = ReadonlyMap<KindName, readonly Planned[]>;

/** Decides on every key before any record is made, so that each may name any other. */
export function planOf(random: Random, prefix: string, sizes: Sizes): Plan {
  let rank = 0;
  const ofKind = (kind: KindName): Planned[] =>
    Array.from({ length: sizes[kind] ?? 0 }, (_, number) => ({
      kind,
      key: `${prefix}${kind.toUpperCase()}-${number}`,
      rank: rank++,
      inner: innerOf(random, kind),
    }));
  const plan = new Map(kindNames.map((kind) => [kind, ofKind(kind)]));
  const conditions = (plan.get("PolicyAction") ?? []).flatMap(({ key, inner }) =>
    (inner["conditions"] ?? []).map((word) => ({
      kind: "Condition" as const,
      key: `${key}/${word}`,
      rank: rank++,
      inner: {},
    })),
  );
  return plan.set("Condition", conditions);
}

/** The fields of each kind that list inner parts with keys. */
const keyedLists: ReadonlyMap<KindName, readonly string[]> = new Map(
  kindNames.map((kind) => [
    kind,
    fieldsOf(kinds[kind].fields).flatMap(({ name, shape }) => (hasKeys(shape) ? [name] : [])),
  ]),
);

function innerOf(random: Random, kind: KindName): Planned["inner"] {
  return Object.fromEntries(
    (keyedLists.get(kind) ?? []).map((name) => [
      name,
      Array.from({ length: random.below(3) }, (_, i) => `${name.slice(0, -1)}-${i}`),
    ]),
  );
}

function hasKeys(shape: Shape): boolean {
  if (shape.form !== "list") return false;
  const of = shape.of.form === "inline" ? shape.of.written : shape.of;
  return of.form === "part" && of.fields.some(({ name }) => name === "key");
}
