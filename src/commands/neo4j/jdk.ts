import { execFile } from "node:child_process";
import { SetupFailure } from "./setup-failure.ts";

const oldestJdk = 17;

/**
 * The version of the JDK on the PATH, null when there is none. A JRE does not count: it lacks the
 * compiler that runs a single source file.
 */
function jdkVersion(): Promise<number | null> {
  return new Promise((resolve) => {
    execFile("java", ["--list-modules"], (_error, stdout) => {
      const compiler = /^jdk\.compiler@(\d+)/m.exec(stdout);
      resolve(compiler ? Number(compiler[1]) : null);
    });
  });
}

/** Whether the JDK on the PATH can run this Neo4j. */
export async function jdkIsThere(): Promise<boolean> {
  return ((await jdkVersion()) ?? 0) >= oldestJdk;
}

/** @throws SetupFailure when the JDK is missing or too old. */
export async function requireJdk(): Promise<void> {
  const version = await jdkVersion();
  if ((version ?? 0) >= oldestJdk) return;
  const found =
    version === null ? "there is none on the PATH" : `the one on the PATH is ${version}`;
  throw new SetupFailure(
    `Neo4j needs a JDK, version ${oldestJdk} or newer, and ${found}: install one, or use docker compose up`,
  );
}
