import type { CypherQuestion } from "./cypher-question.ts";
import { actFields, acts, cited, citedFields, conditions, disputed } from "./parts.ts";

export const inForce: CypherQuestion = {
  field: "controlsOn",
  cypher: `
MATCH (:State {key: $target})<-[:TARGETS]-(c:Control)
RETURN collect(c {.key, .name, .bindingness, .end, .lastSeen,
    acts: ${acts(`,
          conditions: ${conditions()}, citations: ${cited("a")}, disputes: ${disputed("a")}`)},
    citations: ${cited("c")},
    disputes: ${disputed("c")}
  }) AS answer`,
  query: `query InForce($target: ID!) {
  controlsOn(target: $target) {
    key name bindingness end lastSeen
    acts { ${actFields}
      conditions { key kind text fulfilment }
      ${citedFields}
      disputes { key question ${citedFields} }
    } }
    ${citedFields}
    disputes { key question ${citedFields} }
  }
}`,
};
