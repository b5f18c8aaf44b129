import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How GraphiQL becomes files of our own origin: `index.html`, and the rest hashed in `assets/`. */
export default {
  configFile: false,
  root: here("browser"),
  base: "/graphiql/",
  publicDir: false,
  logLevel: "warn",
  resolve: {
    alias: { "monaco-editor/esm/vs/editor/edcore.main.js": here("browser/editor.ts") },
  },
  worker: { format: "es" },
  build: {
    // build.ts writes the files.
    write: false,
    target: "es2022",
    // The security policy allows no font from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The libraries say "use client", which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
} satisfies InlineConfig;
