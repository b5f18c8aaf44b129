import { type GraphQLInputObjectType } from "graphql";
import { WHERE_DEPTH } from "../../store/policy-graph.ts";

/** The most conditions of a filter, those of filters within it counted. */
const CONDITION_LIMIT = 20;

/** The fields of a filter that hold filters. */
export const groupNames = ["AND", "OR", "NOT"] as const;

type Values = Readonly<Record<string, unknown>>;

/** Whether an input takes filters within filters. */
export function isNesting(type: GraphQLInputObjectType): boolean {
  return groupNames.every((name) => name in type.getFields());
}

/** What is wrong with a filter as a whole: how deep filters stand in it, how many conditions it has. */
export function filterProblem(path: string, filter: Values): string | null {
  const { depth, conditions } = extentOf(filter);
  if (depth > WHERE_DEPTH)
    return `${path}: filters stand ${depth} deep; the most is ${WHERE_DEPTH}, the outermost counted.`;
  if (conditions > CONDITION_LIMIT)
    return `${path}: it has ${conditions} conditions, with those inside AND, OR and NOT; the most is ${CONDITION_LIMIT}.`;
  return null;
}

function extentOf(filter: Values): { readonly depth: number; readonly conditions: number } {
  const inner = groupNames.flatMap((name) => (filter[name] ?? []) as readonly Values[]);
  const extents = inner.map(extentOf);
  const given = Object.entries(filter).filter(
    ([name, value]) => value != null && !groupNames.some((group) => group === name),
  );
  return {
    depth: 1 + Math.max(0, ...extents.map(({ depth }) => depth)),
    conditions: extents.reduce((sum, { conditions }) => sum + conditions, given.length),
  };
}
