import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";

const page = readFileSync("docs/questions.md", "utf8");
const examples = readdirSync("docs/questions").map(
  (file) => [file.replace(".graphql", ""), readFileSync(`docs/questions/${file}`, "utf8")] as const,
);

/** The root fields that are questions of their own, with those that extend a kind. */
function questions(): readonly string[] {
  return parse(readFileSync("schema/query.graphql", "utf8"))
    .definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? [])
        : [],
    )
    .map(({ name }) => name.value);
}

test("every question has an example, or is told of", () => {
  const told = questions().filter(
    (name) => page.includes(`\`${name}\``) || page.includes(`.${name}\``),
  );
  expect(told).toEqual(questions());
  const asked = examples.map(([, query]) => query).join("\n");
  const fixed = ["release", "node", "nodes"];
  expect(
    questions().filter((name) => !asked.includes(`${name}(`) && !fixed.includes(name)),
  ).toEqual([]);
});

test.each(examples)(
  "the example %s is answered by the server, in a screen or two",
  async (name, query) => {
    expect(JSON.parse(await ask(query))).not.toHaveProperty("errors");
    const [, shown = ""] = page.split(`<!-- ${name}: begin -->`);
    const [, answer = ""] = (shown.split(`<!-- ${name}: end -->`)[0] ?? "").split("```json\n");
    expect(answer.split("\n").length).toBeGreaterThan(5);
    expect(answer.split("\n").length).toBeLessThan(65);
  },
);

test("no example depends on the day on which it is written", () => {
  const dated = [
    "whyLifted(",
    "standing(",
    "standing ",
    "inForce(",
    "exposure(",
    "compareResponses(",
  ];
  for (const [name, query] of examples)
    if (dated.some((field) => query.includes(field))) expect(query, name).toContain("asOf:");
});
