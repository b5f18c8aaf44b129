import { type Point, parsePoint } from "./date/point.ts";
import type { RecordOf } from "./kinds.ts";

const fields = ["effective", "published", "announced", "recorded"] as const;
export type ActDateField = (typeof fields)[number];

type Dates = Partial<Pick<RecordOf<"PolicyAction">, ActDateField>>;

/** The date that moves the fold: `effective`, else the first known of published, announced, recorded; null for none. */
export function actDate(
  act: Dates,
): { readonly field: ActDateField; readonly point: Point } | null {
  const field = fields.find((name) => act[name] !== undefined);
  const edtf = field && act[field];
  return field && edtf !== undefined ? { field, point: parsePoint(edtf) } : null;
}
