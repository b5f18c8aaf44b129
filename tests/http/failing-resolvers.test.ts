import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLError } from "graphql";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { QuestionTooLarge, UnknownArgument } from "../../src/questions/question.ts";
import { StoreUnavailable } from "../../src/store/policy-graph.ts";
import { ask, MODERN, post, raw } from "./client.ts";
import { dataOf, errorsOf, expectRefusal } from "./refusal.ts";
import { serveSchema, type Served } from "./served.ts";

const fail = (error: Error) => () => {
  throw error;
};

/** A schema of the conventions of ours, with what ours does not have: nested filters and failures. */
const schema = makeExecutableSchema({
  typeDefs: /* GraphQL */ `
    type Query {
      things(
        filter: ThingFilter
        first: Int
        after: String
        last: Int
        before: String
      ): ThingConnection!
      fault: Int
      refusal: Int
      tooLarge: Int
      unavailable: Int
      stranger: Int
      many: [Fault!]!
    }
    type ThingConnection {
      nodes: [Thing!]!
      totalCount: Int!
    }
    type Thing {
      key: ID!
    }
    type Fault {
      fault: Int
    }
    input ThingFilter {
      key: ID
      AND: [ThingFilter!]
      OR: [ThingFilter!]
      NOT: ThingFilter
    }
  `,
  resolvers: {
    Query: {
      things: () => ({ nodes: [], totalCount: 0 }),
      fault: fail(new Error("MATCH (n) on neo4j at /secret/file.ts:1 failed")),
      refusal: fail(new UnknownArgument("control: no Control has this key.")),
      tooLarge: fail(
        new QuestionTooLarge("More than 10000 records are needed; narrow the filter."),
      ),
      unavailable: fail(new StoreUnavailable("The store is away.")),
      stranger: fail(new GraphQLError("teapot", { extensions: { code: "TEAPOT" } })),
      many: () => Array.from({ length: 400 }, () => ({})),
    },
    Fault: { fault: fail(new Error("broken")) },
  },
});

let served: Served;
let port: number;
beforeAll(async () => {
  served = await serveSchema(schema);
  port = served.port;
});
afterAll(() => served.server.stop());

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => logged.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("27 filters nested 2,000 deep by variable", async () => {
  let filter: unknown = { key: "x" };
  for (let depth = 0; depth < 2_000; depth++) filter = { AND: [filter] };
  const query = "query($f:ThingFilter){things(filter:$f){totalCount}}";
  expectRefusal(await ask(port, query, { f: filter }), 400, "BAD_USER_INPUT");
});

test("filters stand three deep, not four, by literal and by variable", async () => {
  const query = "query($f:ThingFilter){things(filter:$f){totalCount}}";
  const three = { AND: [{ NOT: { key: "x" } }] };
  expect(dataOf(await ask(port, query, { f: three }))).toEqual({ things: { totalCount: 0 } });
  expectRefusal(await ask(port, query, { f: { OR: [three] } }), 400, "BAD_USER_INPUT");
  const literal = '{things(filter:{OR:{AND:{NOT:{NOT:{key:"x"}}}}}){totalCount}}';
  expectRefusal(await ask(port, literal), 400, "BAD_USER_INPUT");
});

test("29 or of 20 x 20 x 20 is too deep, of 250 x 30 too dear", async () => {
  const or = (count: number, inner: object) => ({ OR: Array.from({ length: count }, () => inner) });
  const query = "query($f:ThingFilter){things(filter:$f){totalCount}}";
  const cube = or(20, or(20, or(20, {})));
  expectRefusal(await ask(port, query, { f: cube }), 400, "BAD_USER_INPUT");
  const wide = or(250, or(30, {}));
  expectRefusal(await ask(port, query, { f: wide }), 400, "COST_LIMIT");
});

test("errors of questions have their codes and no log line", async () => {
  expectRefusal(await ask(port, "{refusal}"), 400, "BAD_USER_INPUT");
  expectRefusal(await ask(port, "{tooLarge}"), 400, "QUESTION_TOO_LARGE");
  const away = await ask(port, "{unavailable}");
  expectRefusal(away, 503, "STORE_UNAVAILABLE");
  expect(away.headers["retry-after"]).toBe("5");
  expect(logged).toEqual([]);
});

test("a store that is away is 503 for clients of old too, and beside what was answered", async () => {
  const legacy = { accept: "application/json" };
  const query = "{unavailable things{totalCount}}";
  expect((await post(port, JSON.stringify({ query }), legacy)).status).toBe(503);
  expect((await ask(port, query)).status).toBe(503);
});

test("beside what was answered a mistake leaves the status as it is", async () => {
  const reply = await ask(port, "{refusal things{totalCount}}");
  expectRefusal(reply, 200, "BAD_USER_INPUT");
  expect(reply.text).toContain('"things":{"totalCount":0}');
});

test("what nobody expected is masked, and logged once without variables", async () => {
  const query = "query Broken($f:ThingFilter){fault things(filter:$f){totalCount}}";
  const reply = await ask(port, query, { f: { key: "SECRET" } });
  expectRefusal(reply, 200, "INTERNAL_SERVER_ERROR");
  expect(errorsOf(reply)[0]?.message).toBe("Unexpected error.");
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(logged[0] ?? "")).toMatchObject({
    level: "error",
    operation: "Broken",
    path: ["fault"],
    message: "MATCH (n) on neo4j at /secret/file.ts:1 failed",
  });
  expect(logged.join("")).not.toContain("SECRET");
  expectRefusal(await ask(port, "{fault}"), 500, "INTERNAL_SERVER_ERROR");
});

test("a code that is not on the list is unexpected too", async () => {
  expectRefusal(await ask(port, "{stranger}"), 500, "INTERNAL_SERVER_ERROR");
});

test("71 of 400 failing fields 20 are told, and as many logged", async () => {
  const reply = await ask(port, "{many{fault}}");
  expectRefusal(reply, 200, "INTERNAL_SERVER_ERROR");
  expect(errorsOf(reply)).toHaveLength(20);
  expect(logged).toHaveLength(20);
});

test("errors at long paths still fit", async () => {
  const alias = "x".repeat(1_000);
  const reply = await ask(port, `{${alias}a:many{${alias}b:fault}}`);
  expect(errorsOf(reply).length).toBeGreaterThan(0);
});

test("72 an operation's name cannot begin a line of the log", async () => {
  const body = { query: "query A{fault}", operationName: "A\n{\u001b[31m" };
  expectRefusal(await post(port, JSON.stringify(body)), 400, "OPERATION_RESOLUTION_FAILURE");
  expect(logged).toEqual([]);
  const long = "A".repeat(1_000);
  await ask(port, `query ${long}{fault}`, {}, { operationName: long });
  expect(logged.join("")).toMatch(/"operation":"A{128}"/);
});

test("72 headers of 1 MB are refused", async () => {
  const reply = await raw(
    port,
    "GET /graphql HTTP/1.1\r\nHost: a\r\n",
    `X: ${"x".repeat(1_000_000)}`,
  );
  expect(reply).toMatch(/^HTTP\/1.1 431 /);
});

test("the media type of an answer is the one that was accepted", async () => {
  for (const type of [MODERN, "application/json"]) {
    const { headers } = await post(port, '{"query":"{__typename}"}', { accept: type });
    expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
  }
});
