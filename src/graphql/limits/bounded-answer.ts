import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
} from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { nothingAnswered, withStatus } from "./answer-status.ts";
import { ERROR_LIMIT } from "./error-limits.ts";
import { fewErrors } from "./few-errors.ts";
import { logUnexpected } from "./log-unexpected.ts";
import { maskedError, toldError } from "./told-error.ts";

/**
 * Answers with few and short errors, each with a code; one that nobody expected is masked and
 * logged. It stands in for yoga's `maskedErrors`, which knows neither our errors nor a limit.
 */
export function boundedAnswer(): Plugin {
  const operations = new WeakMap<Request, string | undefined>();
  return {
    onExecute: ({ args, context }) => {
      const { document, operationName } = args as ExecutionArgs;
      operations.set(context.request, getOperationAST(document, operationName)?.name?.value);
    },
    onResultProcess: (answer) => {
      const { request, result } = answer;
      if (Array.isArray(result) || isAsyncIterable(result) || !result.errors) return;
      const unexpected = (error: GraphQLError) => {
        if (!request.signal.aborted) logUnexpected(error, operations.get(request));
        return maskedError(error);
      };
      answer.setResult({ ...result, errors: shown(result, result.errors, unexpected) });
    },
  };
}

function shown(
  result: ExecutionResult,
  errors: readonly GraphQLError[],
  unexpected: (error: GraphQLError) => GraphQLError,
): readonly GraphQLError[] {
  const told = errors.slice(0, ERROR_LIMIT).map((error) => toldError(error) ?? unexpected(error));
  return fewErrors(nothingAnswered(result) ? told.map(withStatus) : told);
}
