import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, print } from "graphql";
import { isDay } from "../../domain/date/calendar-day.ts";

const read = (value: unknown, node?: ASTNode): string => {
  if (typeof value === "string" && isDay(value)) return value;
  const shown = JSON.stringify(value).slice(0, 60);
  throw new GraphQLError(`${shown} is no calendar day; write it as "2024-01-29".`, {
    ...(node && { nodes: node }),
    extensions: { code: "BAD_USER_INPUT" },
  });
};

export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, ISO 8601, UTC, as `2024-01-29`.",
  serialize: (value) => read(value),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : print(node), node),
});
