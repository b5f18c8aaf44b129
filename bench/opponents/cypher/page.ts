import type { CypherQuestion } from "./cypher-question.ts";

export const page: CypherQuestion = {
  field: "sources",
  cypher: `
MATCH (s:Source)-[:PUBLISHED_BY]->(:Organization {key: $publisher})
WHERE s.publishedEarliest <= '2027-01-01'
WITH s ORDER BY s.byPublished DESC
WITH collect(s {.key, .title, .kind, .published, .url}) AS found
RETURN {nodes: found[..50], totalCount: size(found)} AS answer`,
  query: `query Page($publisher: ID!) {
  sources(publisher: $publisher) {
    nodes { key title kind published url }
    totalCount
  }
}`,
};
