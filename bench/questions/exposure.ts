import type { Question } from "./question.ts";

export const exposure: Question = {
  title: "where a component leads, three steps, and what touches it",
  query: `query Exposure($from: ID!, $asOf: Date!) {
  exposure(from: $from, depth: 3, asOf: $asOf) {
    nodes { record { key displayName } layer controls { control { key name } inForce } }
    edges { relation of { key } leadsTo { key } holds basis }
    truncated
  }
}`,
  variables: ({ product }, { asOf }) => ({ from: product, asOf }),
};
