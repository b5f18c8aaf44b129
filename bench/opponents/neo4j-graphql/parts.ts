export const cited = "citationsConnection { edges { properties { at } node { key title } } }";
export const disputed = `disputes { key question ${cited} }`;
export const conditions = "conditions { key kind text fulfilment }";

/** The acts on a control, each with its effect on it; more of each act may be asked for. */
export const acts = (more = "") =>
  `actsConnection {
  edges {
    properties { posture was through contested }
    node { key kind name effective announced ${more} }
  }
}`;
