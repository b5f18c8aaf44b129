import { readdirSync, readFileSync } from "node:fs";
import { isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { executableSchema } from "../src/graphql/schema.ts";
import { loadDataset } from "../src/store/neo4j/load-dataset.ts";
import { neo4jPolicyGraph } from "../src/store/neo4j/neo4j-policy-graph.ts";
import type { PolicyGraph } from "../src/store/policy-graph.ts";
import { ask, asker, dataset } from "./ask.ts";

const queries = readdirSync("queries").map(
  (file) => [file, readFileSync(`queries/${file}`, "utf8")] as const,
);
const uri = inject("neo4jUri");

test.each(queries)("%s says its question in its first line", (_file, query) => {
  expect(query.split("\n")[0]).toMatch(/^# .+[?]$/);
});

test.each(queries)("%s is answered without error", async (_file, query) => {
  expect(JSON.parse(await ask(query))).not.toHaveProperty("errors");
});

test("together the queries ask for every field of the schema", () => {
  const schema = executableSchema();
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  for (const [, query] of queries)
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          asked.add(`${String(types.getParentType()?.name)}.${name.value}`);
        },
      }),
    );
  const viaInterface = (field: string) =>
    asked.has(`Record.${field.split(".")[1] ?? ""}`) ||
    asked.has(`Node.${field.split(".")[1] ?? ""}`);
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(fields.filter((field) => !asked.has(field) && !viaInterface(field))).toEqual([]);
});

describe.skipIf(uri === null)("on a real Neo4j", () => {
  let graph: PolicyGraph;
  const settings = { uri: uri ?? "", user: null, password: null, database: "neo4j" };

  beforeAll(async () => {
    await loadDataset(settings, dataset);
    // A database that has just started compiles each text at first sight.
    graph = neo4jPolicyGraph(settings, { patience: 60_000 });
  });
  afterAll(() => graph.close());

  test.each(queries)("%s gives the same answer, byte for byte", async (_file, query) => {
    expect(await asker(graph)(query)).toBe(await ask(query));
  });
});
