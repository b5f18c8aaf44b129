import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, noteMissingChromium, startChromium } from "./chromium.ts";
import { realServer, type RealServer } from "./real-server.ts";
import { shown, visit, type Visit } from "./visit.ts";

const EDITOR = ".graphiql-query-editor .graphiql-editor";
/** The bytes of a first visit, of the page and all it loads, gzipped. */
const BUDGET = 1_400_000;

noteMissingChromium();

describe.skipIf(chromiumPath === null)("in Chromium", () => {
  let server: RealServer;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, ["--import", "tsx", "src/graphiql/build.ts"]);
    [server, browser] = await Promise.all([realServer(), startChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(async () => {
    for (const { context } of visits.splice(0)) await context.close();
  });

  async function open(hash = "") {
    const opened = await visit(browser, `${server.origin}/graphiql${hash}`);
    visits.push(opened);
    return opened;
  }

  function link(parts: Readonly<Record<string, string>>): string {
    return `#${new URLSearchParams(parts).toString()}`;
  }

  test("it opens with the questions, asks no other host and breaches no policy", async () => {
    const { page, query, asked, addresses, complaints } = await open();
    expect(await page.title()).toBe("Proviso · GraphiQL");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const tabs = await page.locator(".graphiql-tab-button").allInnerTexts();
    expect(tabs.slice(0, 4)).toEqual(["Headline", "WhyLifted", "Liftings", "Standing"]);
    expect(tabs).toHaveLength(readdirSync("queries").length);
    expect(await shown(query)).toMatch(/^# Which controls did Canada lift on Türkiye/);

    await page.locator(".graphiql-editors .squiggly-error").waitFor({ state: "detached" });
    expect(asked).toEqual([]);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set([server.origin]),
    );
    expect(complaints).toEqual([]);
  });

  test("a first visit costs no more than its budget", async () => {
    const { page, addresses } = await open();
    await page.waitForLoadState("networkidle");
    const loaded = [...new Set(addresses)].filter((address) => !address.endsWith("/graphql"));
    const sizes = await Promise.all(
      loaded.map(async (address) => {
        const { headers } = await fetch(address, { headers: { "accept-encoding": "gzip" } });
        return Number(headers.get("content-length"));
      }),
    );
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(loaded.filter((address) => address.includes("worker"))).toHaveLength(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  });

  test("the policy holds: another host and a script in the page are refused", async () => {
    const { page, complaints } = await open();
    await expect(page.evaluate("fetch('https://example.org/')")).rejects.toThrow();
    await page.evaluate(`document.body.append(
      Object.assign(document.createElement("script"), { textContent: "hurt = 1" }))`);
    expect(await page.evaluate("typeof hurt")).toBe("undefined");
    await expect
      .poll(() => complaints)
      .toEqual(
        expect.arrayContaining([
          "policy: connect-src https://example.org/",
          "policy: script-src-elem inline",
        ]),
      );
  });

  test("the headline is answered without a mouse, and remembered", async () => {
    const { page, response, asked, complaints, tabTo } = await open();
    await tabTo(EDITOR);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => shown(response)).toContain("CAN-TUR-GROUP-2");
    expect(asked.map(({ operationName }) => operationName)).toEqual(["Headline"]);

    await page.locator('[aria-label="Show History"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".graphiql-history-items").getByText("Headline").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a link fills its own tab and runs nothing", async () => {
    const { page, query, variables, response, asked, complaints, tabTo } = await open(
      link({
        query:
          "query First { release { id } }\n\nquery Second($n: Int) { sources(first: $n) { totalCount } }",
        variables: '{ "n": 1 }',
        operationName: "Second",
      }),
    );
    await expect.poll(() => shown(query)).toMatch(/query First .+\n+query Second/s);
    await expect.poll(() => shown(variables)).toBe('{ "n": 1 }');
    expect(await page.locator(".graphiql-tab-button").count()).toBe(
      readdirSync("queries").length + 1,
    );
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    expect(await shown(response)).toBe("");

    await tabTo(EDITOR);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => shown(response)).toContain("totalCount");
    expect(asked).toMatchObject([{ operationName: "Second", variables: { n: 1 } }]);
    expect(complaints).toEqual([]);
  });

  test("a link opens beside what a visitor has already, and by itself in the same page", async () => {
    const { page, query, variables, asked } = await open(link({ query: "{ a }", variables: "{}" }));
    await expect.poll(() => shown(query)).toBe("{ a }");
    // What is typed is put aside half a second later.
    await expect
      .poll(() => page.evaluate("localStorage.getItem('graphiql:tabState')"))
      .toContain("{ a }");
    await page.evaluate(`location.hash = ${JSON.stringify(link({ query: "{ b }" }))}`);
    await expect.poll(() => shown(query)).toBe("{ b }");
    expect(await variables.innerText()).toBe("");
    expect(await page.locator(".graphiql-tab-button").count()).toBe(
      readdirSync("queries").length + 2,
    );
    expect(asked).toEqual([]);
  });

  test("markup in a link stays text", async () => {
    const hostile = "{ a } # </script><script>hurt = 1</script><img src=x onerror='hurt = 1'>";
    const { page, query, addresses, complaints } = await open(
      link({ query: hostile, variables: hostile, operationName: hostile }),
    );
    await expect.poll(() => shown(query)).toBe(hostile);
    expect(await page.evaluate("typeof hurt")).toBe("undefined");
    expect(addresses.filter((address) => address.endsWith("/x"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the workers check what is written", async () => {
    const { page } = await open(link({ query: "{ release { nothing } }", variables: '{ "a": }' }));
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor();
    await page.locator(".graphiql-editor-tool .squiggly-error").waitFor();
  });

  test("the explorer opens without a mouse, and writes what is picked", async () => {
    const { page, query, complaints, tabTo } = await open(link({ query: "{ release { id } }" }));
    await tabTo('[aria-label="Show GraphiQL Explorer"]');
    await page.keyboard.press("Enter");
    const explorer = page.locator(".graphiql-explorer-root");
    await explorer.getByText("liftings", { exact: true }).click();
    await expect.poll(() => shown(query)).toContain("liftings");
    expect(complaints).toEqual([]);
  });

  test("the documentation tells of the schema", async () => {
    const { page, complaints, tabTo } = await open();
    await tabTo('[aria-label="Show Documentation Explorer"]');
    await page.keyboard.press("Enter");
    await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("headers are neither edited nor kept", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Show editor tools" }).click();
    expect(await page.getByRole("button", { name: "Headers", exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Open settings dialog" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").innerText()).not.toContain("headers");
  });

  test("without scripts it points to the API", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/graphiql`);
    expect(await page.locator("noscript").innerText()).toMatch(/\/graphql; the README/);
    await context.close();
  });
});
