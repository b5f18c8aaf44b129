import { reservedKeys } from "../domain/fields.ts";

/** Whether a value is a reserved key, which stands for no single record. */
export function isReserved(value: unknown): boolean {
  return reservedKeys.some((word) => word === value);
}
