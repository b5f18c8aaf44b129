import type { CypherQuestion } from "./cypher-question.ts";
import { actFields, acts, cited, citedFields, conditions } from "./parts.ts";

export const liftings: CypherQuestion = {
  field: "controls",
  cypher: `
MATCH (t:State {key: $target})<-[:TARGETS]-(c:Control)-[:IMPOSED_BY]->(:State {key: $imposer})
RETURN collect(c {.key, .name, .bindingness, .end,
    acts: ${acts(`,
          announcedIn: COLLECT { MATCH (a)-[:ANNOUNCED_IN]->(s:Source) RETURN s {.key, .title} },
          reasons: COLLECT {
            MATCH (a)-[r:BECAUSE]->(w) RETURN {basis: r.basis, text: r.text, because: w {.key, .name, .text}}
          },
          conditions: ${conditions(`,
            exempts: COLLECT { MATCH (q)-[:EXEMPTS]->(s:State) RETURN s {.key, .name} },
            citations: ${cited("q")}`)},
          citations: ${cited("a")}`)}
  }) AS answer`,
  query: `query Liftings($imposer: ID!, $target: ID!) {
  controls(imposer: $imposer, target: $target) {
    key name bindingness end
    acts { ${actFields}
      announcedIn { key title }
      reasons { basis text because { key name text } }
      conditions { key kind text fulfilment exempts { key name } ${citedFields} }
      ${citedFields}
    } }
  }
}`,
};
