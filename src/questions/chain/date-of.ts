import { actDate } from "../../domain/act-date.ts";
import { beginning } from "../../domain/date/period.ts";
import { parsePoint } from "../../domain/date/point.ts";
import type { AnyRecord } from "../../domain/kinds.ts";

/** When a record happened, EDTF, a period whole; null where no day is known or it is nothing that happens. */
export function dateOf(record: AnyRecord): string | null {
  switch (record.type) {
    case "PolicyAction":
      return actDate(record)?.point.edtf ?? null;
    case "Agreement":
      return record.reached ?? record.signed ?? record.inForce ?? null;
    case "Event":
      return record.date ?? record.during ?? null;
    case "Statement":
      return record.date ?? null;
    case "Condition":
      return record.due ?? null;
    default:
      return null;
  }
}

/** The last possible day of a record, a period by its first day; null where no day is known. */
export function lastPossibleDay(record: AnyRecord): string | null {
  const edtf = dateOf(record);
  if (edtf === null) return null;
  const isPeriod = record.type === "Event" && record.date === undefined;
  const point = isPeriod ? beginning({ during: edtf }) : parsePoint(edtf);
  return point?.latest ?? point?.earliest ?? null;
}
