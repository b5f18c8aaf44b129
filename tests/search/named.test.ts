import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actors, bodies, kindNames } from "../../src/domain/kind-names.ts";
import type { Naming } from "../../src/questions/naming.ts";
import { catalogueFrom, entryOf } from "../../src/search/catalogue.ts";
import { named } from "../../src/search/named.ts";
import { dataset } from "../ask.ts";
import { stored } from "../store/stored.ts";

const catalogue = catalogueFrom(dataset.records.map(entryOf));
const body: Naming = { argument: "imposer", kinds: bodies.kinds };
const actor: Naming = { argument: "target", kinds: actors.kinds, words: ["ANY"] };
const product: Naming = { argument: "item", kinds: ["Product"] };
const control: Naming = { argument: "control", kinds: ["Control"] };
const record: Naming = { argument: "about", kinds: kindNames };

describe("a record is named", () => {
  test.each([
    ["by its key", body, "CAN", "CAN"],
    ["by its key in any case", control, "can-tur-group-2", "CAN-TUR-GROUP-2"],
    ["by alpha-2", body, "TR", "TUR"],
    ["by its name", body, "Canada", "CAN"],
    ["by its name without diacritics, with spaces", actor, "  TURKIYE ", "TUR"],
    ["by an alias", actor, "Turkey", "TUR"],
    ["by a name in another script", actor, "대한민국", "KOR"],
    ["by an abbreviation", body, "NAC", "NORTH-ATLANTIC-COUNCIL"],
    ["by either designation", product, "cmx-15d", "WESCAM-MX-15D"],
    ["by either designation", product, "MX-15D", "WESCAM-MX-15D"],
    ["by a title", record, "KILLER OPTICS", "KILLER-OPTICS"],
    ["by the key of an inner part", record, "CAN-TUR-2024-LIFT/sweden", "CAN-TUR-2024-LIFT/sweden"],
    ["by a reserved word where it is one", actor, "ANY", "ANY"],
  ])("%s: %3$s", (_how, naming, text, key) => {
    expect(named(catalogue, naming, text)).toEqual({ key });
  });

  test("by any of its texts, unless another goes by the same", () => {
    const anyEntry = fc.constantFrom(...catalogue.entries);
    fc.assert(
      fc.property(anyEntry, fc.nat(20), (entry, at) => {
        const text = entry.names[at % entry.names.length]?.text ?? "";
        const found = named(catalogue, { argument: "of", kinds: [entry.kind] }, text);
        if ("problem" in found) expect(found.problem).toContain(entry.key);
        else expect([found.key, text.toUpperCase()]).toContain(entry.key);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the key wins", () => {
  const clash = catalogueFrom([
    entryOf(stored("State", { key: "AAA", name: "Bbb", alpha2: "AA" })),
    entryOf(stored("State", { key: "BBB", name: "Other", alpha2: "BB" })),
    entryOf(stored("Product", { key: "CCC", name: "a product", aliases: ["AAA"] })),
  ]);
  test("over a name of another record", () => {
    expect(named(clash, body, "BBB")).toEqual({ key: "BBB" });
    expect(named(clash, body, "bbb")).toEqual({ key: "BBB" });
  });
  test("but not where the record of the key does not fit", () => {
    expect(named(clash, product, "AAA")).toEqual({ key: "CCC" });
  });
});

describe("what names no single record is told with its remedy", () => {
  const clash = catalogueFrom([
    entryOf(stored("State", { key: "GEO", name: "Georgia" })),
    entryOf(stored("Organization", { key: "AAA-GEORGIA", name: "Géorgia" })),
    entryOf(stored("Product", { key: "GEORGIA", name: "Georgia" })),
  ]);
  test("several candidates, by key", () => {
    expect(named(clash, body, "GEORGIA")).toEqual({
      problem:
        'imposer: "GEORGIA" is the name of AAA-GEORGIA (Géorgia), GEO (Georgia); give the key of one.',
    });
  });
  test("no more of them than one can read", () => {
    const many = Array.from({ length: 9 }, (_, i) => stored("State", { key: `S${i}`, name: "S" }));
    expect(named(catalogueFrom(many.map(entryOf)), body, "s")).toMatchObject({
      problem: expect.stringMatching(/S0 .*S4 \(S\) and 4 more; give the key of one[.]$/) as string,
    });
  });
  test.each([
    ["a near name", body, "Turky", 'did you mean "Turkey" (TUR)?'],
    ["a near key", control, "CAN-TUR-GROUP-3", 'did you mean "CAN-TUR-GROUP-2"?'],
    ["a near designation", product, "MX-16D", 'did you mean "MX-15D" (WESCAM-MX-15D)?'],
    ["nothing near", body, "Wakanda Republic", "`search` looks for them"],
    ["another kind", body, "WESCAM-MX-15D", "is of kind Product; this takes a State or Organ"],
    ["a reserved word elsewhere", body, "ANY", "imposer: no State or Organization is called"],
    ["nothing", body, "", 'imposer: no State or Organization is called ""'],
    ["white space", body, " \u0301 ", "imposer: no State or Organization is called"],
  ])("%s", (_what, naming, text, told) => {
    expect(named(catalogue, naming, text)).toEqual({
      problem: expect.stringContaining(told) as string,
    });
  });
});
