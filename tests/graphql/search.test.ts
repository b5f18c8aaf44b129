import { describe, expect, test } from "vitest";
import { ask, dataset, TODAY } from "../ask.ts";

interface Found {
  readonly nodes: readonly {
    readonly record: { readonly key: string };
    readonly matched: string;
  }[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly lookedThrough: readonly { readonly kind: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Reply {
  readonly data?: { readonly search: Found };
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

async function reply(args: string): Promise<Reply> {
  const fields = `nodes { record { key } matched } totalCount truncated counts { kind count }
    lookedThrough { kind count } pageInfo { hasNextPage endCursor }`;
  return JSON.parse(await ask(`{ search(${args}) { ${fields} } }`)) as Reply;
}

async function found(args: string): Promise<Found> {
  const { data, errors } = await reply(args);
  if (!data) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return data.search;
}

describe("a search", () => {
  test("tells the record, the text that matched, and how many there are of each kind", async () => {
    const { nodes, totalCount, counts, truncated } = await found('text: "turkiye", first: 1');
    expect(nodes).toEqual([{ record: { key: "TUR" }, matched: "Türkiye" }]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    expect(counts.find(({ kind }) => kind === "State")).toEqual({ kind: "State", count: 1 });
    expect(truncated).toBe(false);
  });

  test("that finds nothing tells what it looked through", async () => {
    const { nodes, totalCount, counts, lookedThrough, pageInfo } = await found('text: "zzzzqqq"');
    expect({ nodes, totalCount, counts }).toEqual({ nodes: [], totalCount: 0, counts: [] });
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: null });
    expect(Object.fromEntries(lookedThrough.map(({ kind, count }) => [kind, count]))).toEqual(
      dataset.release.counts,
    );
  });

  test("of some kinds looks through those only, in the order of the vocabulary", async () => {
    const { nodes, lookedThrough } = await found('text: "TB2", kinds: [Source, Product]');
    const { Product, Source } = dataset.release.counts;
    expect(lookedThrough).toEqual([
      { kind: "Product", count: Product },
      { kind: "Source", count: Source },
    ]);
    expect(nodes[0]?.record.key).toBe("BAYRAKTAR-TB2");
  });

  test("carries what every answer carries", async () => {
    const query = `{ search(text: "MX-15D") { asOf release { id } cite { text }
      sources { source { key } places } gaps { text } disputes { key } } }`;
    expect(JSON.parse(await ask(query))).toMatchObject({
      data: {
        search: {
          asOf: TODAY,
          cite: { text: expect.stringContaining("what goes by “MX-15D”") as string },
          sources: expect.arrayContaining([]) as object[],
          disputes: expect.arrayContaining([{ key: "WESCAM-NAME" }]) as object[],
        },
      },
    });
  });
});

describe("pages", () => {
  test("joined are all hits, each once", async () => {
    const whole = await found('text: "Türkiye", first: 100');
    const keys = whole.nodes.map(({ record }) => record.key);
    expect(keys).toHaveLength(whole.totalCount);
    const joined: string[] = [];
    for (let after: string | null = null; ;) {
      const place: string = after === null ? "" : `, after: "${after}"`;
      const page = await found(`text: "Türkiye", first: 9${place}`);
      joined.push(...page.nodes.map(({ record }) => record.key));
      after = page.pageInfo.endCursor;
      expect(page.pageInfo.hasNextPage).toBe(joined.length < keys.length);
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(joined).toEqual(keys);
  });

  test("of none still count", async () => {
    const { nodes, totalCount, pageInfo } = await found('text: "Türkiye", first: 0');
    expect([nodes, pageInfo.endCursor, pageInfo.hasNextPage]).toEqual([[], null, true]);
    expect(totalCount).toBeGreaterThan(50);
  });

  test.each([
    ["of another text", 'text: "Canada"'],
    ["of other kinds", 'text: "Türkiye", kinds: [State]'],
  ])("a cursor %s is refused", async (_what, args) => {
    const { pageInfo } = await found('text: "Türkiye", first: 1');
    const { errors } = await reply(`${args}, after: "${String(pageInfo.endCursor)}"`);
    expect(errors).toMatchObject([{ extensions: { code: "INVALID_CURSOR", argument: "after" } }]);
  });

  test("a cursor of the same text in another spelling is good", async () => {
    const { pageInfo, nodes } = await found('text: "Türkiye", first: 1');
    const after = `after: "${String(pageInfo.endCursor)}", first: 1`;
    const [next] = (await found(`text: " TURKIYE", ${after}`)).nodes;
    expect(next).not.toEqual(nodes[0]);
  });
});

test.each([
  ["nothing", '""', "text: give at least one letter or digit to look for."],
  ["signs only", '" -- /"', "text: give at least one letter or digit to look for."],
  ["nine words", '"a b c d e f-g h i"', "text: 9 words; give at most 8."],
  ["a long text", JSON.stringify("x".repeat(257)), "text: at most 256 characters."],
])("%s is no text to search for", async (_what, text, message) => {
  expect((await reply(`text: ${text}`)).errors).toMatchObject([
    { message, extensions: { code: "BAD_USER_INPUT", argument: "text" } },
  ]);
});

test("more than a page may be is refused", async () => {
  const { errors } = await reply('text: "a", first: 101');
  expect(errors).toMatchObject([{ message: "first: 101 is not from 0 to 100." }]);
});
