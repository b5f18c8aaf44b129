import { buildSchema, findBreakingChanges, type GraphQLSchema } from "graphql";

/**
 * What would break those who ask by the contract that was committed, a line each: fields, arguments
 * and words are deprecated, not removed. Additions break nobody.
 */
export function breakingChanges(committed: string, current: GraphQLSchema): readonly string[] {
  return findBreakingChanges(buildSchema(committed), current).map(({ description }) => description);
}
