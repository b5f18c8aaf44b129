import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Answer } from "./handler.ts";
import { isWhole } from "./whole.ts";

/**
 * A whole answer to a GET with the mark of its bytes, so that a dashboard that has them already is told so
 * in 304 instead of getting them again. RFC 9110, section 13.1.2: a weak mark counts as the strong one.
 */
export function withMark(request: IncomingMessage, answer: Answer): Answer {
  if (request.method !== "GET" || !isWhole(answer)) return answer;
  const mark = `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 27)}"`;
  // The media type follows what is accepted, so a cache has to keep one answer for each.
  const headers = { ...answer.headers, ETag: mark, "Cache-Control": "no-cache", Vary: "Accept" };
  return isKnown(request.headers["if-none-match"], mark)
    ? { status: 304, headers, body: "" }
    : { ...answer, headers };
}

function isKnown(given: string | undefined, mark: string): boolean {
  const marks = (given ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return marks.includes(mark) || marks.includes("*");
}
