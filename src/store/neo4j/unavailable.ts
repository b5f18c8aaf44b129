import { Neo4jError } from "neo4j-driver";
import { StoreUnavailable } from "../policy-graph.ts";
import { GivenUp, TimeIsUp } from "./within.ts";

/** A failure to read as the port tells it: StoreUnavailable for all that may pass, else itself. */
export function asUnavailable(failure: unknown): unknown {
  if (failure instanceof TimeIsUp)
    return new StoreUnavailable(
      "The knowledge base did not answer in time; try again in a moment.",
    );
  if (failure instanceof GivenUp)
    return new StoreUnavailable("The request was given up before it was answered.");
  return isDatabaseAway(failure)
    ? new StoreUnavailable("The knowledge base cannot be read now; try again in a moment.", {
        cause: failure,
      })
    : failure;
}

/** Whether the connection broke, so that asking once more may help. */
export function isConnectionLost(failure: unknown): boolean {
  return codeOf(failure) === "ServiceUnavailable" || codeOf(failure) === "SessionExpired";
}

/** Whether a failure is the database's state rather than a mistake in a statement of ours. */
export function isDatabaseAway(failure: unknown): boolean {
  const code = codeOf(failure);
  return code !== null && !code.startsWith("Neo.ClientError.Statement.");
}

/** The driver's or the server's code of a failure; null for what comes from neither. */
export function codeOf(failure: unknown): string | null {
  return failure instanceof Neo4jError ? failure.code : null;
}
