import type { AnyRecord } from "./kinds.ts";

/** One line that shows a record to people: its name, title or question, else what it says. */
export function label(record: AnyRecord): string {
  switch (record.type) {
    case "Source":
    case "Case":
      return record.title;
    case "Dispute":
      return record.question;
    case "Condition":
    case "Statement":
      return record.text;
    case "Coverage":
      return `${record.imposer ?? "anybody"} on ${record.target ?? "anybody"}, looked at on ${record.day}`;
    default:
      return record.name;
  }
}
