import { describe, expect, test } from "vitest";
import { compareText } from "../../src/domain/fold.ts";
import { kindNames } from "../../src/domain/kind-names.ts";
import { kinds } from "../../src/domain/kinds.ts";
import { ask, asker, dataset } from "../ask.ts";
import { countedGraph } from "../bench/counted-graph.ts";

interface Page {
  readonly nodes: readonly { readonly key: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const fields =
  "nodes { key } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

async function list(field: string, args: string): Promise<Page> {
  const { data, errors } = JSON.parse(await ask(`{ page: ${field}(${args}) { ${fields} } }`)) as {
    data?: { page: Page };
    errors?: readonly { message: string }[];
  };
  if (!data) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return data.page;
}

const keys = (page: Page) => page.nodes.map(({ key }) => key);

async function refusal(query: string): Promise<{ message: string; extensions: { code: string } }> {
  const { errors } = JSON.parse(await ask(query)) as {
    errors: readonly { message: string; extensions: { code: string } }[];
  };
  return errors[0] ?? { message: "", extensions: { code: "" } };
}

describe("filters", () => {
  test.each([
    ["by key", "controls", 'filter: { keys: ["CAN-TUR-OTHER", "NOBODY"] }', ["CAN-TUR-OTHER"]],
    [
      "by reference",
      "controls",
      'filter: { target: ["TUR"], imposedBy: ["CAN"] }',
      ["CAN-TUR-GROUP-2", "CAN-TUR-OTHER"],
    ],
    [
      "by a reserved word",
      "controls",
      'filter: { target: ["ANY"], imposedBy: ["BRP"] }',
      ["BRP-ANY"],
    ],
    [
      "by two references, both of which must hold",
      "controls",
      'filter: { imposedBy: ["CAN"], covers: ["CAN-ECL-2"] }',
      ["CAN-TUR-GROUP-2"],
    ],
    [
      "by a reference inside a part",
      "policyActions",
      'filter: { because: ["TUR-SYRIA-2019"], controls: ["CAN-TUR-GROUP-2"] }',
      ["CAN-TUR-2019-FREEZE"],
    ],
    [
      "by what a statement is about",
      "statements",
      'filter: { about: ["CAN-TUR-2024-LIFT"], act: [CONDEMN] }',
      ["ANCC-2024-CONDEMNATION", "PLOUGHSHARES-2024-CRITICISM"],
    ],
    [
      "by a word inside a part",
      "policyActions",
      'filter: { status: [CANCELLED], takenBy: ["CAN"] }',
      ["CAN-TUR-2021-CANCEL"],
    ],
    [
      "by fulfilment",
      "conditions",
      'filter: { fulfilment: [MET], appliesTo: ["CAN-TUR-GROUP-2"] }',
      ["CAN-TUR-2024-LIFT/sweden-accession"],
    ],
    [
      "by a window that the possible days meet",
      "policyActions",
      'filter: { effective: { from: "2024-01-30", to: "2024-12-31" }, controls: ["CAN-TUR-OTHER"] }',
      ["CAN-TUR-2024-LIFT"],
    ],
    [
      "by filters within filters",
      "controls",
      'filter: { imposedBy: ["CAN"], OR: [{ covers: ["CAN-ECL-2"] }, { text: "outside" }], NOT: [{ keys: ["CAN-TUR-GROUP-2"] }] }',
      ["CAN-TUR-OTHER"],
    ],
    [
      "by windows in them",
      "policyActions",
      'filter: { takenBy: ["GAC"], AND: [{ NOT: [{ effective: { to: "2021-12-31" } }] }] }',
      ["CAN-TUR-2024-LIFT"],
    ],
    ["by text, whatever its case and diacritics", "states", 'filter: { text: "TURKIYE" }', ["TUR"]],
  ])("%s", async (_name, field, filter, expected) => {
    const page = await list(field, `first: 100, ${filter}`);
    expect(keys(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  test("a window that ends before it begins is refused by name", async () => {
    const query =
      '{ events(filter: { date: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }';
    expect(await refusal(query)).toMatchObject({
      message: expect.stringMatching(/^filter\.date: 2024-02-01 comes after 2024-01-01/) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

describe("filters within filters are bounded", () => {
  const nested = (depth: number): string =>
    depth === 1 ? '{ text: "a" }' : `{ AND: [${nested(depth - 1)}] }`;
  const many = (conditions: number) =>
    `{ OR: [${Array.from({ length: conditions }, (_, i) => `{ keys: ["K${i}"] }`).join(", ")}] }`;

  test("three deep, and twenty conditions, are answered", async () => {
    expect((await list("states", `filter: ${nested(3)}`)).totalCount).toBeGreaterThan(0);
    expect((await list("states", `filter: ${many(20)}`)).totalCount).toBe(0);
  });

  test.each([
    [nested(4), "filter: filters stand 4 deep; the most is 3, the outermost counted."],
    [many(21), "filter: it has 21 conditions, with those inside AND, OR and NOT; the most is 20."],
  ])("%s is refused", async (filter, message) => {
    const { message: told, extensions } = await refusal(
      `{ controlLists(filter: ${filter}) { totalCount } }`,
    );
    expect(told).toEqual(message);
    expect(extensions.code).toBe("BAD_USER_INPUT");
  });

  test("a window inside that ends before it begins is told by its place", async () => {
    const window = '{ date: { from: "2024-02-01", to: "2024-01-01" } }';
    const query = `{ events(filter: { OR: [{}, { NOT: [${window}] }] }) { totalCount } }`;
    expect(await refusal(query)).toMatchObject({
      message: expect.stringMatching(/^filter\.OR\[1\]\.NOT\[0\]\.date: /) as string,
    });
  });

  test("pages of such a filter join to the whole", async () => {
    const filter = 'filter: { OR: [{ text: "tur" }, { text: "can" }] }';
    const whole = keys(await list("policyActions", `first: 100, ${filter}`));
    const { pageInfo, nodes } = await list("policyActions", `first: 4, ${filter}`);
    const after = `after: "${String(pageInfo.endCursor)}"`;
    const rest = keys(await list("policyActions", `first: 96, ${filter}, ${after}`));
    expect([...nodes.map(({ key }) => key), ...rest]).toEqual(whole);
  });
});

describe("pages", () => {
  test.each(kindNames.map((name) => [kinds[name].plural, name] as const))(
    "%s: pages joined forwards and backwards are the whole list",
    async (field, kind) => {
      const whole = dataset.records.filter(({ type }) => type === kind).map(({ key }) => key);
      whole.sort(compareText);
      const forwards: string[] = [];
      for (let after = ""; forwards.length < whole.length;) {
        const page = await list(field, `first: 23${after}`);
        forwards.push(...keys(page));
        expect(page.totalCount).toBe(whole.length);
        expect(page.pageInfo.hasNextPage).toBe(forwards.length < whole.length);
        after = `, after: "${String(page.pageInfo.endCursor)}"`;
      }
      expect(forwards).toEqual(whole);
      const backwards: string[] = [];
      for (let before = ""; backwards.length < whole.length;) {
        const page = await list(field, `last: 23${before}`);
        backwards.unshift(...keys(page));
        expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < whole.length);
        before = `, before: "${String(page.pageInfo.startCursor)}"`;
      }
      expect(backwards).toEqual(whole);
    },
  );

  test("the earliest act comes first, and last the other way round", async () => {
    const filter = 'filter: { controls: ["CAN-TUR-GROUP-2"] }';
    const forwards = keys(await list("policyActions", `${filter}, orderBy: EFFECTIVE`));
    expect(forwards).toEqual([
      "CAN-TUR-2019-FREEZE",
      "CAN-TUR-2020-NOTICE-992",
      "CAN-TUR-2020-EXEMPT-BAYKAR",
      "CAN-TUR-2020-SUSPEND-PERMITS",
      "CAN-TUR-2021-CANCEL",
      "CAN-TUR-2024-LIFT",
    ]);
    expect(keys(await list("policyActions", `${filter}, orderBy: EFFECTIVE_DESC`))).toEqual(
      forwards.toReversed(),
    );
  });

  test("none is asked for: an empty page that still counts", async () => {
    const page = await list("states", "first: 0");
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBeGreaterThan(40);
  });

  test.each([
    ["random bytes", "Zm9v"],
    ["JSON of something else", Buffer.from('{"__proto__":1}').toString("base64url")],
    ["no base64 at all", "~~~"],
  ])("a cursor of %s is refused", async (_name, cursor) => {
    const { extensions } = await refusal(`{ states(after: "${cursor}") { totalCount } }`);
    expect(extensions.code).toBe("INVALID_CURSOR");
  });

  test("a cursor of another list is refused", async () => {
    const { pageInfo } = await list("states", "first: 1");
    const query = `{ states(orderBy: NAME, after: "${String(pageInfo.endCursor)}") { totalCount } }`;
    expect((await refusal(query)).extensions.code).toBe("INVALID_CURSOR");
  });
});

describe("single records", () => {
  test.each([
    ["its global id", 'node(id: "Control:CAN-TUR-GROUP-2")', { id: "Control:CAN-TUR-GROUP-2" }],
    ["the id of another kind", 'node(id: "State:CAN-TUR-GROUP-2")', null],
    ["a key that nobody has", 'node(id: "State:XXX")', null],
    [
      "an inner part, which is no record",
      'node(id: "PolicyAction:CAN-TUR-2024-LIFT/sweden")',
      null,
    ],
    [
      "a condition, which is one",
      'node(id: "Condition:CAN-TUR-2024-LIFT/sweden-accession")',
      { id: "Condition:CAN-TUR-2024-LIFT/sweden-accession" },
    ],
    ["no id at all", 'node(id: "x\\"}) DETACH DELETE n //")', null],
  ])("by %s", async (_name, field, expected) => {
    expect(JSON.parse(await ask(`{ node: ${field} { id } }`))).toMatchObject({
      data: { node: expected },
    });
  });

  test("several in the order asked, null in the place of one that is not there", async () => {
    const query = '{ nodes(ids: ["State:TUR", "State:XXX", "State:CAN"]) { id } }';
    expect(JSON.parse(await ask(query))).toMatchObject({
      data: { nodes: [{ id: "State:TUR" }, null, { id: "State:CAN" }] },
    });
  });

  test("references can be followed in both directions", async () => {
    const query = `{ product(key: "WESCAM-MX-15D") {
      componentOf { product { key } }
      referrers(by: [SUBSTITUTE_FOR]) { nodes { key } } } }`;
    expect(JSON.parse(await ask(query))).toMatchObject({
      data: {
        product: {
          componentOf: [{ product: { key: "BAYRAKTAR-TB2" } }],
          referrers: { nodes: [{ key: "ASELSAN-CATS" }] },
        },
      },
    });
  });

  test("a flag tells a reserved word from a list of records", async () => {
    const query = '{ control(key: "BRP-ANY") { target { __typename } targetAny coversAll } }';
    expect(JSON.parse(await ask(query))).toMatchObject({
      data: { control: { target: [], targetAny: true, coversAll: false } },
    });
  });
});

test("only a page that does not hold all has the others counted", async () => {
  const { graph, begin, counted } = countedGraph(dataset);
  const askIt = asker(graph);
  const asked = async (args: string) => {
    begin();
    const { data } = JSON.parse(await askIt(`{ states(${args}) { totalCount } }`)) as {
      data: { states: { totalCount: number } };
    };
    return [data.states.totalCount, counted().calls["count"] ?? 0];
  };
  const few = 'filter: { keys: ["CAN", "TUR", "UKR"] }';
  expect(await asked(`${few}, first: 3`)).toEqual([3, 0]);
  expect(await asked(`${few}, last: 5`)).toEqual([3, 0]);
  expect(await asked(`${few}, first: 2`)).toEqual([3, 1]);
  expect(await asked(`${few}, first: 0`)).toEqual([3, 1]);
});
