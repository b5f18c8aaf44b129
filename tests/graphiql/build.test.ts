import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";

const tsx = pathToFileURL("node_modules/tsx/dist/loader.mjs").href;

function run(script: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", tsx, script, ...options],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("without the development packages", () => {
  function elsewhere(): string {
    const folder = mkdtempSync(join(tmpdir(), "proviso-bare-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync("src/graphiql", join(folder, "src/graphiql"), { recursive: true });
    cpSync("package.json", join(folder, "package.json"));
    return join(folder, "src/graphiql/build.ts");
  }
  const said = "GraphiQL is not built: that takes the development packages. All else works.\n";

  test("npm ci goes on, and says in one line what it left out", () => {
    expect(run(elsewhere(), "--if-possible")).toEqual({ status: 0, stdout: said, stderr: "" });
  });

  test("who asks for the build itself is refused", () => {
    expect(run(elsewhere())).toEqual({ status: 1, stdout: said, stderr: "" });
  });
});

test(
  "the build says one line, and leaves nothing to load from elsewhere or inline",
  { timeout: 60_000 },
  () => {
    const { status, stdout, stderr } = run("src/graphiql/build.ts");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^GraphiQL is built: .+\n$/);

    const read = (name: string) => gunzipSync(readFileSync(`dist/graphiql/${name}.gz`)).toString();
    const page = read("index.html");
    const sources = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(sources.filter((address) => !/^\/graph(iql\/assets\/|ql$)/.test(address ?? ""))).toEqual(
      [],
    );
    expect(page).not.toMatch(/<script[^>]*>[^<]|<style|\sstyle=|\son\w+=/);

    const sheets = readdirSync("dist/graphiql/assets").filter((name) => name.endsWith(".css.gz"));
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets)
      expect(read(`assets/${sheet.slice(0, -".gz".length)}`)).not.toMatch(
        /url\(["']?(data:font|http)/,
      );
  },
);
