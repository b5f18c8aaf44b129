import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { QuestionTooLarge, UnknownArgument } from "../../questions/question.ts";
import { StoreUnavailable } from "../../store/policy-graph.ts";
import { withoutLongEcho } from "./echo.ts";
import { type ErrorCode, isErrorCode } from "./error-codes.ts";
import { PLACES_LIMIT } from "./error-limits.ts";

const unavailable = { status: 503, headers: { "Retry-After": "5" } };

/** The error as its reader may see it, with a code of the list; null for one that nobody expected. */
export function toldError(error: GraphQLError): GraphQLError | null {
  const cause = causeOf(error);
  if (cause instanceof UnknownArgument) return retold(error, cause.message, "BAD_USER_INPUT");
  if (cause instanceof QuestionTooLarge) return retold(error, cause.message, "QUESTION_TOO_LARGE");
  if (cause instanceof StoreUnavailable)
    return retold(error, cause.message, "STORE_UNAVAILABLE", { http: unavailable });
  const { code, http } = error.extensions;
  if (http?.status === 405) return retold(error, error.message, "METHOD_NOT_ALLOWED", { http });
  if (!isErrorCode(code) || code === "INTERNAL_SERVER_ERROR") return null;
  return retold(error, error.message, code, error.extensions);
}

/** What the reader sees of an error that nobody expected. */
export function maskedError(error: GraphQLError): GraphQLError {
  return retold(error, "Unexpected error.", "INTERNAL_SERVER_ERROR");
}

function retold(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  code: ErrorCode,
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  return new GraphQLError(withoutLongEcho(message), {
    nodes: nodes?.slice(0, PLACES_LIMIT) ?? null,
    source: source ?? null,
    positions: positions?.slice(0, PLACES_LIMIT) ?? null,
    path: path ?? null,
    extensions: { ...extensions, code },
  });
}

function causeOf(error: GraphQLError): Error {
  const cause = error.originalError;
  return cause instanceof GraphQLError ? causeOf(cause) : (cause ?? error);
}
