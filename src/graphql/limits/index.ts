import type { Plugin } from "graphql-yoga";
import { boundedAnswer } from "./bounded-answer.ts";
import { boundedExecution } from "./bounded-execution.ts";
import { boundedParse } from "./bounded-parse.ts";
import { boundedValidation } from "./bounded-validation.ts";
import { crossOrigin } from "./cross-origin.ts";
import { requestForm } from "./request-form.ts";

/** What every request passes, in this order: its form, its document, its cost, its errors. */
export function limits(): Plugin[] {
  return [
    crossOrigin(),
    requestForm(),
    boundedParse(),
    boundedValidation(),
    boundedExecution(),
    boundedAnswer(),
  ];
}
