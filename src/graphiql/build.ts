/**
 * Builds GraphiQL into dist/graphiql, each file gzipped, for src/http/graphiql.ts to serve.
 * `npm ci` runs it with `--if-possible`: without the development packages it then does nothing.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { build as Bundle } from "vite";
import config from "./vite.config.ts";

const folder = fileURLToPath(new URL("../../dist/graphiql", import.meta.url));
const vite = await import("vite").catch(() => null);

if (vite) {
  await build(vite.build);
} else {
  console.log("GraphiQL is not built: that takes the development packages. All else works.");
  if (!process.argv.includes("--if-possible")) process.exitCode = 1;
}

async function build(bundle: typeof Bundle): Promise<void> {
  const started = performance.now();
  // React's other half is larger and warns; whoever builds may have asked for it elsewhere.
  env["NODE_ENV"] = "production";
  const built = await bundle(config);
  if (!("output" in built)) throw new Error("Vite was asked for one build and made another.");
  const files = built.output.map((file) => ({
    name: file.fileName,
    gzipped: gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }),
  }));

  // Beside the old ones first, so that a server never reads half of them.
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { name, gzipped } of files) {
    const path = `${fresh}/${name}.gz`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, gzipped);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);

  const kilobytes = files.reduce((sum, { gzipped }) => sum + gzipped.length, 0) / 1_000;
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `GraphiQL is built: ${files.length} files, ${kilobytes.toFixed()} kB gzipped, in ${seconds.toFixed(1)} s.`,
  );
}
