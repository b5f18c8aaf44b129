import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireJdk } from "./jdk.ts";
import { SetupFailure } from "./setup-failure.ts";

const list = fileURLToPath(new URL("pom.xml", import.meta.url));

/** The folder with the jars. */
export const jars = fileURLToPath(new URL("../../../.neo4j/lib", import.meta.url));

/** Whether the jars that pom.xml lists today are installed. */
export async function jarsAreInstalled(): Promise<boolean> {
  const installed = await readFile(join(jars, "pom.xml"), "utf8").catch(() => null);
  return installed === (await readFile(list, "utf8"));
}

/**
 * Fetches the jars with Maven: all of them or none, whatever happens on the way.
 * @throws SetupFailure when the JDK or Maven is missing, or Maven fails.
 */
export async function installJars(signal?: AbortSignal): Promise<void> {
  await requireJdk();
  signal?.throwIfAborted();
  await mkdir(dirname(jars), { recursive: true });
  const arriving = await mkdtemp(`${jars}-`);
  try {
    await fetchInto(arriving, signal);
    // Last, and compared by jarsAreInstalled: another list is another set of jars.
    await copyFile(list, join(arriving, "pom.xml"));
    await rm(jars, { recursive: true, force: true });
    await rename(arriving, jars);
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

function fetchInto(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime"];
  const words = ["-B", "-q", "-f", list, ...goal, `-DoutputDirectory=${folder}`];
  return new Promise((resolve, reject) => {
    const maven = execFile("mvn", words, (error, stdout) => {
      if (error === null) resolve();
      else reject(whyMavenFailed(error.code, stdout));
    });
    // Not execFile's own signal: that answers while Maven still writes into the folder.
    signal?.addEventListener("abort", () => maven.kill());
  });
}

function whyMavenFailed(code: string | number | null | undefined, stdout: string): SetupFailure {
  if (code === "ENOENT") {
    return new SetupFailure(
      "Neo4j's jars are fetched with Maven, and there is no mvn on the PATH: install Maven, or use docker compose up",
    );
  }
  const first = /\[ERROR\] (.+)$/m.exec(stdout)?.[1] ?? "it did not say why";
  return new SetupFailure(`Maven could not fetch Neo4j's jars (exit code ${code}): ${first}`);
}
