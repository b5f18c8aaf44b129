import type { Question } from "./question.ts";

export const inForce: Question = {
  title: "which controls on a target are in force",
  query: `query InForce($target: ID!, $asOf: Date!) {
  inForce(asOf: $asOf, filter: { target: $target }) {
    outcome
    controls {
      control { key name }
      text
      posture { value certainty }
      permits { value certainty }
      inForce
      since { act { key } date { text } }
      conditions { condition { key text } certainty }
    }
    sources { source { key title } places }
    disputes { key question }
  }
}`,
  variables: ({ target }, { asOf }) => ({ target, asOf }),
};
