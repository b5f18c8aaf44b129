/**
 * `npm run neo4j`: a real Neo4j on this machine, for development; Ctrl-C stops it.
 * With `--install` it only fetches the jars. NEO4J_PORT chooses another port than 7687.
 */
import { fileURLToPath } from "node:url";
import { installJars, jarsAreInstalled } from "./neo4j/installed-jars.ts";
import { startNeo4j } from "./neo4j/neo4j-server.ts";
import { SetupFailure } from "./neo4j/setup-failure.ts";

const home = fileURLToPath(new URL("../../.neo4j/data", import.meta.url));
const interrupted = new AbortController();
// More than once, since npm passes on the Ctrl-C that the terminal has already sent.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => interrupted.abort());

try {
  const port = chosenPort();
  if (await jarsAreInstalled()) {
    if (onlyInstall()) console.log("Neo4j's jars are installed.");
  } else {
    console.log("Fetching Neo4j's jars with Maven into .neo4j/lib: 118 MB, once.");
    await installJars(interrupted.signal);
    console.log("Installed.");
  }
  if (!onlyInstall()) await serve(port);
} catch (failure) {
  if (interrupted.signal.aborted) {
    process.exitCode = (await jarsAreInstalled()) ? 0 : 130;
  } else if (failure instanceof SetupFailure) {
    console.error(failure.message);
    process.exitCode = 78;
  } else {
    throw failure;
  }
}

async function serve(port: number): Promise<void> {
  console.log("Starting Neo4j, about ten seconds.");
  const neo4j = await startNeo4j(home, port, interrupted.signal);
  console.log(`Neo4j answers at ${neo4j.uri}, on this machine only, without a password.
Its data is in .neo4j/data: delete that folder to begin afresh. Ctrl-C stops it.

  NEO4J_URI=${neo4j.uri} npm run load    # put the knowledge into it
  NEO4J_URI=${neo4j.uri} npm start       # answer from it`);
  await neo4j.ended;
  console.log("Neo4j has stopped.");
}

function onlyInstall(): boolean {
  return process.argv.includes("--install");
}

function chosenPort(): number {
  const text = process.env["NEO4J_PORT"] ?? "7687";
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SetupFailure(`NEO4J_PORT is not a port number: ${text}`);
}
