import { addDays, type Day } from "./calendar-day.ts";
import type { Point } from "./point.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A point as a reader says it: `29 or 30 January 2024`, `some day of April 2020`. */
export function dateText({ edtf, earliest, latest, precision, oneOf }: Point): string {
  const about = edtf.endsWith("~") ? "about " : "";
  const plain = edtf.replace("~", "");
  switch (precision) {
    case "DAY":
      return about + dayText(plain);
    case "MONTH":
      return `${about || "some day of "}${monthText(plain)}`;
    case "YEAR":
      return `${about || "some day of "}${plain}`;
    case "ONE_OF":
      return joinWith(oneOf ?? [], "or");
    case "RANGE":
      if (earliest === null) return `not after ${dayText(latest ?? "")}`;
      if (latest === null) return `not before ${dayText(earliest)}`;
      if (earliest === latest) return dayText(earliest);
      if (addDays(earliest, 1) === latest) return joinWith([earliest, latest], "or");
      return `between ${joinWith([earliest, latest], "and")}`;
  }
}

/** `2024-01-29` as `29 January 2024`. */
export function dayText(day: Day): string {
  return `${Number(day.slice(8))} ${monthText(day.slice(0, 7))}`;
}

function monthText(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** Days of one month share its name: `29 or 30 January 2024`. */
function joinWith(days: readonly Day[], word: string): string {
  const month = days[0]?.slice(0, 7) ?? "";
  const [last = "", ...rest] = days.toReversed();
  const short = days.every((day) => day.startsWith(month));
  const texts = rest
    .toReversed()
    .map((day) => (short ? String(Number(day.slice(8))) : dayText(day)));
  return `${texts.join(", ")} ${word} ${dayText(last)}`;
}
