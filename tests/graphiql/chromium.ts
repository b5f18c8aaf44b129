import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Chromium on this machine, as Debian and others name it; null when there is none. */
export const chromiumPath =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) =>
      ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)),
    )
    .find((path) => existsSync(path)) ?? null;

const remedy = "Install Debian's package chromium to run them.";

/** Says what is not tried without Chromium, or fails where REQUIRE_CHROMIUM=1 asks for it. */
export function noteMissingChromium(): void {
  if (chromiumPath !== null) return;
  if (process.env["REQUIRE_CHROMIUM"] === "1")
    throw new Error(`REQUIRE_CHROMIUM=1, and there is no Chromium for the tests. ${remedy}`);
  console.log(`Skipped: the tests in a browser. ${remedy}`);
}

/** A browser that finds no host but this machine, and talks to no service of its maker. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? "",
    args: [
      // Its sandbox does not run as root, which is who containers run as.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
    ],
  });
}
