/** What a record `n` cites, with the place. */
const cited = (n: string) =>
  `COLLECT { MATCH (${n})-[cites:CITES]->(s:Source) RETURN {at: cites.at, source: s {.key, .title}} }`;

/** The acts on a control `c`, each with its effect on it; more of each act may be asked for. */
export const acts = (more = "") => `COLLECT {
      MATCH (c)<-[e:EFFECT_ON]-(a:PolicyAction)
      RETURN {
        posture: e.posture, was: e.was, through: e.through, contested: e.contested,
        act: a {.key, .kind, .name, .effective, .announced${more}}
      }
    }`;

/** The conditions that an act `a` sets. */
export const conditions = (more = "") => `COLLECT {
          MATCH (a)-[:HAS_CONDITION]->(q:Condition)
          RETURN q {.key, .kind, .text, .fulfilment${more}}
        }`;

/** The disputes about a record `n`. */
const disputed = (n: string) =>
  `COLLECT { MATCH (${n})<-[:ABOUT]-(d:Dispute) RETURN d {.key, .question, citations: ${cited("d")}} }`;

export { cited, disputed };

/** What a document asks of an act on a control. */
export const actFields = "posture was through contested act { key kind name effective announced";
export const citedFields = "citations { at source { key title } }";
