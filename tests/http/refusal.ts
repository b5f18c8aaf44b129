import { expect } from "vitest";
import { type ErrorCode, isErrorCode } from "../../src/graphql/limits/error-codes.ts";
import type { Reply } from "./client.ts";

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** What no client may read: stacks, paths of ours, texts of the parser, driver and database. */
const inside =
  /\n\s+at |node_modules|\.ts:\d|SyntaxError|RangeError|TypeError|Unexpected token|JSON at position|is not valid JSON|neo4j|cypher|MATCH \(/i;

/** The errors of an answer, each of which has what every error must have. */
export function errorsOf(reply: Reply): readonly Told[] {
  expect(reply.headers["content-type"]).toMatch(/^application\/(graphql-response\+)?json/);
  expect(reply.text).not.toMatch(inside);
  const { errors } = JSON.parse(reply.text) as { errors: readonly Told[] };
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(20);
  expect(Buffer.byteLength(JSON.stringify(errors))).toBeLessThanOrEqual(8_000);
  for (const { message, extensions } of errors) {
    expect(message).not.toBe("");
    expect(message).not.toMatch(/"[^"]{202}/);
    expect(isErrorCode(extensions.code)).toBe(true);
  }
  return errors;
}

/** Whether a reply refuses with this status, this code, and nothing but errors. */
export function expectRefusal(reply: Reply, status: number, code: ErrorCode): void {
  const errors = errorsOf(reply);
  expect({ status: reply.status, code: errors[0]?.extensions.code, text: reply.text }).toEqual({
    status,
    code,
    text: reply.text,
  });
}

/** The data of an answer without errors. */
export function dataOf(reply: Reply): Readonly<Record<string, unknown>> {
  const { data, errors } = JSON.parse(reply.text) as Record<string, Record<string, unknown>>;
  expect({ status: reply.status, errors }).toEqual({ status: 200, errors: undefined });
  return data ?? {};
}
