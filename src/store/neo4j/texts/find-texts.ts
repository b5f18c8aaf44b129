import { kindNames, type KindName } from "../../../domain/kind-names.ts";
import { ordersOf } from "../../../domain/orders.ts";
import { referenceFiltersOf } from "../../../domain/reference-filters.ts";
import { countText, type Driver, foundText, walkText } from "./find.ts";

/** Every text that finds or counts records of a kind, by name, made once. */
export const findTexts: ReadonlyMap<string, string> = new Map(
  kindNames.flatMap((kind) => {
    const drivers = ["keys" as const, ...referenceFiltersOf(kind)];
    const walked = ordersOf(kind).flatMap(({ property }) =>
      [false, true].map((descending): [string, string] => [
        walkName(kind, property, descending),
        walkText(kind, property, descending),
      ]),
    );
    const found = drivers.map((driver): [string, string] => [
      foundName(kind, driver),
      foundText(kind, driver),
    ]);
    const counted = (["every", ...drivers] as const).map((driver): [string, string] => [
      countName(kind, driver),
      countText(kind, driver),
    ]);
    return [...walked, ...found, ...counted];
  }),
);

/** The text that finds records of a kind in the order of a property. */
export function findTextOf(
  kind: KindName,
  driver: Driver,
  property: string,
  descending: boolean,
): string {
  return textOf(
    driver === "every" ? walkName(kind, property, descending) : foundName(kind, driver),
  );
}

/** The text that counts records of a kind. */
export function countTextOf(kind: KindName, driver: Driver): string {
  return textOf(countName(kind, driver));
}

function textOf(name: string): string {
  const text = findTexts.get(name);
  if (text === undefined) throw new RangeError(`There is no text that answers "${name}".`);
  return text;
}

function walkName(kind: KindName, property: string, descending: boolean): string {
  return `${kind} in the order ${property}${descending ? ", descending" : ""}`;
}

function foundName(kind: KindName, driver: Driver): string {
  return `${kind} by ${driverName(driver)}`;
}

function countName(kind: KindName, driver: Driver): string {
  return `${kind} counted by ${driverName(driver)}`;
}

function driverName(driver: Driver): string {
  return typeof driver === "string" ? driver : driver.name;
}
