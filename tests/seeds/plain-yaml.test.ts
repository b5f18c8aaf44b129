import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { plainYaml } from "../../src/seeds/plain/plain-yaml.ts";
import { base } from "./base.ts";

/** What the whole reader says; undefined where it finds anything to complain of. */
function whole(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const isSound = document.errors.length === 0 && document.warnings.length === 0;
  return isSound ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
}

/** That a text is read as the whole reader does, or given up. */
function readsAlike(text: string): void {
  const read = plainYaml(text);
  if (read === undefined) return;
  // As text, so that the order of fields counts.
  expect(JSON.stringify(read), text).toBe(JSON.stringify(whole(text)));
  expect(read).toEqual(whole(text));
}

const seeds = readdirSync("seeds", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readFileSync(join("seeds", file), "utf8"));

test("every seed is read as the whole reader does, nearly all without it", () => {
  for (const text of seeds) readsAlike(text);
  const givenUp = seeds.filter((text) => plainYaml(text) === undefined);
  expect(givenUp.length).toBeLessThan(seeds.length / 10);
});

const signs = " \n\t-:,#[]{}\"'&*!|>%@?~.\\/+=<()0123456789abcdefnultrx_éü\u00A0\u2028";

test("a seed with letters put in, taken out or put twice is read alike, or given up", () => {
  const change = fc.record({
    text: fc.constantFrom(...seeds, ...Object.values(base)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat(12),
    put: fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 4 }),
  });
  fc.assert(
    fc.property(change, ({ text, at, taken, put }) => {
      const from = Math.floor(at * text.length);
      readsAlike(text.slice(0, from) + put + text.slice(from + taken));
      readsAlike(text.slice(0, from) + text.slice(Math.max(0, from - taken)));
    }),
    { numRuns: 3_000 },
  );
});

test("any document is read alike, or given up", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 12 }),
    fc.constantFrom("true", "False", "null", "~", "0x1F", "0o7", "1e3", "1_000", "007", "-1"),
    fc.constantFrom("2024-01-29", "../2020", "12:30", "NO", "y", ".inf", "1.5", "__proto__"),
    fc.string(),
  );
  const name = fc.oneof(fc.stringMatching(/^[a-zA-Z][a-z0-9]{0,5}$/), word);
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, word, tie("list"), tie("map")),
    list: fc.array(tie("node"), { maxLength: 4 }),
    map: fc.dictionary(name, tie("node"), { maxKeys: 4 }),
  }));
  const written = fc.tuple(fc.dictionary(name, node, { minKeys: 1 }), fc.nat(3), fc.boolean());
  fc.assert(
    fc.property(written, ([value, indent, flow]) => {
      readsAlike(
        stringify(value, {
          indent: indent + 1,
          collectionStyle: flow ? "flow" : "block",
          lineWidth: 0,
        }),
      );
    }),
    { numRuns: 2_000 },
  );
});

test("lines of any kind, one after the other, are read alike, or given up", () => {
  const line = fc
    .tuple(
      fc.constantFrom("", "", "", " ", "  ", "    ", "- ", "  - ", "- - ", "#"),
      fc.constantFrom("", "a: ", "a:", "b: ", "c:", "d : ", "true: ", "null: ", "? ", "<<: "),
      fc.constantFrom("", "x", "x y # z", "[a, b]", "[a, b", "{a: b}", "{ a: b, c: [d] }", "x: y"),
      fc.constantFrom("", "", "", " ", " #", "#", " # c", ":", ": ", ", ]", '"', " 'x'", "\t"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => readsAlike(lines.join("\n"))),
    { numRuns: 20_000 },
  );
});

test.each([
  ["an alias", "a: &x b\nc: *x\n"],
  ["a field said twice", "a: b\na: c\n"],
  ["text over several lines", "a: b\n  c\n"],
  ["a block of text", "a: |\n  b\n"],
  ["an escape", 'a: "\\u200B"\n'],
  ["another document", "a: b\n---\na: c\n"],
  ["a number in another form", "a: 1e3\n"],
  ["nothing", ""],
  ["an empty field", "a:\nb: c\n"],
  ["a tag", "a: !!str 1\n"],
])("%s is left to the whole reader", (_what, text) => {
  expect(plainYaml(text)).toBeUndefined();
});
