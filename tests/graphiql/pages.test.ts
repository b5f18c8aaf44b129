import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { graphiqlPages } from "../../src/http/graphiql.ts";

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "proviso-graphiql-"));
  folder = join(parent, "graphiql");
});
afterEach(() => rmSync(parent, { recursive: true }));

function build(files: Readonly<Record<string, string>> = {}): void {
  mkdirSync(join(folder, "assets"), { recursive: true });
  const all = { "index.html": "<!doctype html><title>built</title>", ...files };
  for (const [name, text] of Object.entries(all))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
}

function pages() {
  const answer = graphiqlPages(pathToFileURL(`${folder}/`));
  return (url: string, method = "GET", encoding?: string) => {
    const given = answer({ url, method, headers: { "accept-encoding": encoding } });
    if (!given) throw new Error(`${url} was left to others.`);
    const header = (name: string) =>
      Object.entries(given.headers).find(([key]) => key.toLowerCase() === name)?.[1];
    return { ...given, header, text: () => Buffer.from(given.body).toString() };
  };
}

describe("not built", () => {
  test.each(["/graphiql", "/graphiql/", "/graphiql?x=1"])("%s names the command", (path) => {
    const page = pages()(path);
    expect(page.status).toBe(503);
    expect(page.header("content-type")).toBe("text/html; charset=utf-8");
    expect(page.header("cache-control")).toBe("no-cache");
    expect(page.text()).toContain("<code>npm run build:graphiql</code>");
    expect(page.text()).toContain('<html lang="en">');
  });

  test("an asset is not found", () => {
    expect(pages()("/graphiql/assets/main-1.js").status).toBe(404);
  });

  test("once built, a reload shows it", () => {
    const ask = pages();
    expect(ask("/graphiql").status).toBe(503);
    build();
    expect(ask("/graphiql").status).toBe(200);
  });
});

describe("built", () => {
  beforeEach(() =>
    build({
      "assets/main-1.js": "let a;",
      "assets/main-2.css": "a{}",
      "assets/icons-3.ttf": "font",
      "assets/icon-4.svg": "<svg/>",
    }),
  );

  test.each(["/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql?query={a}"])(
    "%s is the page, asked for anew each time",
    (path) => {
      const page = pages()(path);
      expect(page.status).toBe(200);
      expect(page.header("content-type")).toBe("text/html; charset=utf-8");
      expect(page.header("cache-control")).toBe("no-cache");
      expect(page.text()).toBe("<!doctype html><title>built</title>");
    },
  );

  test.each([
    ["main-1.js", "text/javascript; charset=utf-8"],
    ["main-2.css", "text/css; charset=utf-8"],
    ["icons-3.ttf", "font/ttf"],
    ["icon-4.svg", "image/svg+xml"],
  ])("%s is kept for good, as %s", (name, type) => {
    const asset = pages()(`/graphiql/assets/${name}`);
    expect(asset.status).toBe(200);
    expect(asset.header("content-type")).toBe(type);
    expect(asset.header("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test.each([
    ["gzip", true],
    ["gzip, deflate, br", true],
    ["br;q=1.0, GZIP;q=0.8", true],
    ["gzip;q=0", false],
    ["gzip; q=0.000, br", false],
    ["br", false],
    ["xgzip", false],
    ["", false],
    [undefined, false],
  ])("to a client that accepts %j: gzipped %s", (accepted, gzipped) => {
    const { header, body, text } = pages()("/graphiql/assets/main-1.js", "GET", accepted);
    expect(header("vary")).toBe("Accept-Encoding");
    expect(header("content-encoding")).toBe(gzipped ? "gzip" : undefined);
    expect(gzipped ? gunzipSync(body).toString() : text()).toBe("let a;");
  });

  test.each([
    "/graphiql/assets/main-9.js",
    "/graphiql/assets/",
    "/graphiql/assets",
    "/graphiql/assets/main-1.js.gz",
    "/graphiql/assets/main-1.js/",
    "/graphiql//assets/main-1.js",
    "/graphiql/constructor",
    "/graphiql/../secret",
    "/graphiql/assets/../../secret",
    "/graphiql/%2e%2e/secret",
    "/graphiql/..%2fsecret",
    "/graphiql/assets%2f..%2f..%2fsecret",
    "/graphiql/..\\secret",
    "/graphiql/%2fetc%2fpasswd",
    "/graphiql//etc/passwd",
    "/graphiql/%00",
    "/graphiql/%",
  ])("%s is not found", (path) => {
    writeFileSync(join(parent, "secret.gz"), gzipSync("secret"));
    const answer = pages()(path);
    expect(answer.status).toBe(404);
    expect(answer.text()).not.toContain("secret");
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])("%s is refused", (method) => {
    const refused = pages()("/graphiql", method);
    expect(refused.status).toBe(405);
    expect(refused.header("allow")).toBe("GET, HEAD");
  });

  test("HEAD is told what GET is", () => {
    const { status, headers } = pages()("/graphiql", "HEAD");
    expect({ status, headers }).toEqual({
      status: 200,
      headers: pages()("/graphiql").headers,
    });
  });

  test("nothing of the address is written into the page", () => {
    const hostile = "/graphiql?query=</script><script>alert(1)</script>";
    expect(pages()(hostile).body).toEqual(pages()("/graphiql").body);
  });
});

test.each(["/graphiql", "/graphiql/nothing", "/graphiql/index.html"])(
  "%s comes with the policy, whatever the answer",
  (path) => {
    for (const isBuilt of [false, true]) {
      if (isBuilt) build();
      for (const method of ["GET", "HEAD", "POST"]) {
        const { header } = pages()(path, method);
        expect(header("content-security-policy")).toBe(
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
            "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
            "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        );
        expect(header("x-content-type-options")).toBe("nosniff");
        expect(header("referrer-policy")).toBe("no-referrer");
      }
    }
  },
);

test.each(["/", "/graphql", "/graphiqlx", "/graphiql.html", "/graphiql%2f..%2fx", "/GRAPHIQL"])(
  "%s is left to others",
  (url) => {
    const answer = graphiqlPages(pathToFileURL(`${folder}/`));
    expect(answer({ url, method: "GET", headers: {} })).toBeNull();
  },
);
