import { describe, expect, test } from "vitest";
import { createGraphql } from "../../src/graphql/server.ts";
import type { Asked } from "../../src/graphql/short-way.ts";
import { namedQueries } from "../../src/graphql/type-defs.ts";
import { isWhole } from "../../src/http/whole.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { dataset, TODAY } from "../ask.ts";
import { MODERN } from "./client.ts";

const server = createGraphql({
  graph: memoryPolicyGraph(dataset),
  publicUrl: "https://proviso.example.org",
  now: () => new Date(`${TODAY}T12:00:00Z`),
});
const deadline = { signal: new AbortController().signal, remaining: () => 60_000 };

const posted = (query: string, variables: object = {}, rest: object = {}, accept = MODERN) => ({
  method: "POST",
  url: "/graphql",
  body: Buffer.from(JSON.stringify({ query, variables, ...rest })),
  heads: [accept, "application/json", ""],
});
const got = (query: string, variables: object = {}, accept = "*/*") => ({
  method: "GET",
  url: `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`,
  body: null,
  heads: [accept, "", ""],
});

/** The whole server's answer. */
async function whole({ method, url, body, heads: [accept = "", type = ""] }: Asked) {
  const headers = { accept, ...(type && { "content-type": type }) };
  const init = { method, headers, body };
  const response = await server.fetch(`http://localhost${url}`, init, { deadline });
  const { status } = response;
  response.headers.delete("content-length");
  return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** Lets the short way know of a request. */
async function tread(asked: Asked): Promise<void> {
  const answer = await whole(asked);
  if (!isWhole(answer)) throw new Error(answer.body);
  server.shortWay.learn(asked, answer);
}

const short = (asked: Asked) => server.shortWay.answer(asked, deadline);

const forms = {
  POST: (query: string, turn: number) => posted(query, { turn }),
  "POST, the older type": (query: string, turn: number) =>
    posted(query, { turn }, {}, "application/json"),
  GET: (query: string, turn: number) => got(query, { turn }),
};
describe.each(Object.entries(forms))("by %s", (_form, asked) => {
  test.each(namedQueries().map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
    "%s is answered as by the whole server",
    async (_name, query = "") => {
      expect(await short(asked(query, 1))).toBeNull();
      await tread(asked(query, 1));
      expect(await short(asked(query, 2))).toEqual(await whole(asked(query, 2)));
    },
  );
});

const why = `query Why($control: ID!, $asOf: Date, $first: Int = 2) {
  whyLifted(control: $control, asOf: $asOf) { outcome asOf cite { text url } }
  sources(first: $first) { nodes { key } }
}`;
const control = "CAN-TUR-GROUP-2";
const known = () => tread(posted(why, { control, asOf: "2024-02-01" }));

describe("a document that was answered before", () => {
  test.each([
    ["another day", { control, asOf: "2022-01-01" }],
    ["another key", { control: "GBR-TUR", asOf: "2024-02-01" }],
    ["a variable that it does not declare", { control, asOf: "2024-02-01", turn: [1, 2, 3] }],
  ])("with %s goes the short way", async (_what, variables) => {
    await known();
    const asked = posted(why, variables);
    expect(await short(asked)).toEqual(await whole(asked));
  });

  test.each([
    ["a longer page", posted(why, { control, asOf: "2024-02-01", first: 100 })],
    ["a page that no one may ask for", posted(why, { control, asOf: "2024-02-01", first: 1e6 })],
    ["null for a variable it had left out", posted(why, { control, asOf: null })],
    ["a key that is too long", posted(why, { control: "K".repeat(300), asOf: "2024-02-01" })],
    ["no variables", posted(why)],
    ["variables that are none", posted(why, [])],
    ["half a character", posted(why, { control: "\ud800", asOf: "2024-02-01" })],
    ["a stranger beside it", posted(why, { control, asOf: "2024-02-01" }, { stranger: 1 })],
    ["another operation", posted(why, { control, asOf: "2024-02-01" }, { operationName: "Why" })],
    ["another accepted type", posted(why, { control, asOf: "2024-02-01" }, {}, "text/html")],
    ["another method", got(why, { control, asOf: "2024-02-01" }, MODERN)],
    ["a word more", posted(`${why} `, { control, asOf: "2024-02-01" })],
  ])("with %s does not", async (_what, asked) => {
    await known();
    expect(await short(asked)).toBeNull();
  });

  test.each([
    ["a day that is none", { control, asOf: "2024-02-31" }],
    ["a key of nothing", { control: "NOBODY", asOf: "2024-02-01" }],
  ])("with %s is the whole server's to refuse", async (_what, variables) => {
    await known();
    expect(await short(posted(why, variables))).toBeNull();
    expect((await whole(posted(why, variables))).body).toContain('"errors":');
  });

  test("is asked of the whole server again once it has failed, until it is answered", async () => {
    await known();
    await short(posted(why, { control: "NOBODY", asOf: "2024-02-01" }));
    const asked = posted(why, { control, asOf: "2024-02-01" });
    expect(await short(asked)).toBeNull();
    await known();
    expect(await short(asked)).not.toBeNull();
  });
});

test("too large a body does not go the short way, nor one that is no JSON", async () => {
  const body = Buffer.from(JSON.stringify({ query: `#${"x".repeat(100_000)}` }));
  expect(await short({ ...posted(""), body })).toBeNull();
  expect(await short({ ...posted(""), body: Buffer.from("{") })).toBeNull();
  expect(await short({ ...posted(""), body: Buffer.from([0xff]) })).toBeNull();
});
