import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import { dateText } from "../../domain/date/date-text.ts";
import { parsePoint, type Point } from "../../domain/date/point.ts";
import { kindNames } from "../../domain/kind-names.ts";
import { kinds } from "../../domain/kinds.ts";
import { fieldsOf } from "../../domain/shape.ts";
import { flagName, reservedIn } from "../sdl/fields.ts";
import type { Context } from "../context.ts";
import { isReserved } from "../reserved.ts";

type Values = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<Values, Context>;
type ObjectField = GraphQLField<Values, Context>;

/**
 * Gives every field without a resolver of its own the one that its type asks for: a key is followed
 * to its record, EDTF text is read, a flag tells a reserved word. Everything else is the property.
 */
export function deriveResolvers(schema: GraphQLSchema): GraphQLSchema {
  const recordTypes = new Set<string>(kindNames);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isAbstractType(type)) type.resolveType = (value: Values) => typeNameOf(value);
    if (isAbstractType(type)) recordTypes.add(type.name);
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()) as ObjectField[])
      if (!field.resolve && !type.name.startsWith("__")) assign(field, recordTypes);
  for (const name of kindNames) assignFlags(schema, name);
  return schema;
}

function typeNameOf(value: Values): string {
  return "anonymous" in value ? "AnonymousActor" : String(value["type"]);
}

function assign(field: ObjectField, recordTypes: ReadonlySet<string>): void {
  const { name } = getNamedType(field.type);
  if (name === "PointInTime") field.resolve = (source) => pointIn(source[field.name]);
  else if (recordTypes.has(name)) field.resolve = follow(field.name);
}

function pointIn(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const point = parsePoint(value);
  const known = told.get(point) ?? { ...point, text: dateText(point) };
  told.set(point, known);
  return known;
}

/** Points are shared by all that name the same date, and a list shows many. */
const told = new WeakMap<Point, Point & { readonly text: string }>();

function follow(field: string): Resolver {
  return (source, _args, { reader }) => {
    const value = source[field];
    if (typeof value === "string") return reader.follow(value);
    if (!Array.isArray(value)) return value;
    const keys = (value as unknown[]).filter((one) => !isReserved(one));
    const followed = keys.map((one) => (typeof one === "string" ? reader.follow(one) : one));
    return followed.some((one) => one instanceof Promise) ? Promise.all(followed) : followed;
  };
}

function assignFlags(schema: GraphQLSchema, kind: (typeof kindNames)[number]): void {
  const type = schema.getType(kind);
  if (!isObjectType(type)) return;
  for (const { name, shape } of fieldsOf(kinds[kind].fields))
    for (const word of reservedIn(shape)) {
      const flag = type.getFields()[flagName(name, word)];
      if (flag)
        flag.resolve = (source: Values) =>
          (source[name] as string[] | undefined)?.includes(word) ?? false;
    }
}
