import { acts, conditions } from "./parts.ts";
import type { Wordings } from "./wording.ts";

/** Causes, and what they are because of, so many steps back. */
function causes(steps: number): string {
  const more = steps > 1 ? causes(steps - 1) : "";
  return `reasons {
  ... on PolicyAction { key name effective ${more} }
  ... on Condition { key text }
  ... on Agreement { key name reached ${more} }
  ... on Event { key name date during ${more} }
  ... on Statement { key text date ${more} }
  ... on Product { key name }
}`;
}

const wanted = `key name bindingness end lastSeen
${acts(`
  ${conditions}
  ${causes(3)}
  consequences {
    ... on PolicyAction { key name effective }
    ... on Agreement { key name reached }
    ... on Event { key name date during }
    ... on Statement { key text date }
  }
  statements { key text date }
`)}
statements { key text date }`;

const one = `query Control($control: ID!) { controls(where: { key: { eq: $control } }) { ${wanted} } }`;

/** It starts at its control in either wording. */
export const control: Wordings = { natural: one, reworded: one };
