import { z } from "zod";
import { kindNames, type KindName } from "../domain/kind-names.ts";
import { type AnyRecord, kinds } from "../domain/kinds.ts";
import { departures, parsed } from "./read-line.ts";

/** The fields of a kind as records hold them: an act names its conditions. */
const fieldsOf = (kind: KindName): z.ZodObject =>
  kind === "PolicyAction"
    ? kinds[kind].fields.extend({ conditions: z.array(z.string()) })
    : kinds[kind].fields;
const declared: ReadonlyMap<string, z.ZodObject> = new Map(
  kindNames.map((kind) => [kind, fieldsOf(kind)]),
);

/** The record that a line of an export is, or every way in which it is none. */
export function readRecordLine(line: string): AnyRecord | readonly string[] {
  const written = parsed(line);
  if (typeof written === "string") return [written];
  const { type, ...fields } = written;
  const kind = declared.get(String(type));
  if (!kind) return [`type: "${String(type)}" is no kind of record`];
  const problems = departures(fields, kind);
  return problems.length > 0 ? problems : (written as unknown as AnyRecord);
}
