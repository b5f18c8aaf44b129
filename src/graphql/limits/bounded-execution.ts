import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
} from "graphql";
import type { ComplexityEstimator } from "graphql-query-complexity";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { COST_LIMIT, fieldCost } from "./cost.ts";
import { checkOperation } from "./operation-check.ts";

/**
 * Executes only what is affordable with arguments that are allowed, and tells the cost in
 * `extensions.cost`. It looks at the one operation that is meant, with its variables, and so at
 * each request, where validation may be remembered.
 */
export function boundedExecution(): Plugin {
  let estimator: ComplexityEstimator = () => undefined;
  return {
    onSchemaChange: ({ schema }) => {
      estimator = fieldCost(schema as GraphQLSchema);
    },
    onExecute: ({ args: given, setResultAndStopExecution }) => {
      const args = given as ExecutionArgs;
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const { requested, errors } = checkOperation(args, operation, estimator);
      const extensions = requested !== null && { cost: { requested, limit: COST_LIMIT } };
      if (errors.length > 0) {
        setResultAndStopExecution({ errors, ...(extensions && { extensions }) });
        return;
      }
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(withExtensions(result, extensions || {}));
        },
      };
    },
  };
}

function withExtensions(result: ExecutionResult, extensions: object): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, ...extensions } };
}
