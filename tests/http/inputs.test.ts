import { getIntrospectionQuery, versionInfo } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../src/graphql/limits/error-codes.ts";
import { ask, many, post } from "./client.ts";
import { dataOf, errorsOf, expectRefusal } from "./refusal.ts";
import { serve, type Served } from "./served.ts";

// The numbers are those of the table of hostile inputs that the limits were made for.

let served: Served;
let port: number;
beforeAll(async () => {
  served = await serve();
  port = served.port;
});
afterAll(() => served.server.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (depth: number) => "{a".repeat(depth) + "}".repeat(depth);
const inState = (fields: string) => `{state(key:"STATE-0"){${fields}}}`;
const pages = (depth: number): string =>
  depth === 0 ? "key" : `referrers(first:100){nodes{${pages(depth - 1)}}}`;
const bomb = (times2: number) =>
  `{state(key:"STATE-0"){...F0}}${times(times2, (n) => `fragment F${n} on State{...F${n + 1} ...F${n + 1}}`)}` +
  `fragment F${times2} on State{key}`;

describe("documents", () => {
  const refused: readonly (readonly [name: string, query: string, code: ErrorCode])[] = [
    ["1 nesting 50", inState(`a ${nested(50)}`), "DEPTH_LIMIT"],
    ["1 nesting 13, where 12 is the most", nested(13), "DEPTH_LIMIT"],
    ["2 nesting 10,000", nested(10_000), "DEPTH_LIMIT"],
    ["2 brackets 1,900 deep, unclosed", `{a(b:${"[".repeat(1_900)}`, "DEPTH_LIMIT"],
    ["2 brackets 990 deep", `{a(b:${"[".repeat(990)}${"]".repeat(990)})}`, "DEPTH_LIMIT"],
    ["3 nesting 1,600", nested(1_600), "DEPTH_LIMIT"],
    ["4 1,000 root aliases", `{${times(1_000, (n) => `a${n}:__typename`)}}`, "TOKEN_LIMIT"],
    ["4 31 root aliases", `{${times(31, (n) => `a${n}:release{id}`)}}`, "COST_LIMIT"],
    [
      "5 200 nodes by alias",
      `{${times(200, (n) => `a${n}:node(id:"S:${n}"){id}`)}}`,
      "TOKEN_LIMIT",
    ],
    ["6 101 __typename by alias", `{${times(101, (n) => `a${n}:__typename`)}}`, "COST_LIMIT"],
    ["7 a field 5,000 times", inState("key ".repeat(5_000)), "TOKEN_LIMIT"],
    ["8 1,500 overlapping fields", `{${times(1_500, () => "release{id}")}}`, "TOKEN_LIMIT"],
    ["9 2,000 inline fragments", inState("... on State{key}".repeat(2_000)), "TOKEN_LIMIT"],
    [
      "10 a chain of 400 fragments",
      `{...F0}${times(400, (n) => `fragment F${n} on Query{...F${n + 1}}`)}`,
      "TOKEN_LIMIT",
    ],
    ["11 a bomb of 16 fragments", bomb(16), "COST_LIMIT"],
    ["11 a bomb beyond all numbers", bomb(120), "COST_LIMIT"],
    [
      "12 circular fragments",
      "{...A} fragment A on Query{...B} fragment B on Query{...A}",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["13 a fragment in itself", "{...A} fragment A on Query{...A}", "GRAPHQL_VALIDATION_FAILED"],
    ["14 an undefined fragment", "{...A}", "GRAPHQL_VALIDATION_FAILED"],
    [
      "14 220 unused fragments",
      `{__typename}${times(220, (n) => `fragment F${n} on Query{__typename}`)}`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["15 500 @include", inState("key @include ".repeat(500)), "GRAPHQL_VALIDATION_FAILED"],
    ["16 600 unknown directives", inState("key @nope ".repeat(600)), "GRAPHQL_VALIDATION_FAILED"],
    ["16 2,000 unknown directives", inState("key @nope ".repeat(2_000)), "TOKEN_LIMIT"],
    ["17 1,900 unknown fields", inState(times(1_900, (n) => `x${n}`)), "GRAPHQL_VALIDATION_FAILED"],
    ["17 3,000 unknown fields", inState(times(3_000, (n) => `x${n}`)), "TOKEN_LIMIT"],
    ["18 pages of 100, nested 4 deep", `{states(first:100){nodes{${pages(3)}}}}`, "COST_LIMIT"],
    ["24 an Int of 2^31", "{states(first:2147483648){totalCount}}", "GRAPHQL_VALIDATION_FAILED"],
    [
      "24 an Int of 5,000 digits",
      `{states(first:${"9".repeat(5_000)}){totalCount}}`,
      "BAD_USER_INPUT",
    ],
    ["25 1.5 for an Int", "{states(first:1.5){totalCount}}", "GRAPHQL_VALIDATION_FAILED"],
    ['25 "5" for an Int', '{states(first:"5"){totalCount}}', "GRAPHQL_VALIDATION_FAILED"],
    [
      "26 an enum of 50 KB",
      `{states(orderBy:${"A".repeat(50_000)}){totalCount}}`,
      "BAD_USER_INPUT",
    ],
    [
      "26 an enum of 900 letters",
      `{states(orderBy:${"A".repeat(900)}){totalCount}}`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "30 introspection of lists in lists in lists",
      "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["35 NUL", "{release\0{id}}", "GRAPHQL_PARSE_FAILED"],
    [
      "45 a block string of 90 KB",
      `{state(key:"""${"x".repeat(90_000)}"""){key}}`,
      "BAD_USER_INPUT",
    ],
    ["60 a subscription", "subscription{release{id}}", "GRAPHQL_VALIDATION_FAILED"],
    ["60 a mutation", "mutation{release{id}}", "GRAPHQL_VALIDATION_FAILED"],
    [
      "a document of 45,000 empty lines and 1,900 mistakes",
      `${"\n".repeat(45_000)}${inState(times(1_900, () => "x"))}`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ];
  test.each(refused)("%s", async (_name, query, code) => {
    const before = served.waits.length;
    expectRefusal(await ask(port, query), 400, code);
    expect(served.waits).toHaveLength(before);
  });

  test("9 graphql is new enough to validate fragments in time", () => {
    expect(versionInfo.major).toBe(16);
    expect(versionInfo.minor).toBeGreaterThanOrEqual(15);
  });
  test("12 places are named, of a document of ordinary length", async () => {
    const { text } = await ask(port, "{\n  nope\n}");
    expect(text).toContain('"locations":[{"line":2,"column":3}]');
  });
  test("18 a refusal for its cost tells the cost", async () => {
    const { text } = await ask(port, `{states(first:100){nodes{${pages(3)}}}}`);
    const { extensions } = JSON.parse(text) as { extensions: { cost: Record<string, number> } };
    expect(extensions.cost["limit"]).toBe(25_000);
    expect(extensions.cost["requested"]).toBeGreaterThan(1_000_000);
  });
  test("a question costs more than the fields that are asked of its answer", async () => {
    const { text } = await ask(port, "{liftings{outcome}}");
    expect(text).toContain('"cost":{"requested":201,"limit":25000}');
  });
  test("30 GraphiQL's whole introspection passes, and costs half of what may be asked", async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const reply = await ask(port, query);
    expect(dataOf(reply)).toHaveProperty("__schema");
    expect(reply.text).toMatch(/"cost":\{"requested":12\d\d\d,/);
  });
  test("31 ofType, 30 deep", async () => {
    const query = `{__type(name:"Query"){${"ofType{".repeat(30)}name${"}".repeat(30)}}}`;
    expect(dataOf(await ask(port, query))).toHaveProperty("__type");
  });
  test.each([
    ["44 90 KB of comments", `#${"x".repeat(90_000)}\n{__typename}`],
    ["44 40,000 lines of comments", `${"#\n".repeat(30_000)}{__typename}`],
    ["44 90 KB of commas", `{__typename ${",".repeat(90_000)}}`],
  ])("%s", async (_name, query) => {
    expect(dataOf(await ask(port, query))).toEqual({ __typename: "Query" });
  });
  test("40, 41 only the operation that is meant is weighed and run", async () => {
    const both = `query Cheap{__typename} query Dear{states(first:100){nodes{${pages(3)}}}}`;
    expect(dataOf(await ask(port, both, {}, { operationName: "Cheap" }))).toEqual({
      __typename: "Query",
    });
    expectRefusal(await ask(port, both, {}, { operationName: "Dear" }), 400, "COST_LIMIT");
    const unclear = "OPERATION_RESOLUTION_FAILURE";
    expectRefusal(await ask(port, both, {}, { operationName: "Other" }), 400, unclear);
    expectRefusal(await ask(port, both), 400, unclear);
    expectRefusal(await ask(port, both, {}, { operationName: 5 }), 400, "BAD_REQUEST");
  });
  test("clients of old get 200 for mistakes in GraphQL, as the specification has it", async () => {
    const legacy = { accept: "application/json" };
    for (const [query, code] of [
      ["{", "GRAPHQL_PARSE_FAILED"],
      ["{nope}", "GRAPHQL_VALIDATION_FAILED"],
      [nested(50), "DEPTH_LIMIT"],
      [bomb(16), "COST_LIMIT"],
      ["{states(first:101){totalCount}}", "BAD_USER_INPUT"],
      ['{states(after:"x"){totalCount}}', "INVALID_CURSOR"],
    ] as const)
      expectRefusal(await post(port, JSON.stringify({ query }), legacy), 200, code);
    expectRefusal(await post(port, "{", legacy), 400, "BAD_REQUEST");
  });
});

describe("a document that passed before is weighed again", () => {
  test("for a longer page", async () => {
    const query = `query($n:Int){states(first:$n){nodes{${pages(2)}}}}`;
    expect(dataOf(await ask(port, query, { n: 1 }))).toHaveProperty("states");
    expectRefusal(await ask(port, query, { n: 100 }), 400, "COST_LIMIT");
    expectRefusal(await ask(port, query, { n: 101 }), 400, "BAD_USER_INPUT");
    expect(dataOf(await ask(port, query, { n: 1 }))).toHaveProperty("states");
  });
  test("for a longer text, and for one of no day", async () => {
    const query =
      "query($k:ID!,$on:Date!){state(key:$k){key} inForce(asOf:$on,filter:{target:$k}){outcome}}";
    const told = { k: "STATE-0", on: "2024-01-29" };
    expect(dataOf(await ask(port, query, told))).toHaveProperty("state");
    expectRefusal(await ask(port, query, { ...told, k: "x".repeat(257) }), 400, "BAD_USER_INPUT");
    expectRefusal(await ask(port, query, { ...told, on: "2024-02-30" }), 400, "BAD_USER_INPUT");
  });
  test("for a field that is included now", async () => {
    const query = `query($all:Boolean!){states(first:1){nodes{key}} dear:states(first:100) @include(if:$all){nodes{${pages(2)}}}}`;
    expect(dataOf(await ask(port, query, { all: false }))).not.toHaveProperty("dear");
    expectRefusal(await ask(port, query, { all: true }), 400, "COST_LIMIT");
  });
  test("for more filters", async () => {
    const query = "query($f:StateFilter){states(filter:$f){totalCount}}";
    const many = (count: number) => ({
      f: { OR: Array.from({ length: count }, () => ({ text: "a" })) },
    });
    expect(dataOf(await ask(port, query, many(2)))).toHaveProperty("states");
    expectRefusal(await ask(port, query, many(21)), 400, "BAD_USER_INPUT");
  });
});

describe("arguments", () => {
  const page = "query($n:Int){states(first:$n){nodes{key} totalCount}}";
  test.each([
    ["19 first: 10,000,000", "{states(first:10000000){totalCount}}", {}],
    ["20 the same by variable", page, { n: 10_000_000 }],
    ["21 the same by default", "query($n:Int=10000000){states(first:$n){totalCount}}", {}],
    ["20 101 inside a record", inState("referrers(first:101){nodes{key}}"), {}],
    ["22 first: -1", "{states(first:-1){totalCount}}", {}],
    ["22 last: 101", "{states(last:101){totalCount}}", {}],
    ["23 first with last", "{states(first:1,last:1){totalCount}}", {}],
    ["23 after with last", '{states(after:"x",last:1){totalCount}}', {}],
    ["23 before with first", '{states(before:"x",first:1){totalCount}}', {}],
    ["23 before without last", '{states(before:"x"){totalCount}}', {}],
    ["23 before with after", '{states(before:"x",after:"y",last:1){totalCount}}', {}],
    ["25 1.5 for an Int by variable", page, { n: 1.5 }],
    ['25 "5" for an Int by variable', page, { n: "5" }],
    ["27 variables nested 2,000 deep", page, { n: "[".repeat(0), x: deep(2_000) }],
    [
      "28 10,000 keys",
      "query($k:[ID!]){states(filter:{keys:$k}){totalCount}}",
      { k: many(10_000) },
    ],
    ["28 251 keys", `{states(filter:{keys:[${times(251, () => "1")}]}){totalCount}}`, {}],
    ["65 an id of 80 KB", "query($i:ID!){node(id:$i){id}}", { i: "x".repeat(80_000) }],
    ["65 an id of 257 characters", `{node(id:"${"x".repeat(257)}"){id}}`, {}],
    [
      "64 a cursor of 90 KB",
      "query($c:String){states(after:$c){totalCount}}",
      { c: "x".repeat(90_000) },
    ],
    ["67 asOf 0000-00-00", '{whyLifted(control:"CONTROL-0",asOf:"0000-00-00"){outcome}}', {}],
    [
      "67 asOf in a leap second",
      '{whyLifted(control:"CONTROL-0",asOf:"2016-12-31T23:59:60Z"){outcome}}',
      {},
    ],
    [
      "67 asOf 9999-99-99 by variable",
      'query($d:Date){whyLifted(control:"CONTROL-0",asOf:$d){outcome}}',
      { d: "9999-99-99" },
    ],
    ["null for what must not be null", "query($k:ID=1){state(key:$k){key}}", { k: null }],
  ])("%s", async (_name, query, variables) => {
    const before = served.waits.length;
    expectRefusal(await ask(port, query, variables), 400, "BAD_USER_INPUT");
    expect(served.waits).toHaveLength(before);
  });

  test("19 the error names the argument and what it may be", async () => {
    const [error] = errorsOf(await ask(port, page, { n: 101 }));
    expect(error?.message).toBe("first: 101 is not from 0 to 100.");
  });
  test("22 first: 0 is an empty page", async () => {
    expect(dataOf(await ask(port, page, { n: 0 }))).toEqual({
      states: { nodes: [], totalCount: 4 },
    });
  });
  test("a page of 100 is given", async () => {
    expect(dataOf(await ask(port, page, { n: 100 }))).toMatchObject({ states: { totalCount: 4 } });
  });
  test("39 __proto__ and constructor in variables pollute nothing", async () => {
    const body = `{"query":"{__typename}","variables":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}`;
    expect(dataOf(await post(port, body))).toEqual({ __typename: "Query" });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
  test("61 Cypher in keys and filters is just a key that nobody has", async () => {
    const hostile = 'x"}) DETACH DELETE n //';
    const query = "query($k:ID!){state(key:$k){key} states(filter:{keys:[$k]}){totalCount}}";
    expect(dataOf(await ask(port, query, { k: hostile }))).toEqual({
      state: null,
      states: { totalCount: 0 },
    });
    expectRefusal(
      await ask(port, "{states(orderBy:`n`){totalCount}}"),
      400,
      "GRAPHQL_PARSE_FAILED",
    );
  });
  test.each([
    ["random bytes", "AAECAwQF/+8"],
    ["JSON of another form", Buffer.from('{"__proto__":1}').toString("base64url")],
    ["JSON nested deep", Buffer.from("[".repeat(700)).toString("base64url")],
    ["empty", ""],
  ])("64 a cursor that is %s", async (_name, cursor) => {
    const query = "query($c:String){states(after:$c){totalCount}}";
    expectRefusal(await ask(port, query, { c: cursor }), 400, "INVALID_CURSOR");
  });
  test("64 a cursor of another list", async () => {
    const first = dataOf(await ask(port, "{states(first:1){pageInfo{endCursor}}}"));
    const { endCursor } = (first["states"] as { pageInfo: { endCursor: string } }).pageInfo;
    const query = "query($c:String){products(after:$c){totalCount}}";
    expectRefusal(await ask(port, query, { c: endCursor }), 400, "INVALID_CURSOR");
    const same = "query($c:String){states(after:$c,orderBy:KEY_DESC){totalCount}}";
    expectRefusal(await ask(port, same, { c: endCursor }), 400, "INVALID_CURSOR");
  });
  test.each(["Product:STATE-0", "State:GONE", "State", ":", "Nothing:STATE-0"])(
    "65 the id %s is null",
    async (id) => {
      expect(dataOf(await ask(port, "query($i:ID!){node(id:$i){id}}", { i: id }))).toEqual({
        node: null,
      });
    },
  );
  test.each(["9999-12-31", "0001-01-01"])("67 asOf %s is answered", async (day) => {
    const query = 'query($d:Date){control(key:"CONTROL-0"){standing(asOf:$d){asOf}}}';
    expect(dataOf(await ask(port, query, { d: day }))).toEqual({
      control: { standing: { asOf: day } },
    });
  });
  test("a key that names nothing is told by its argument", async () => {
    const reply = await ask(port, '{whyLifted(control:"NOPE"){outcome}}');
    expectRefusal(reply, 400, "BAD_USER_INPUT");
    expect(errorsOf(reply)[0]?.message).toContain("control:");
  });
});

function deep(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { and: [value] };
  return value;
}
