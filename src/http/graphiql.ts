import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import type { Answer } from "./handler.ts";
import { errorAnswer } from "./json-answers.ts";

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

const security = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    // The editor styles its elements one by one: https://github.com/microsoft/monaco-editor/issues/271
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  ttf: "font/ttf",
};

const notBuilt = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Proviso · GraphiQL</title>
  </head>
  <body>
    <h1>GraphiQL is not built here</h1>
    <p>Run <code>npm run build:graphiql</code> where the server is installed, then reload this page.</p>
    <p>Everything else works: the API answers at <a href="/graphql">/graphql</a>.</p>
  </body>
</html>
`;

/**
 * Answers /graphiql and what lies under it from the folder that src/graphiql/build.ts writes; null
 * for any other path. The files are read once, when first asked for, and only their exact names
 * are answered: no path of a request ever reaches the disk.
 */
export function graphiqlPages(folder: URL): (request: Asked) => Answer | null {
  let files: Files = new Map();
  return ({ method, url = "", headers }) => {
    const [path = ""] = url.split("?", 1);
    if (path !== "/graphiql" && !path.startsWith("/graphiql/")) return null;
    if (method !== "GET" && method !== "HEAD")
      return secured(errorAnswer("METHOD_NOT_ALLOWED", "Ask by GET.", { Allow: "GET, HEAD" }));

    if (files.size === 0) files = readFiles(folder);
    const name = path.slice("/graphiql/".length) || "index.html";
    const gzipped = files.get(name);
    if (gzipped) return secured(file(name, gzipped, acceptsGzip(headers["accept-encoding"])));
    if (files.size === 0 && name === "index.html") return secured(page(503, notBuilt));
    return secured(errorAnswer("NOT_FOUND", "There is nothing here; GraphiQL is at /graphiql."));
  };
}

/** The gzipped bytes by name: `index.html`, `assets/…`. */
type Files = ReadonlyMap<string, Uint8Array>;

function readFiles(folder: URL): Files {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".gz"));
  return new Map(
    names.map((name) => [name.slice(0, -".gz".length), readFileSync(new URL(name, folder))]),
  );
}

function file(name: string, gzipped: Uint8Array, asGzip: boolean): Answer {
  return {
    status: 200,
    headers: {
      "Content-Type": types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      // Names in assets/ carry a hash of their content.
      "Cache-Control": name.startsWith("assets/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      Vary: "Accept-Encoding",
      ...(asGzip && { "Content-Encoding": "gzip" }),
    },
    body: asGzip ? gzipped : gunzipSync(gzipped),
  };
}

function acceptsGzip(acceptEncoding: string | string[] = ""): boolean {
  return String(acceptEncoding)
    .split(",")
    .some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}

function page(status: number, body: string): Answer {
  return {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" },
    body,
  };
}

function secured(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, ...security } };
}
