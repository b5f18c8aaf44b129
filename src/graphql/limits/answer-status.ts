import type { ExecutionResult, GraphQLError } from "graphql";
import { errorCodes, isErrorCode } from "./error-codes.ts";

/** Whether no root field has an answer. */
export function nothingAnswered({ data }: ExecutionResult): boolean {
  return data == null || Object.values(data).every((value) => value === null);
}

/**
 * Gives an error the status of its code, for answers in which nothing was answered; yoga takes the
 * highest. A client that accepts only the legacy `application/json` has 200 for its own mistakes
 * in GraphQL, as the GraphQL-over-HTTP specification has it.
 */
export function withStatus(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  if (http || !isErrorCode(code)) return error;
  const [status] = errorCodes[code];
  error.extensions.http = { status, spec: status < 500 };
  return error;
}
