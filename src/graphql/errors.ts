import { GraphQLError } from "graphql";

/** An argument that cannot be used; the message names it and what would be right. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: "BAD_USER_INPUT", argument },
  });
}

/** A cursor that this list never gave. */
export function invalidCursor(argument: string): GraphQLError {
  return new GraphQLError(
    `${argument}: no cursor of this list; use one that a page of the same filter, order and release gave.`,
    { extensions: { code: "INVALID_CURSOR", argument } },
  );
}
