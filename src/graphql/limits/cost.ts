import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  isObjectType,
} from "graphql";
import type { ComplexityEstimator, ComplexityEstimatorArgs } from "graphql-query-complexity";
import { introspectionCost } from "./introspection-cost.ts";
import { weight } from "./weight.ts";

type Values = Readonly<Record<string, unknown>>;

/** The dearest that a request may be: about as many as the fields that an answer may hold. */
export const COST_LIMIT = 25_000;
/** How long a list is taken to be that is no page. */
const LIST = 4;
const DEFAULT_PAGE = 25;
/** What it takes to find the answer to a question, however little of it is asked for. */
const QUESTION = 200;
const MOST = 1e9;

/** What a field costs: itself, its arguments, and its content as often as it may be repeated. */
export function fieldCost(schema: GraphQLSchema): ComplexityEstimator {
  const ofIntrospection = introspectionCost(schema, COST_LIMIT / 2);
  return (node) => {
    const { type, field, args, childComplexity } = node;
    if (isIntrospectionType(type) || field.name === "__schema" || field.name === "__type")
      return ofIntrospection(node);
    const repeated = Math.min(MOST, childComplexity) * repetitions(node);
    const start = isQuestion(getNamedType(field.type)) ? QUESTION : 1;
    const found = Object.values(args).reduce<number>((sum, one) => sum + weight(one), start);
    return Math.min(MOST, found + repeated);
  };
}

/** A page is as long as was asked for, which counts its own list; records by id are as many as ids. */
function repetitions({ type, field, args }: ComplexityEstimatorArgs): number {
  const { first, last, ids } = args as Values;
  if (isPage(getNamedType(field.type))) return Math.max(1, Number(first ?? last ?? DEFAULT_PAGE));
  if (!isList(field) || isPage(type)) return 1;
  return Array.isArray(ids) ? ids.length : LIST;
}

function isQuestion(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Answer");
}

function isPage({ name }: { readonly name: string }): boolean {
  return name.endsWith("Connection");
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}
