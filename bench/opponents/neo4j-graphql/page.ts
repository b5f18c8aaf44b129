import type { Wordings } from "./wording.ts";

/** Starting at the publisher would give no page with a count. */
const one = `query Page($publisher: ID!) {
  sourcesConnection(
    where: { publisher: { some: { key: { eq: $publisher } } }, publishedEarliest: { lte: "2027-01-01" } }
    sort: [{ byPublished: DESC }]
    first: 50
  ) {
    edges { node { key title kind published url } }
    aggregate { count { nodes } }
  }
}`;

export const page: Wordings = { natural: one, reworded: one };
