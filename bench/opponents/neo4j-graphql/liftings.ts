import { acts, cited } from "./parts.ts";
import type { Wordings } from "./wording.ts";

const wanted = `key name bindingness end
${acts(`
  announcedIn { key title }
  reasonsConnection {
    edges {
      properties { basis text }
      node {
        ... on PolicyAction { key name }
        ... on Condition { key text }
        ... on Agreement { key name }
        ... on Event { key name }
        ... on Statement { key text }
        ... on Product { key name }
      }
    }
  }
  conditions { key kind text fulfilment exempts { key name } ${cited} }
  ${cited}
`)}`;

export const liftings: Wordings = {
  natural: `query Liftings($imposer: ID!, $target: ID!) {
  controls(where: { imposedBy: { some: { key: { eq: $imposer } } }, target: { some: { key: { eq: $target } } } }) {
    ${wanted}
  }
}`,
  reworded: `query Liftings($imposer: ID!, $target: ID!) {
  states(where: { key: { eq: $target } }) {
    controlsAgainst(where: { imposedBy: { some: { key: { eq: $imposer } } } }) {
      ${wanted}
    }
  }
}`,
};
