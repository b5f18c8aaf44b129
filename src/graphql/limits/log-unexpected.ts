import type { GraphQLError } from "graphql";
import { logLine } from "../../log-line.ts";

/** Logs an error that nobody expected: what broke and where, never what was asked with. */
export function logUnexpected(error: GraphQLError, operation: string | undefined): void {
  const { name, message, stack } = error.originalError ?? error;
  logLine("error", {
    operation: operation?.slice(0, 128) ?? null,
    path: error.path ?? null,
    name,
    message: message.slice(0, 1_000),
    stack: stack?.slice(0, 4_000) ?? null,
  });
}
