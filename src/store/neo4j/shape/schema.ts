import { kindNames } from "../../../domain/kind-names.ts";
import { ordersOf } from "../../../domain/orders.ts";
import { reservedFlags } from "./declared-references.ts";

/** The constraints and indexes that the texts rely on, by name: what makes each. */
export const schemaTexts: ReadonlyMap<string, string> = new Map([
  unique("Release", "release"),
  unique("Pointer", "name"),
  unique("Loader", "name"),
  ...kindNames.flatMap((kind) => [
    unique(kind, "release", "key"),
    ...ordersOf(kind).flatMap(({ property }) =>
      property === "key" ? [] : [index(kind, property)],
    ),
  ]),
  ...reservedFlags.map(({ kind, property }) => index(kind, property)),
]);

function unique(label: string, ...properties: readonly string[]): [string, string] {
  const name = `${label}_${properties.at(-1) ?? ""}`;
  const list = properties.map((property) => `n.${property}`).join(", ");
  return [
    name,
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${list}) IS UNIQUE`,
  ];
}

function index(label: string, property: string): [string, string] {
  const name = `${label}_${property}`;
  return [
    name,
    `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.release, n.${property})`,
  ];
}
