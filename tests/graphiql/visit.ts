import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

/** A first visit to GraphiQL, watched. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly query: Locator;
  readonly variables: Locator;
  readonly response: Locator;
  /** Every address asked for so far, by page and workers. */
  readonly addresses: readonly string[];
  /** What was sent to /graphql so far but the introspection. */
  readonly asked: readonly Asked[];
  /** What the browser complained of so far: faults, warnings, breaches of the security policy. */
  readonly complaints: readonly string[];
  /** Moves by Tab to the element, as one does without a mouse. */
  readonly tabTo: (selector: string) => Promise<void>;
}

const policyWatch = `addEventListener("securitypolicyviolation", (breach) =>
  console.error("policy: " + breach.violatedDirective + " " + breach.blockedURI));`;

/** Opens GraphiQL in a fresh profile and waits until it has read the schema. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1600 } });
  const addresses: string[] = [];
  const asked: Asked[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    addresses.push(request.url());
    if (request.method() !== "POST") return;
    const sent = request.postDataJSON() as Asked;
    if (sent.operationName !== "IntrospectionQuery") asked.push(sent);
  });
  await context.addInitScript(policyWatch);

  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/graphql")),
    page.goto(address),
  ]);
  const editor = (section: string) => page.locator(`${section} .view-lines`);
  const query = editor(".graphiql-query-editor");
  await query.waitFor();
  return {
    page,
    context,
    query,
    variables: editor(".graphiql-editor-tool"),
    response: editor(".graphiql-response"),
    addresses,
    asked,
    complaints,
    tabTo: (selector) => tabTo(page, selector),
  };
}

async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)})`;
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press("Tab");
  }
  expect.fail(`Tab does not lead to ${selector}.`);
}

/** What an editor shows; it draws blanks as no-break spaces. */
export async function shown(editor: Locator): Promise<string> {
  return (await editor.innerText()).replaceAll("\u00a0", " ");
}
