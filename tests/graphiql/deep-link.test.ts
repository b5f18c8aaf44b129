import { expect, test } from "vitest";
import { deepLink } from "../../src/graphiql/browser/deep-link.ts";

test("a link carries query, variables and operation", () => {
  const hash = `#${new URLSearchParams({
    query: "query A { release { id } }\nquery B { release { date } }",
    variables: '{ "name": "Türkiye & co = #1" }',
    operationName: "B",
  }).toString()}`;
  expect(deepLink(hash)).toEqual({
    query: "query A { release { id } }\nquery B { release { date } }",
    variables: '{ "name": "Türkiye & co = #1" }',
    operationName: "B",
  });
});

test("blanks may be written as %20 or +", () => {
  expect(deepLink("#query=%7B%20a+b%20%7D")?.query).toBe("{ a b }");
});

test("what a link leaves out is empty, never what was last typed", () => {
  expect(deepLink("#query={a}")).toEqual({ query: "{a}", variables: "", operationName: null });
});

test.each(["", "#", "#query=", "#query=%20%0A", "#variables={}", "#headline"])(
  "%j asks for nothing",
  (hash) => expect(deepLink(hash)).toBeNull(),
);

test("a broken escape is shown as it came", () => {
  expect(deepLink("#query=%7Ba%ZZ%E0%A4%A")?.query).toContain("{a%ZZ");
});
