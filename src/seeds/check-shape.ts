import type { z } from "zod";
import { kinds } from "../domain/kinds.ts";
import { type Field, fieldsOf } from "../domain/shape.ts";
import { withCountry } from "./country.ts";
import { insideOf } from "./inside-of.ts";
import type { Problem } from "./problem.ts";
import {
  type Path,
  problemAt,
  problemAtName,
  saidIn,
  type SeedFile,
  writtenAs,
  type YamlFile,
} from "./seed-file.ts";
import { shown } from "./shown.ts";
import { suggest } from "../domain/suggest.ts";

type Issue = z.core.$ZodIssue;

/** What a file says, as its kind declares it, or every way in which it departs from that. */
export function readRecord(
  seed: SeedFile,
): { readonly record: Record<string, unknown> } | { readonly problems: Problem[] } {
  const complete = seed.kind === "State" ? withCountry : undefined;
  const read = readFields(seed, kinds[seed.kind].fields, complete);
  return "problems" in read ? read : { record: { type: seed.kind, ...read.fields } };
}

/** The fields of a file as they are declared, or every way in which it departs from that. */
export function readFields<F extends z.ZodObject>(
  yaml: YamlFile,
  declared: F,
  complete = (written: unknown) => written,
): { readonly fields: z.output<F> } | { readonly problems: Problem[] } {
  const written = saidIn(yaml);
  if (written === null) return { problems: [problemAt(yaml, [], "holds nothing; fill it")] };
  const read = declared.safeParse(complete(written), { reportInput: true });
  return read.success
    ? { fields: read.data }
    : { problems: read.error.issues.flatMap((issue) => problemsOf({ yaml, declared }, issue)) };
}

interface Reading {
  readonly yaml: YamlFile;
  readonly declared: z.ZodObject;
}

function problemsOf(reading: Reading, issue: Issue, above: Path = []): Problem[] {
  const { yaml } = reading;
  const path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problemAtName(yaml, [...path, key], unknownField(reading, path, key)),
      );
    case "invalid_union":
      return nearestBranch(issue.errors).flatMap((inner) => problemsOf(reading, inner, path));
    case "invalid_value":
      return [problemAt(yaml, path, notAWord(yaml, path, issue))];
    case "invalid_type":
      return [problemAt(yaml, path, wrongType(yaml, path, issue))];
    case "too_big":
    case "too_small":
      return [problemAt(yaml, path, wrongSize(issue))];
    default:
      return [problemAt(yaml, path, issue.message)];
  }
}

/** Of the ways to read a value, the one that fails least early. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    issues.some(({ code, path }) => code === "invalid_type" && path.length === 0) ? 0 : 1;
  return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function unknownField({ declared }: Reading, path: Path, key: string): string {
  const names = fieldNamesAt(declared, path);
  const fields = names.length > 0 ? `; the fields here are ${names.join(", ")}` : "";
  return `is no field here${suggest(key, names) || fields}`;
}

function fieldNamesAt(declared: z.ZodObject, path: Path): readonly string[] {
  let fields: readonly Field[] = fieldsOf(declared);
  for (const step of path)
    if (typeof step === "string")
      fields = insideOf(fields.find(({ name }) => name === step)?.shape) ?? [];
  return fields.map(({ name }) => name);
}

function notAWord(
  yaml: YamlFile,
  path: Path,
  { values, input, message }: Issue & { readonly code: "invalid_value" },
): string {
  const words = values.map(String);
  if (typeof input !== "string")
    return wrongType(yaml, path, {
      code: "invalid_type",
      path: [],
      expected: "string",
      input,
      message,
    });
  const given = shown(input);
  return `"${given}" is not one of ${words.join(", ")}${suggest(given, words)}`;
}

/** A size that the vocabulary does not speak of in its own words. */
function wrongSize(issue: Issue & { readonly code: "too_big" | "too_small" }): string {
  if (issue.message.startsWith("Too small")) return "is empty; leave the field out or fill it";
  return issue.code === "too_big" && issue.message.startsWith("Too big")
    ? `is longer than ${String(issue.maximum)} characters; shorten it`
    : issue.message;
}

function wrongType(
  yaml: YamlFile,
  path: Path,
  { expected, input, message }: Issue & { readonly code: "invalid_type" },
): string {
  if (input === undefined) return message.startsWith("Invalid ") ? "is missing" : message;
  if (input === null) return "is empty; leave the field out or fill it";
  if (expected === "string" && (typeof input === "number" || typeof input === "boolean")) {
    const written = shown(writtenAs(yaml, path) || String(input));
    return `${written} is read as the ${typeof input} ${String(input)}; text is needed here, so quote it: "${written}"`;
  }
  if (expected === "number" && typeof input === "number")
    return `${writtenAs(yaml, path)} is no number that can be counted with; write digits`;
  if (expected === "string" && Array.isArray(input))
    return 'must be text, not a list; quote brackets that belong to it, as "[2024-01-29,2024-01-30]"';
  return `must be ${article(typeName(expected))}, not ${article(typeOf(input))}`;
}

function typeOf(input: unknown): string {
  return Array.isArray(input) ? "list" : typeName(typeof input);
}

function typeName(type: string): string {
  return { array: "list", object: "map", string: "text", boolean: "true or false" }[type] ?? type;
}

function article(noun: string): string {
  return noun === "text" || noun.startsWith("true") ? noun : `a ${noun}`;
}
