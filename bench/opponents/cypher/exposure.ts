import type { CypherQuestion } from "./cypher-question.ts";
import { actFields, acts } from "./parts.ts";

export const exposure: CypherQuestion = {
  field: "exposed",
  cypher: `
MATCH (from:Product {key: $product})
WITH COLLECT {
    CALL (from) {
      RETURN from AS p
      UNION
      MATCH (from)-[:COMPONENT_OF]->{1,2}(p:Product) RETURN p
      UNION
      MATCH (from)-[:COMPONENT_OF]->()-[:VARIANT_OF]-(p:Product) RETURN p
      UNION
      MATCH (from)-[:VARIANT_OF]-()-[:COMPONENT_OF]->(p:Product) RETURN p
      UNION
      MATCH (from)-[:VARIANT_OF]-{1,2}(p:Product) RETURN p
    }
    RETURN DISTINCT p
  } AS reached
WITH reached,
  COLLECT {
    UNWIND reached AS p MATCH (p)-[:OPERATED_BY]->(o:State) RETURN DISTINCT o
  } AS operators
RETURN {
  products: [p IN reached | p {.key, .name, .kind,
    leadsTo: COLLECT {
      MATCH (p)-[r:COMPONENT_OF|VARIANT_OF|IS_A|OPERATED_BY|SUBSTITUTE_FOR]->(o:Product|State)
      RETURN {relation: type(r), basis: r.basis, record: o {.key, .name}}
    },
    substitutes: COLLECT {
      MATCH (p)<-[:SUBSTITUTE_FOR]-(o:Product)
      RETURN o {.key, .name, events: COLLECT { MATCH (o)<-[:INVOLVES]-(v:Event) RETURN v {.key, .name, .date} }}
    },
    events: COLLECT {
      MATCH (p)<-[:INVOLVES]-(v:Event)
      RETURN v {.key, .name, .date, places: COLLECT { MATCH (v)-[:PLACE]->(l:Place) RETURN l {.key, .name} }}
    }
  }],
  controls: COLLECT {
    CALL (reached, operators) {
      UNWIND operators AS o MATCH (o)<-[:TARGETS]-(c:Control) RETURN c
      UNION
      UNWIND reached AS p MATCH (p)<-[:COVERS]-(c:Control) RETURN c
      UNION
      UNWIND reached AS p MATCH (p)-[:LISTED_AS]->()<-[:COVERS]-(c:Control) RETURN c
      UNION
      UNWIND reached AS p MATCH (p)<-[:NAMES]-(:PolicyAction)-[:EFFECT_ON]->(c:Control) RETURN c
    }
    RETURN DISTINCT c {.key, .name, .bindingness, .end, .lastSeen, acts: ${acts()}}
  }
} AS answer`,
  query: `query Exposure($product: ID!) {
  exposed(product: $product) {
    products {
      key name kind
      leadsTo { relation basis record { key name } }
      substitutes { key name events { key name date } }
      events { key name date places { key name } }
    }
    controls { key name bindingness end lastSeen acts { ${actFields} } } }
  }
}`,
};
