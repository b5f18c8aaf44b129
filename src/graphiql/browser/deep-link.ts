/** What a link to GraphiQL carries. */
export interface DeepLink {
  readonly query: string;
  /** JSON text; empty when the link names none. */
  readonly variables: string;
  /** Which operation of the query to choose; null when the link leaves it open. */
  readonly operationName: string | null;
}

/**
 * What the part of the address after # asks to fill in: `#query=…&variables=…&operationName=…`,
 * encoded as a query string is. Null when it holds no query.
 */
export function deepLink(hash: string): DeepLink | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const query = parameters.get("query") ?? "";
  if (query.trim() === "") return null;
  return {
    query,
    variables: parameters.get("variables") ?? "",
    operationName: parameters.get("operationName"),
  };
}
