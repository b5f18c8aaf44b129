import { StoreUnavailable } from "../../policy-graph.ts";
import type { Neo4jSettings } from "../neo4j-settings.ts";
import { codeOf, isDatabaseAway } from "../unavailable.ts";

/** A failure of a load as its operator is told it: StoreUnavailable for all that the database lacks. */
export function asLoadFailure(failure: unknown, { uri, database }: Neo4jSettings): unknown {
  const code = codeOf(failure);
  if (code === null || !isDatabaseAway(failure)) return failure;
  return new StoreUnavailable(reasonFor(code, uri, database), { cause: failure });
}

function reasonFor(code: string, uri: string, database: string): string {
  if (code.startsWith("Neo.ClientError.Security."))
    return `Neo4j at ${uri} refuses the login; check NEO4J_USER and NEO4J_PASSWORD.`;
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return `Neo4j at ${uri} has no database "${database}"; check NEO4J_DATABASE.`;
  return code.startsWith("Neo.")
    ? `Neo4j at ${uri} could not do it (${code}); the release before stays current.`
    : `Neo4j at ${uri} does not answer; is it running? Check NEO4J_URI.`;
}
