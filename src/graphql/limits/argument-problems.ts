import { type FieldNode, GraphQLError } from "graphql";
import type { ComplexityEstimator, ComplexityEstimatorArgs } from "graphql-query-complexity";
import { boundsProblem } from "./argument-bounds.ts";
import { pageProblem } from "./page-bounds.ts";

/** Collects, while costs are counted, what is wrong with the arguments of each field. */
export function collecting(errors: GraphQLError[]): ComplexityEstimator {
  const seen = new Set<FieldNode>();
  return (asked) => {
    if (seen.has(asked.node)) return;
    seen.add(asked.node);
    errors.push(...problemsOf(asked));
  };
}

function problemsOf({ field, args, node }: ComplexityEstimatorArgs): readonly GraphQLError[] {
  const bounds = field.args.map(({ name, type }) => {
    const problem = boundsProblem(name, type, args[name]);
    return problem === null ? null : ([name, problem] as const);
  });
  return [pageProblem(args), ...bounds].flatMap((found) => {
    if (found === null) return [];
    const [argument, problem] = found;
    const extensions = { code: "BAD_USER_INPUT", argument };
    return [new GraphQLError(problem, { nodes: node, extensions })];
  });
}
