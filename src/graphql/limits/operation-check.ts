import {
  type DocumentNode,
  type ExecutionArgs,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { collecting } from "./argument-problems.ts";
import { COST_LIMIT } from "./cost.ts";
import { SELECTION_LIMIT } from "./document-bounds.ts";
import { ERROR_LIMIT } from "./error-limits.ts";
import { refusedDocument } from "./refusals.ts";

interface Checked {
  /** What it costs; null where variables or arguments are not even of their types. */
  readonly requested: number | null;
  /** Why it is not carried out. */
  readonly errors: readonly GraphQLError[];
}

/** Weighs an operation with its variables, and checks every argument in it. */
export function checkOperation(
  { schema, document, variableValues }: ExecutionArgs,
  operation: OperationDefinitionNode,
  estimator: ComplexityEstimator,
): Checked {
  const variables = variableValues ?? {};
  const definitions = operation.variableDefinitions ?? [];
  const coerced = getVariableValues(schema, definitions, variables, { maxErrors: ERROR_LIMIT - 1 });
  if (coerced.errors) return { requested: null, errors: coerced.errors.map(asBadInput) };
  const errors: GraphQLError[] = [];
  try {
    const requested = getComplexity({
      schema,
      query: only(operation, document),
      variables,
      estimators: [collecting(errors), estimator],
      maxQueryNodes: SELECTION_LIMIT + 1,
    });
    if (errors.length > 0 || requested <= COST_LIMIT) return { requested, errors };
    return { requested, errors: [tooDear(requested, operation)] };
  } catch (error) {
    if (error instanceof GraphQLError)
      return { requested: null, errors: [...errors, asBadInput(error)] };
    throw error;
  }
}

/** The document without its other operations, whose names the counting would trip over:
 *  https://github.com/slicknode/graphql-query-complexity/issues/85 */
function only(operation: OperationDefinitionNode, document: DocumentNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { ...document, definitions: [operation, ...fragments] };
}

function asBadInput({ message, nodes }: GraphQLError): GraphQLError {
  return refusedDocument("BAD_USER_INPUT", message, nodes ?? null);
}

function tooDear(requested: number, operation: OperationDefinitionNode): GraphQLError {
  const message =
    `It costs ${requested}; the most is ${COST_LIMIT}. ` +
    "Ask for shorter pages, or for fewer fields inside lists.";
  return refusedDocument("COST_LIMIT", message, operation);
}
