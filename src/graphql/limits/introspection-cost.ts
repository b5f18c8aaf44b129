import {
  getIntrospectionQuery,
  getNullableType,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  parse,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";

/** How long the lists within a type are taken to be. */
const LIST = 4;

/** What introspection costs, by a measure of its own: all of the schema, once, costs `whole`. */
export function introspectionCost(
  schema: GraphQLSchema,
  whole: number,
): (asked: ComplexityEstimatorArgs) => number {
  const types = Object.keys(schema.getTypeMap()).length;
  const counted = ({ type, field, childComplexity }: ComplexityEstimatorArgs) => {
    if (!isIntrospectionType(type)) return childComplexity;
    if (field.name === "types") return childComplexity * types;
    return 1 + childComplexity * (isListType(getNullableType(field.type)) ? LIST : 1);
  };
  const query = parse(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
  const share = whole / getComplexity({ schema, query, estimators: [counted] });
  return (asked) =>
    isIntrospectionType(asked.type) ? counted(asked) : Math.ceil(counted(asked) * share);
}
