import type { CypherQuestion } from "./cypher-question.ts";
import { actFields, acts, conditions } from "./parts.ts";

const dated = "{.key, .name, .text, .date, .during, .effective, .reached}";

export const control: CypherQuestion = {
  field: "control",
  cypher: `
MATCH (c:Control {key: $control})
RETURN c {.key, .name, .bindingness, .end, .lastSeen,
    acts: ${acts(`, conditions: ${conditions()}`)},
    causes: COLLECT {
      MATCH (c)<-[:EFFECT_ON]-(:PolicyAction)-[:BECAUSE*1..8]->(w) RETURN DISTINCT w ${dated}
    },
    mentions: COLLECT {
      CALL (c) {
        MATCH (c)<-[:ABOUT|BECAUSE]-(m:PolicyAction|Event|Statement|Agreement) RETURN m
        UNION
        MATCH (c)<-[:EFFECT_ON]-(:PolicyAction)<-[:ABOUT|BECAUSE]-(m:PolicyAction|Event|Statement|Agreement)
        RETURN m
      }
      RETURN m ${dated}
    }
  } AS answer`,
  query: `query Control($control: ID!) {
  control(control: $control) {
    key name bindingness end lastSeen
    acts { ${actFields} conditions { key kind text fulfilment } } }
    causes { key name text date during effective reached }
    mentions { key name text date during effective reached }
  }
}`,
};
