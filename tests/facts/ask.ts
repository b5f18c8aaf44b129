import { graphql } from "graphql";
import { requestReader } from "../../src/graphql/request-reader.ts";
import { executableSchema } from "../../src/graphql/schema.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { plain } from "./plain.ts";

const schema = executableSchema();
const graph = memoryPolicyGraph(loadSeeds("seeds"));

/** Fragments that a query may name without writing them out. */
const fragments: Readonly<Record<string, string>> = {
  Key: "fragment Key on Record { key }",
  At: "fragment At on Citation { source { key } at }",
  Day: "fragment Day on PointInTime { edtf precision }",
  Who: "fragment Who on Actor { ... on Record { key } ... on AnonymousActor { anonymous via { ... on Record { key } } } }",
};

/** The answer to a query on the real seeds, in the short form of `plain`. Throws what went wrong. */
export async function ask(query: string): Promise<unknown> {
  const named = Object.keys(fragments).filter((name) => query.includes(`...${name}`));
  const source = [query, ...named.map((name) => fragments[name])].join("\n");
  const reader = requestReader(graph, {
    signal: new AbortController().signal,
    remaining: () => 1_000,
  });
  const contextValue = { today: "2026-11-23", link: "/graphql", reader };
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return plain(JSON.parse(JSON.stringify(data)));
}
