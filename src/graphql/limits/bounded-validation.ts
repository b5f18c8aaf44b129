import { type DocumentNode, type GraphQLSchema, validate, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { ERROR_LIMIT } from "./error-limits.ts";
import { knownOperations } from "./known-operations.ts";

/** Validation that stops when it has found as many errors as an answer shows. */
export function boundedValidation(): Plugin {
  return {
    onValidate: ({ addValidationRule, setValidationFn }) => {
      addValidationRule(knownOperations);
      setValidationFn(
        (schema: GraphQLSchema, document: DocumentNode, rules?: readonly ValidationRule[]) =>
          // One less, since graphql adds one that says it stopped.
          validate(schema, document, rules, { maxErrors: ERROR_LIMIT - 1 }),
      );
    },
  };
}
