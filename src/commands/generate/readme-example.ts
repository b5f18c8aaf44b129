import { graphql } from "graphql";
import stringify from "json-stringify-pretty-compact";
import { requestReader } from "../../graphql/request-reader.ts";
import { executableSchema } from "../../graphql/schema.ts";
import type { PolicyGraph } from "../../store/policy-graph.ts";

/** A query and the answer that a graph gives to it, as they stand in a page. */
export async function example(query: string, graph: PolicyGraph): Promise<string> {
  const deadline = { signal: new AbortController().signal, remaining: () => 60_000 };
  const { data, errors } = await graphql({
    schema: executableSchema(),
    source: query,
    contextValue: { today: "2026-11-23", link: "", reader: requestReader(graph, deadline) },
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  const asked = query.replace(/^#.*\n/, "").trim();
  return `\`\`\`graphql\n${asked}\n\`\`\`\n\nThe answer:\n\n\`\`\`json\n${stringify(data, { maxLength: 116 })}\n\`\`\``;
}

/** A page with the text between the two marks of a name replaced. Throws where the marks are missing. */
export function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no marks ${begin} … ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
