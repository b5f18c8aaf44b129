import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import { ordersOf } from "../../../domain/orders.ts";
import { referenceFiltersOf } from "../../../domain/reference-filters.ts";
import { type Beginning, countText, foundText, walkText } from "./find.ts";

/** Every text that finds or counts records, by name, made once. */
export const findTexts: ReadonlyMap<string, string> = new Map(
  kindNames.flatMap((kind) => {
    const walked = ordersOf(kind).flatMap(({ property }) =>
      [false, true].map((descending): [string, string] => [
        walkName(kind, property, descending),
        walkText(kind, property, descending),
      ]),
    );
    const begun = beginningsOf(kind).flatMap((beginning): [string, string][] => [
      [foundName(beginning), foundText(beginning)],
      [countName(beginning), countText(beginning)],
    ]);
    const every: Beginning = { with: "every", kind };
    return [...walked, ...begun, [countName(every), countText(every)] as const];
  }),
);

/** The text that finds records of a kind in the order of a property. */
export function findTextOf(
  kind: KindName,
  beginning: Beginning,
  property: string,
  descending: boolean,
): string {
  const isWalk = beginning.with === "every";
  return textOf(isWalk ? walkName(kind, property, descending) : foundName(beginning));
}

/** The text that counts records. */
export function countTextOf(beginning: Beginning): string {
  return textOf(countName(beginning));
}

function beginningsOf(kind: KindName): readonly Beginning[] {
  const byReference = referenceFiltersOf(kind).map(({ edges }): Beginning => ({
    with: "references",
    edges,
  }));
  return [{ with: "keys", kind }, { with: "groups", kind }, ...byReference];
}

function textOf(name: string): string {
  const text = findTexts.get(name);
  if (text === undefined) throw new RangeError(`There is no text for "${name}".`);
  return text;
}

function walkName(kind: KindName, property: string, descending: boolean): string {
  return `${kind} in the order ${property}${descending ? ", descending" : ""}`;
}

function foundName(beginning: Beginning): string {
  return `found by ${nameOf(beginning)}`;
}

function countName(beginning: Beginning): string {
  return `counted by ${nameOf(beginning)}`;
}

function nameOf(beginning: Beginning): string {
  return beginning.with === "references"
    ? beginning.edges.join(" or ")
    : `${beginning.with} of ${beginning.kind}`;
}
