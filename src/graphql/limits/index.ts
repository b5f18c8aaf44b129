import type { Plugin } from "graphql-yoga";
import { boundedAnswer } from "./bounded-answer.ts";
import { boundedExecution } from "./bounded-execution.ts";
import { boundedParse } from "./bounded-parse.ts";
import { boundedValidation } from "./bounded-validation.ts";
import { crossOrigin } from "./cross-origin.ts";
import { recentDocuments } from "./recent-documents.ts";
import { requestForm } from "./request-form.ts";

/** What every request passes, in this order: its form, its document, its cost, its errors. */
function limits(): Plugin[] {
  return [
    crossOrigin(),
    requestForm(),
    boundedParse(),
    boundedValidation(),
    boundedExecution(),
    boundedAnswer(),
  ];
}

/** What of yoga's own would undo the limits, do their work again, or serve pages. */
const off = {
  batching: false,
  cors: false,
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
  // It pipes every body through a stream of its own, which doubles the time of a small request.
  maxRequestBodySize: false,
  multipart: false,
} as const;

/** Settings with which a yoga server stays in bounds, whatever it is asked; with plugins of others. */
export function limitedYoga(...others: readonly Plugin[]) {
  return {
    ...off,
    plugins: [...others, ...limits()],
    parserAndValidationCache: {
      documentCache: recentDocuments(),
      errorCache: { get: () => undefined, set: () => undefined },
    },
  };
}
