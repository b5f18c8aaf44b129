import { actors, bodies, type KindName } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";
import { UnknownArgument } from "./question.ts";

/** The record that an argument names. Throws UnknownArgument, which names the argument and the remedy. */
export function argumentRecord(
  slice: Slice,
  name: string,
  key: string,
  kinds: readonly KindName[],
): AnyRecord {
  const record = slice.get(key);
  const wanted = kinds.join(" or ");
  if (!record)
    throw new UnknownArgument(
      `${name}: no ${wanted} has the key "${key}"; keys are upper-case, states by ISO 3166-1 alpha-3, as CAN.`,
    );
  if (!kinds.includes(record.type))
    throw new UnknownArgument(`${name}: "${key}" is a ${record.type}; this takes a ${wanted}.`);
  return record;
}

/** How a question names the controls it is about; null for any. */
interface ControlKeys {
  readonly imposer: string | null;
  readonly target: string | null;
  readonly product: string | null;
}

const kindsOf: Readonly<Record<keyof ControlKeys, readonly KindName[]>> = {
  imposer: bodies.kinds,
  target: actors.kinds,
  product: ["Product"],
};

/** Checks that a filter's keys name records. Throws UnknownArgument. */
export function checkKeys(keys: ControlKeys, slice: Slice): void {
  for (const name of ["imposer", "target", "product"] as const) {
    const key = keys[name];
    if (key !== null && key !== "ANY") argumentRecord(slice, `filter.${name}`, key, kindsOf[name]);
  }
}
