import { spawn } from "node:child_process";
import { access, constants, mkdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { jars } from "./installed-jars.ts";
import { requireJdk } from "./jdk.ts";
import { boltAnswers, portIsFree } from "./ports.ts";
import { SetupFailure } from "./setup-failure.ts";
import { stoppable } from "./stoppable.ts";
import type { Stoppable } from "./stoppable.ts";

const program = fileURLToPath(new URL("StartNeo4j.java", import.meta.url));
// Seven seconds on an idle machine, seventeen seen on a busy one of two cores; the rest is patience.
const startDeadline = 180_000;

/** A Neo4j that answers, and that ends with the process that started it, however that ends. */
interface Neo4jServer extends Stoppable {
  /** Where a driver connects to; the same with neo4j://, which routes, works as well. */
  readonly uri: string;
  /** Its process. */
  readonly pid: number;
}

/**
 * Starts the installed Neo4j on 127.0.0.1; an empty or absent home is a fresh database.
 * Resolves when it answers over Bolt. The signal stops it at any time, also while it starts.
 * @throws SetupFailure when the JDK is missing, the port is taken, the home cannot be written or
 * Neo4j gives up.
 */
export async function startNeo4j(
  home: string,
  port: number,
  signal?: AbortSignal,
): Promise<Neo4jServer> {
  await requireJdk();
  if (!(await portIsFree(port))) throw new SetupFailure(takenPort(port));
  await requireFolder(home);
  signal?.throwIfAborted();

  const child = spawn(
    "java",
    ["-Xmx1g", `-Dhome=${home}`, `-Dport=${port}`, "-cp", `${jars}/*`, program],
    // In a group of its own, so that Ctrl-C reaches only the parent, which knows when to stop it.
    { detached: true },
  );
  const neo4j = stoppable("Neo4j", child);
  signal?.addEventListener("abort", () => void neo4j.stop());
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on("line", (line) => line.startsWith("ready") && resolve());
  });
  try {
    await Promise.race([ready, neo4j.ended.then(stoppedEarly), tooLate()]);
    if (!(await boltAnswers(port))) throw new SetupFailure(`Neo4j runs, but not on port ${port}`);
  } catch (failure) {
    await neo4j.stop();
    throw failure;
  }
  return { uri: `bolt://127.0.0.1:${port}`, pid: child.pid ?? 0, ...neo4j };
}

async function requireFolder(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true });
    await access(home, constants.W_OK);
  } catch (error) {
    throw new SetupFailure(`Neo4j cannot write into its home: ${(error as Error).message}`);
  }
}

function takenPort(port: number): string {
  return `port ${port} of 127.0.0.1 is taken: stop what uses it, or choose another in NEO4J_PORT`;
}

function stoppedEarly(): never {
  throw new SetupFailure("Neo4j was stopped before it was ready");
}

async function tooLate(): Promise<never> {
  await wait(startDeadline, undefined, { ref: false });
  throw new SetupFailure(`Neo4j was not ready within ${startDeadline / 1_000} s`);
}
