import { z } from "zod";
import { type KindName, kindNames } from "../../domain/kind-names.ts";
import { kinds } from "../../domain/kinds.ts";
import { countryFields } from "../../seeds/country.ts";
import { folderOf } from "../../seeds/folders.ts";

/** A JSON Schema for each kind's seeds, by folder: completion and hover text in an editor. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    kindNames
      .filter((name) => !kinds[name].inline)
      .map((name) => [folderOf(name), JSON.stringify(jsonSchemaOf(name))]),
  );
}

/** Which schema belongs to which seeds, as editors with a YAML language server read it. */
export function editorSettings(): string {
  const schemas = kindNames
    .filter((name) => !kinds[name].inline)
    .map((name) => [`./schema/seeds/${folderOf(name)}.json`, `seeds/${folderOf(name)}/*.yaml`]);
  return JSON.stringify({ "yaml.schemas": Object.fromEntries(schemas) as object });
}

function jsonSchemaOf(name: KindName): object {
  const { definition, fields } = kinds[name];
  const schema = z.toJSONSchema(fields, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.in instanceof z.ZodTransform)) return;
      const long = { ...jsonSchema };
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      const { description, ...rest } = long;
      Object.assign(jsonSchema, {
        ...(description && { description }),
        anyOf: [shortForm(rest), rest],
      });
    },
  });
  const isAsked = (field: string) => name !== "State" || !countryFields.includes(field);
  const required = schema.required?.filter(isAsked);
  return { ...schema, required, title: name, description: definition };
}

/** What may be written in place of the long form: one element of a list, a word or key, a bare year. */
function shortForm(long: object): object {
  if ("type" in long && long.type === "array" && "items" in long) return long.items as object;
  return "type" in long && long.type === "string" ? { type: "integer" } : { type: "string" };
}
