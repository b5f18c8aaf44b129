import { codegen } from "@graphql-codegen/core";
import * as resolversPlugin from "@graphql-codegen/typescript-resolvers";
import * as typescriptPlugin from "@graphql-codegen/typescript";
import { type GraphQLSchema, isObjectType, parse, printSchema } from "graphql";
import { kindGroups, kindNames } from "../../domain/kind-names.ts";

/** The TypeScript types of resolvers, from the schema. */
export async function resolverTypes(
  schema: GraphQLSchema,
  partNames: readonly string[],
): Promise<string> {
  const plain = (names: readonly string[], type: string) =>
    Object.fromEntries(names.map((name) => [name, `./mappers.ts#${type}`]));
  const connections = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map(({ name }) => name)
    .filter((name) => name.endsWith("Connection"));
  const types = await codegen({
    filename: "src/graphql/schema.generated.ts",
    schema: parse(printSchema(schema)),
    documents: [],
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, typescriptResolvers: resolversPlugin },
    config: {
      contextType: "./context.ts#Context",
      mappers: {
        ...Object.fromEntries(kindNames.map((name) => [name, `Records["${name}"]`])),
        ...plain(
          kindGroups.map(({ name }) => name),
          "RecordOrKey",
        ),
        ...plain(["Record", "Node"], "RecordOrKey"),
        ...plain(partNames, "PartValue"),
        ...plain(connections, "PartValue"),
        Actor: "./mappers.ts#ActorValue",
        PointInTime: "./mappers.ts#DateText",
        Release: "../domain/dataset.ts#Release as ReleaseValue",
      },
      avoidOptionals: { field: true, inputValue: false, query: true },
      enumsAsTypes: true,
      immutableTypes: true,
      scalars: { Date: "string" },
      skipTypename: true,
      strictScalars: true,
      useTypeImports: true,
      // TypeScript's own Record must stay itself in the generated file.
      namingConvention: (name: string) => (name === "Record" ? "RecordInterface" : name),
    },
  });
  return `import type { Records } from "./mappers.ts";\n${types}`;
}
