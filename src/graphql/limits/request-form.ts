import type { Plugin } from "graphql-yoga";
import { type ErrorCode, errorCodes } from "./error-codes.ts";
import { acceptsJson, isJson } from "./media-types.ts";
import { paramsOfBody, paramsOfUrl } from "./params.ts";
import { refusedRequest } from "./refusals.ts";

const code = "NOT_ACCEPTABLE" satisfies ErrorCode;
const message = "Answers are application/graphql-response+json or application/json, in UTF-8.";
/** Yoga would send no body with it. */
const notAcceptable = [
  JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  { status: errorCodes[code][0], headers: { "Content-Type": "application/json; charset=utf-8" } },
] as const;

/**
 * The form of a request: GET with a query, or POST with plain JSON. It replaces yoga's own parsers,
 * which take form posts and ignore charsets and codings, and answer 500 to bad variables of a GET.
 */
export function requestForm(): Plugin {
  return {
    onRequestParse: (asked) => {
      const { method, headers } = asked.request;
      if (!acceptsJson(headers.get("accept"))) {
        asked.endResponse(new asked.fetchAPI.Response(...notAcceptable));
        return;
      }
      if (method !== "GET" && method !== "POST")
        throw refusedRequest("METHOD_NOT_ALLOWED", "Ask by GET or POST.", { Allow: "GET, POST" });
      const contentType = headers.get("content-type");
      if (method === "POST" ? !isJson(contentType) : contentType !== null && !isJson(contentType))
        throw refusedRequest(
          "UNSUPPORTED_MEDIA_TYPE",
          "Send Content-Type: application/json, in UTF-8.",
        );
      if (!["identity", null].includes(headers.get("content-encoding")))
        throw refusedRequest("UNSUPPORTED_MEDIA_TYPE", "Send the body without Content-Encoding.");
      asked.setRequestParser(method === "GET" ? paramsOfUrl : paramsOfBody);
    },
  };
}
