import { DateError, type Point, parsePoint } from "../domain/date/point.ts";
import type { RecordOf } from "../domain/kinds.ts";
import { kinds } from "../domain/kinds.ts";
import { type Field, fieldsOf } from "../domain/shape.ts";
import { aboutField, valueAt } from "./field-path.ts";
import { insideOf } from "./inside-of.ts";
import type { Problem } from "./problem.ts";
import type { Written } from "./records.ts";
import { problemAt } from "./seed-file.ts";
import { shown } from "./shown.ts";
import { suggest } from "../domain/suggest.ts";

/** Fields in question that do not exist, and dates in dispute that do not span their versions. */
export function disputeProblems(written: readonly Written[]): Problem[] {
  const byKey = new Map(written.map((one) => [one.record.key, one]));
  return written.flatMap((one) => {
    const abouts = [one.record["about"] ?? []].flat() as RecordOf<"Dispute">["about"][];
    return abouts.flatMap(({ record, field }, i) => {
      const subject = subjectOf(byKey, record);
      if (field === undefined || !subject) return [];
      const value = valueAt(subject.value, field);
      const isDispute = one.seed.kind === "Dispute";
      const names = subject.fields.map(({ name }) => name);
      if (value === undefined && !names.includes(field))
        return [
          problemAt(
            one.seed,
            isDispute ? aboutField : ["about", i, "field"],
            `${record} has no ${shown(field)}${suggest(field, names)}`,
          ),
        ];
      return isDispute && isDateField(subject, field)
        ? spanProblems(one, field, value as string | undefined)
        : [];
    });
  });
}

/** What is spoken about: a record, or one written inside it. */
interface Subject {
  readonly value: unknown;
  readonly fields: readonly Field[];
}

function subjectOf(byKey: ReadonlyMap<string, Written>, key: string): Subject | null {
  const [owner = "", word] = key.split("/");
  const one = byKey.get(owner);
  if (!one) return null;
  const fields = fieldsOf(kinds[one.seed.kind].fields);
  if (word === undefined) return { value: one.record, fields };
  for (const { name, shape } of fields) {
    const value = valueAt(one.record, `${name}/${word}`);
    const inside = insideOf(shape);
    if (value !== undefined && inside) return { value, fields: inside };
  }
  return null;
}

function isDateField({ fields }: Subject, field: string): boolean {
  return fields.some(({ name, shape }) => name === field && shape.form === "date");
}

function spanProblems(
  { seed, record }: Written,
  field: string,
  edtf: string | undefined,
): Problem[] {
  const { versions, assessment } = record as unknown as RecordOf<"Dispute">;
  if (edtf === undefined)
    return [problemAt(seed, aboutField, `is in dispute, yet the record leaves it out`)];
  const held = parsePoint(edtf);
  if (assessment?.value !== undefined) {
    const judged = readPoint(assessment.value);
    return typeof judged !== "string" && within(held, judged)
      ? []
      : [
          problemAt(
            seed,
            ["assessment", "value"],
            `${assessment.value} does not span ${field}, ${edtf}`,
          ),
        ];
  }
  return versions.flatMap(({ value }, i) => {
    const path = ["versions", i, "value"];
    if (value === undefined)
      return [problemAt(seed, path, "is missing: the dispute is about a date")];
    const point = readPoint(value);
    if (typeof point === "string") return [problemAt(seed, path, point)];
    return within(point, held)
      ? []
      : [problemAt(seed, path, `${value} lies outside ${field}, which says ${edtf}; widen that`)];
  });
}

function readPoint(edtf: string): Point | string {
  try {
    return parsePoint(edtf);
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

function within(inner: Point, outer: Point): boolean {
  const [from, to] = [outer.earliest ?? "", outer.latest ?? "~"];
  return (inner.earliest ?? "") >= from && (inner.latest ?? "~") <= to;
}
