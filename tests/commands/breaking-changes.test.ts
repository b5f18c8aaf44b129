import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { breakingChanges } from "../../src/commands/generate/breaking-changes.ts";
import { executableSchema } from "../../src/graphql/schema.ts";

const committed = readFileSync("docs/schema.graphql", "utf8");
const changed = (was: string, is: string) => {
  expect(committed).toContain(was);
  return breakingChanges(committed, buildSchema(committed.replace(was, is)));
};

test("the schema breaks nobody who asks by the committed contract", () => {
  expect(breakingChanges(committed, executableSchema())).toEqual([]);
});

test("a field taken away is a break", () => {
  expect(changed("  totalCount: Int!\n", "  total: Int!\n")).toEqual([
    expect.stringMatching(/totalCount was removed/),
  ]);
});

test("a word taken away is a break", () => {
  expect(changed("  COMPANY_RESTRICT\n", "  FIRM_RESTRICT\n")).toEqual([
    expect.stringMatching(/COMPANY_RESTRICT was removed/),
  ]);
});

test("a field deprecated or added is none", () => {
  const added = '  totalCount: Int! @deprecated(reason: "Ask `count`.")\n\n  count: Int!\n';
  expect(changed("  totalCount: Int!\n", added)).toEqual([]);
});
