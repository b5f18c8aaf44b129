import { type ErrorCode, errorCodes } from "../graphql/limits/error-codes.ts";
import type { Answer } from "./handler.ts";

type Headers = Readonly<Record<string, string>>;

/** An answer in JSON, about this moment. */
export function jsonAnswer(status: number, body: unknown, headers: Headers = {}): Answer {
  return {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
    body: `${JSON.stringify(body)}\n`,
  };
}

/** A refusal in the form that GraphQL clients read. */
export function errorAnswer(code: ErrorCode, message: string, headers: Headers = {}): Answer {
  return jsonAnswer(errorCodes[code][0], { errors: [{ message, extensions: { code } }] }, headers);
}
