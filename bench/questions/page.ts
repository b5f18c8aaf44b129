import type { Question } from "./question.ts";

export const page: Question = {
  title: "a filtered page of 50, the latest first, with its count",
  query: `query Page($publisher: ID!, $to: Date!) {
  sources(
    filter: { publisher: [$publisher], published: { from: null, to: $to } }
    orderBy: PUBLISHED_DESC
    first: 50
  ) {
    nodes { key title kind published { edtf } url }
    totalCount
  }
}`,
  variables: ({ publisher }, { to }) => ({ publisher, to }),
};
