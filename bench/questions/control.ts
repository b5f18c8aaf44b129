import type { Question } from "./question.ts";

export const control: Question = {
  title: "a control, how it stands, and its timeline",
  query: `query Control($key: ID!, $timelineOf: ID!, $asOf: Date!) {
  control(key: $key) {
    key
    name
    bindingness
    standing(asOf: $asOf) {
      text
      posture { value certainty }
      permits { value certainty }
      inForce
      conditions { condition { key text } certainty }
    }
  }
  timeline(of: $timelineOf) {
    entries { date { text } what record { key } text }
  }
}`,
  variables: ({ control: key }, { asOf }) => ({ key, timelineOf: key, asOf }),
};
