import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
} from "graphql";
import { filterProblem, isNesting } from "./filter-bounds.ts";
import { LIST_LIMIT, TEXT_LIMIT } from "./sound-values.ts";

/** The most characters of an id, a key or a searched text; a cursor may have TEXT_LIMIT. */
export const KEY_LIMIT = 256;

/** What is wrong with a coerced argument, literal or variable: its place and what is allowed. */
export function boundsProblem(path: string, type: GraphQLInputType, value: unknown): string | null {
  const inner: GraphQLInputType = getNullableType(type);
  if (isListType(inner) && Array.isArray(value)) {
    if (value.length > LIST_LIMIT) return `${path}: a list has at most ${LIST_LIMIT} values.`;
    return firstOf(value, (one, at) => boundsProblem(`${path}[${at}]`, inner.ofType, one));
  }
  if (isInputObjectType(inner) && typeof value === "object" && value !== null) {
    const problem = isNesting(inner) ? filterProblem(path, value as Values) : null;
    if (problem !== null) return problem;
    return firstOf(Object.values(inner.getFields()), ({ name, type: fieldType }) =>
      boundsProblem(`${path}.${name}`, fieldType, (value as Values)[name]),
    );
  }
  if (!isScalarType(inner) || typeof value !== "string") return null;
  const most = /^(after|before)$/.test(path) ? TEXT_LIMIT : KEY_LIMIT;
  return value.length > most ? `${path}: at most ${most} characters.` : null;
}

type Values = Readonly<Record<string, unknown>>;

function firstOf<T>(
  values: readonly T[],
  problemOf: (value: T, index: number) => string | null,
): string | null {
  for (const [index, value] of values.entries()) {
    const problem = problemOf(value, index);
    if (problem !== null) return problem;
  }
  return null;
}
