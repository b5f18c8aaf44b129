import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { closedWords } from "../src/domain/closed-words.ts";
import { executableSchema } from "../src/graphql/schema.ts";

const schema = executableSchema();
const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith("__") && !builtIn.has(name),
);

test("every type, field, argument and enum value is described", () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

test("every description of a field is one line that ends in a full stop", () => {
  const wrong = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => !/^[^\n]+[.?]$/.test(field.description ?? ""));
  expect(
    wrong.map(({ type, field }) => `${type.name}.${field.name}: ${String(field.description)}`),
  ).toEqual([]);
});

test.each(closedWords.map((words) => [words.name, words] as const))(
  "%s has the words of the domain, in their order",
  (name, { values }) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  },
);

test("no query can write", () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().flatMap((one) => (one.description ? [] : [`${type.name}.${one.name}`])),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  const declared: readonly Described[] = Object.values(type.getFields());
  const fields = declared.flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    const args = field.args ?? [];
    return [
      ...(field.description ? [] : [name]),
      ...args.flatMap((argument) => (argument.description ? [] : [`${name}(${argument.name})`])),
    ];
  });
  return [...own, ...fields];
}
