/** Every `extensions.code` that an answer can carry: the HTTP status it asks for, and what it tells. */
export const errorCodes = {
  BAD_REQUEST: [400, "The request has not the form of a GraphQL request."],
  NOT_FOUND: [404, "There is nothing at this path."],
  METHOD_NOT_ALLOWED: [405, "The path is not for this method; `Allow` names those it is for."],
  NOT_ACCEPTABLE: [406, "None of the media types that the client accepts can be given."],
  REQUEST_TIMEOUT: [408, "The request took too long to arrive."],
  REQUEST_TOO_LARGE: [413, "The body is larger than any question needs."],
  UNSUPPORTED_MEDIA_TYPE: [415, "The body is not plain JSON in UTF-8, or not said to be."],
  HEADERS_TOO_LARGE: [431, "The address and headers are too long."],
  GRAPHQL_PARSE_FAILED: [400, "The document is not written in GraphQL."],
  GRAPHQL_VALIDATION_FAILED: [400, "The document does not fit the schema."],
  OPERATION_RESOLUTION_FAILURE: [400, "Which operation of the document is meant cannot be told."],
  TOKEN_LIMIT: [400, "The document is too long."],
  DEPTH_LIMIT: [400, "Fields stand too deep within fields."],
  COST_LIMIT: [400, "The answer would be too large, or too dear to find."],
  BAD_USER_INPUT: [400, "An argument or variable cannot be used; the message names it."],
  INVALID_CURSOR: [400, "The cursor is not of this list, order, filter and release."],
  QUESTION_TOO_LARGE: [400, "The question needs more of the graph than one answer may; narrow it."],
  STORE_UNAVAILABLE: [503, "The store cannot answer now; try again after `Retry-After`."],
  INTERNAL_SERVER_ERROR: [500, "A fault of the server; its log tells more."],
} as const satisfies Readonly<Record<string, readonly [status: number, meaning: string]>>;

export type ErrorCode = keyof typeof errorCodes;

/** Whether an error's code is one of the list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorCodes, code);
}
