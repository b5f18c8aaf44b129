import { inject } from "vitest";
import { loadingDriver } from "../../src/store/neo4j/driver.ts";
import { type Database, loadingDatabase } from "../../src/store/neo4j/load/database.ts";

/** The Neo4j of this run; null when there is none. */
export const uri = inject("neo4jUri");

/** How it is reached. */
export const settings = { uri: uri ?? "", user: null, password: null, database: "neo4j" };

const driver = loadingDriver({ ...settings, uri: uri ?? "bolt://127.0.0.1:1" });

/** The database itself, to be looked into past our own code, and written to. */
export const database: Database = loadingDatabase(driver, settings.database, () => undefined);

/** The first value of the first row. */
export async function valueOf(text: string, parameters: object = {}): Promise<unknown> {
  const [row] = await database.run(text, { ...parameters });
  return row ? Object.values(row)[0] : undefined;
}

/** Removes all that any test has written. */
export async function empty(): Promise<void> {
  await database.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
}
