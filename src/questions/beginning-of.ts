import { actDate } from "../domain/act-date.ts";
import { beginning } from "../domain/date/period.ts";
import { type Point, parsePoint } from "../domain/date/point.ts";
import type { AnyRecord } from "../domain/kinds.ts";

/** When something happened, or began where it lasted; null where no day is known, or it is nothing that happens. */
export function beginningOf(record: AnyRecord): Point | null {
  if (record.type === "PolicyAction") return actDate(record)?.point ?? null;
  if (record.type === "Event") return beginning({ from: record.date, during: record.during });
  const edtf =
    record.type === "Agreement"
      ? (record.inForce ?? record.signed ?? record.reached)
      : record.type === "Statement"
        ? record.date
        : undefined;
  return edtf === undefined ? null : parsePoint(edtf);
}
