import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { many, MODERN, post, raw, send } from "./client.ts";
import { dataOf, errorsOf, expectRefusal } from "./refusal.ts";
import { serve, type Served } from "./served.ts";

// The numbers are those of the table of hostile inputs, as in inputs.test.ts.

let served: Served;
let port: number;
beforeAll(async () => {
  served = await serve();
  port = served.port;
});
afterAll(() => served.server.stop());

describe("bodies", () => {
  test.each([
    ["32 a batch of 2", '[{"query":"{__typename}"},{"query":"{__typename}"}]'],
    ["32 a batch of 1,000", `[${Array(1_000).fill('{"query":"{__typename}"}').join(",")}]`],
    ["32 an empty batch", "[]"],
    ["33 null", "null"],
    ["33 42", "42"],
    ['33 "x"', '"x"'],
    ["33 nothing", ""],
    ["34 truncated JSON", '{"query":"{__typename}'],
    ["34 a byte order mark", '\uFEFF{"query":"{__typename}"}'],
    ["34 bytes that are no UTF-8", Buffer.from('{"query":"{a(b:\\"\xff\\")}"}', "latin1")],
    ["36 half a surrogate pair in the document", '{"query":"{__typename #\\ud800\\n}"}'],
    ["37 a document that is an object", '{"query":{}}'],
    ["37 no document", '{"variables":{}}'],
    ["37 an empty document", '{"query":" "}'],
    ["37 variables that are text", '{"query":"{__typename}","variables":"{}"}'],
    ["37 variables that are a list", '{"query":"{__typename}","variables":[1]}'],
    ["37 extensions that are text", '{"query":"{__typename}","extensions":"x"}'],
    ["38 an unknown parameter", '{"query":"{__typename}","id":"1"}'],
    ["38 an unknown parameter that is null", '{"query":"{__typename}","id":null}'],
    ["38 __proto__ as a parameter", '{"query":"{__typename}","__proto__":{"x":1}}'],
  ])("%s", async (_name, body) => {
    expectRefusal(await post(port, body), 400, "BAD_REQUEST");
  });
  test.each(['{"k":"\\ud800"}', '{"k":["x\\udfff"]}', '{"\\ud800":1}'])(
    "36 half a surrogate pair in variables, %s",
    async (variables) => {
      const body = `{"query":"{__typename}","variables":${variables}}`;
      expectRefusal(await post(port, body), 400, "BAD_USER_INPUT");
    },
  );

  test("28 100,000 keys and 42 a document of 3 MB are too large", async () => {
    for (const body of [
      JSON.stringify({ query: "{__typename}", variables: { k: many(100_000) } }),
      JSON.stringify({ query: `{__typename ${"a ".repeat(1_500_000)}}` }),
    ])
      expectRefusal(await post(port, body), 413, "REQUEST_TOO_LARGE");
  });
  test("a body of exactly 100,000 bytes is read, one more is not", async () => {
    const body = (length: number) => '{"query":"{__typename}"}'.padEnd(length);
    expect(dataOf(await post(port, body(100_000)))).toEqual({ __typename: "Query" });
    expectRefusal(await post(port, body(100_001)), 413, "REQUEST_TOO_LARGE");
    const chunked = { "transfer-encoding": "chunked" };
    expect(dataOf(await post(port, body(100_000), chunked))).toEqual({ __typename: "Query" });
    expectRefusal(await post(port, body(100_001), chunked), 413, "REQUEST_TOO_LARGE");
  });
  test.each([
    ["46 a mutation by GET", "/graphql?query=mutation%7Ba%7D", {}, 405, "METHOD_NOT_ALLOWED"],
    [
      "52 variables that are no JSON",
      "/graphql?query=%7B__typename%7D&variables={bad",
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "38 an unknown parameter in the address",
      "/graphql?query=%7B__typename%7D&x=1",
      {},
      400,
      "BAD_REQUEST",
    ],
    ["37 no document in the address", "/graphql", {}, 400, "BAD_REQUEST"],
    [
      "54 GET with a type",
      "/graphql?query=%7B__typename%7D",
      { "content-type": "message/http" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "57 Accept: text/csv",
      "/graphql?query=%7B__typename%7D",
      { accept: "text/csv" },
      406,
      "NOT_ACCEPTABLE",
    ],
    [
      "57 Accept: text/event-stream",
      "/graphql?query=%7B__typename%7D",
      { accept: "text/event-stream" },
      406,
      "NOT_ACCEPTABLE",
    ],
  ] as const)("%s", async (_name, path, headers, status, code) => {
    expectRefusal(await send(port, "GET", path, { accept: MODERN, ...headers }), status, code);
  });
  test("53 a query by GET needs no special header", async () => {
    const path = `/graphql?query=${encodeURIComponent("query($n:Int){states(first:$n){totalCount}}")}`;
    const reply = await send(port, "GET", `${path}&variables=${encodeURIComponent('{"n":1}')}`);
    expect(dataOf(reply)).toEqual({ states: { totalCount: 4 } });
  });
});

describe("media types and codings", () => {
  const body = '{"query":"{__typename}"}';
  const form = "--x\r\nContent-Disposition: form-data; name=";
  test.each([
    ["47 a form", "application/x-www-form-urlencoded", "query=mutation{a}"],
    ["47 application/graphql", "application/graphql", "mutation{a}"],
    [
      "47 multipart",
      "multipart/form-data; boundary=x",
      `${form}"operations"\r\n\r\n${body}\r\n--x--`,
    ],
    [
      "49 a multipart map to __proto__",
      "multipart/form-data; boundary=x",
      `${form}"operations"\r\n\r\n${body}\r\n${form}"map"\r\n\r\n{"0":["variables.__proto__.x"]}\r\n--x--`,
    ],
    ["48 text/plain", "text/plain", body],
    ["48 application/xml", "application/xml", "<query/>"],
    ["48 none", "", body],
    ["50 UTF-16", "application/json; charset=utf-16", Buffer.from(body, "utf16le")],
    ["50 UTF-7", "application/json;charset=utf-7", body],
  ])("%s", async (_name, type, sent) => {
    const reply = await post(port, sent, { "content-type": type });
    expectRefusal(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
  });
  test.each([
    ["gzip on a plain body", "gzip", body],
    ["an unknown coding", "rot13", body],
    ["a gzip bomb", "gzip", gzipSync(Buffer.alloc(50_000_000))],
  ])("51 %s", async (_name, coding, sent) => {
    const reply = await post(port, sent, { "content-encoding": coding });
    expectRefusal(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
  });
  test.each([
    'application/json; charset="UTF-8"',
    "application/graphql-response+json",
    "Application/JSON",
  ])("50 %s is read", async (type) => {
    expect(dataOf(await post(port, body, { "content-type": type }))).toEqual({
      __typename: "Query",
    });
  });
  test("55 any origin may ask, none with credentials", async () => {
    const origin = { origin: "https://evil.example" };
    const preflight = await send(port, "OPTIONS", "/graphql", {
      ...origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers["access-control-allow-methods"]).toBe("GET, POST");
    for (const { headers } of [
      preflight,
      await post(port, body, origin),
      await post(port, "", origin),
    ]) {
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
    }
  });
  test("56 other methods are told which there are", async () => {
    for (const method of ["HEAD", "PUT", "DELETE", "PATCH"]) {
      const reply = await send(port, method, "/graphql");
      expect(reply.status).toBe(405);
      expect(reply.headers["allow"]).toBe("GET, POST");
      if (method !== "HEAD") expectRefusal(reply, 405, "METHOD_NOT_ALLOWED");
    }
  });
  test.each([
    "/",
    "/graphql%2f..%2fx",
    "/graphql/",
    "/graphql/../x",
    "//graphql",
    "/GraphQL",
    "/health",
  ])("58 %s is nothing, also for a browser", async (path) => {
    const reply = await send(port, "GET", path, { accept: "text/html" });
    expectRefusal(reply, 404, "NOT_FOUND");
    expect(errorsOf(reply)[0]?.message).toContain("/graphql");
  });
  test.each([
    [
      "both lengths",
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["no Host", "GET /graphql HTTP/1.1\r\n\r\n", 400],
    [
      "an address of 20 KB",
      `GET /graphql?query=${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
    ],
    ["no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 400],
    [
      "a wild Host",
      'GET /health/live HTTP/1.1\r\nHost: a b"c:99999\r\nConnection: close\r\n\r\n',
      200,
    ],
    [
      "a wild Host for GraphQL",
      'GET /graphql?query={__typename} HTTP/1.1\r\nHost: ]["\r\nConnection: close\r\n\r\n',
      200,
    ],
    [
      "an absolute address",
      "GET http://evil.example/graphql?query={a} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      404,
    ],
    ["HTTP/1.0", "GET /health/live HTTP/1.0\r\n\r\n", 200],
  ])("70 %s", async (_name, request, status) => {
    const reply = await raw(port, request);
    expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(reply).not.toMatch(/\n\s+at |node_modules/);
  });
});
