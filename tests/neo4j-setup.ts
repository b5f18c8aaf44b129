import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
// Nothing of it, but TypeScript extends only a module that it has resolved.
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { jarsAreInstalled } from "../src/commands/neo4j/installed-jars.ts";
import { jdkIsThere } from "../src/commands/neo4j/jdk.ts";
import { startNeo4j } from "../src/commands/neo4j/neo4j-server.ts";
import { freePort } from "../src/commands/neo4j/ports.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j of this run, without authentication; null when there is none. */
    neo4jUri: string | null;
  }
}

const remedy =
  "To run them: `npm run neo4j -- --install` once (needs a JDK 17 or newer, and Maven),\n" +
  "or name an empty server without authentication in NEO4J_TEST_URI.";

/**
 * One Neo4j for the whole run, as `inject("neo4jUri")`: the one that NEO4J_TEST_URI names, whose
 * content the tests replace, so never one that you care about; or a fresh one, when the jars are
 * installed; or null, and the run ends with a note of what it did not try. With REQUIRE_NEO4J=1
 * the run fails instead.
 */
export default async function neo4jSetup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env["NEO4J_TEST_URI"];
  if (named) {
    project.provide("neo4jUri", named);
    return () => Promise.resolve();
  }
  if ((await jdkIsThere()) && (await jarsAreInstalled())) return freshServer(project);
  if (process.env["REQUIRE_NEO4J"] === "1") {
    throw new Error(`REQUIRE_NEO4J=1, and there is no Neo4j for the tests.\n${remedy}`);
  }
  project.provide("neo4jUri", null);
  return () => {
    console.log(`\nSkipped: the tests on a real Neo4j.\n${remedy}`);
    return Promise.resolve();
  };
}

async function freshServer(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "proviso-neo4j-"));
  // Vitest leaves at once on Ctrl-C, without its teardown.
  const sweep = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", sweep);
  const neo4j = await startNeo4j(home, await freePort());
  neo4j.ended.catch((failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
  });
  project.provide("neo4jUri", neo4j.uri);
  return async () => {
    await neo4j.stop(3_000);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    process.off("exit", sweep);
  };
}
