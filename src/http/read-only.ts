import type { Handler } from "./handler.ts";
import { errorAnswer } from "./json-answers.ts";

/** A handler for GET, and for HEAD, whose body Node leaves out. */
export function readOnly(handler: Handler): Handler {
  return (request, gone) =>
    request.method === "GET" || request.method === "HEAD"
      ? handler(request, gone)
      : errorAnswer("METHOD_NOT_ALLOWED", "Ask by GET.", { Allow: "GET, HEAD" });
}
