import { type ASTNode, GraphQLError } from "graphql";
import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** No GraphQL request at all: the status of the code stands, whatever answer the client accepts. */
export function refusedRequest(
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const http = { status: errorCodes[code][0], headers: { ...headers } };
  return new GraphQLError(message, { extensions: { code, http } });
}

/** A GraphQL request that is not carried out. */
export function refusedDocument(
  code: ErrorCode,
  message: string,
  nodes: ASTNode | readonly ASTNode[] | null = null,
): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code } });
}
