import type { Question } from "./question.ts";

export const liftings: Question = {
  title: "liftings, with why, conditions and sources",
  query: `query Liftings($imposer: ID!, $target: ID!, $to: Date!) {
  liftings(filter: { imposer: $imposer, target: $target, to: $to }) {
    liftings {
      control { key name }
      action { key name announcedIn { key title } }
      when { text }
      certainty
      remains
      reasons { basis text because { ... on Record { key displayName } } citations { source { key } at } }
      conditions { key kind text exempts { ... on State { key name } } citations { source { key } at } }
    }
  }
}`,
  variables: ({ imposer, target }, { to }) => ({ imposer, target, to }),
};
