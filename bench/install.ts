/** Fetches the packages of this folder where they are missing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

if (!existsSync(new URL("node_modules/.package-lock.json", import.meta.url))) {
  console.log("Installing the packages of bench/, once.");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
