import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, fold } from "../../src/domain/fold.ts";
import { catalogueFrom, entryOf } from "../../src/search/catalogue.ts";
import { searchOf } from "../../src/search/search-index.ts";
import { dataset } from "../ask.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { stored } from "../store/stored.ts";

const catalogue = catalogueFrom(dataset.records.map(entryOf));
const search = await searchOf(catalogue);
const keys = (text: string, kinds: Parameters<typeof search>[1] = []) =>
  search(text, kinds).map(({ entry }) => entry.key);

describe("the first hit", () => {
  test.each([
    ["Turkey", "TUR", "Turkey"],
    ["Türkiye", "TUR", "Türkiye"],
    ["TURKIYE", "TUR", "Türkiye"],
    ["  turkey ", "TUR", "Turkey"],
    ["Turky", "TUR", "Turkey"],
    ["Kanada", "CAN", "Canada"],
    ["TR", "TUR", "TR"],
    ["tur", "TUR", "TUR"],
    ["CMX-15D", "WESCAM-MX-15D", "CMX-15D"],
    ["MX-15D", "WESCAM-MX-15D", "MX-15D"],
    ["mx15d", "WESCAM-MX-15D", "MX-15D"],
    ["MX 15D", "WESCAM-MX-15D", "MX-15D"],
    ["TB-2", "BAYRAKTAR-TB2", "TB2"],
    ["S400", "S-400", "S-400"],
    ["Bayrakter", "BAYRAKTAR-TB2", "Bayraktar TB2"],
    ["bayr", "BAYRAKTAR-TB2", "Bayraktar TB2"],
    ["NATO", "NATO", "NATO"],
    ["북한", "PRK", "북한"],
    ["Nagorno Karabakh", "NAGORNO-KARABAKH", "Nagorno Karabakh"],
    ["can-tur-group-2", "CAN-TUR-GROUP-2", "CAN-TUR-GROUP-2"],
  ])("for %s is %s, by %s", (text, key, matched) => {
    const [hit] = search(text, []);
    expect([hit?.entry.key, hit?.name.text]).toEqual([key, matched]);
  });
});

describe("hits", () => {
  test("are the same under every spelling that a record goes by", () => {
    const [turkey, ...others] = ["Turkey", "Türkiye", "turkiye"].map((text) =>
      keys(text).toSorted(),
    );
    for (const other of others) expect(other).toEqual(turkey);
    expect(keys("CMX-15D").toSorted()).toEqual(keys("MX-15D").toSorted());
    expect(turkey).toContain("TUR-PARLIAMENT");
  });

  test("hold every word where a name does, and any where none does", () => {
    const every = search("presumption denial Canada", []);
    expect(every.length).toBeGreaterThan(0);
    for (const { name } of every) expect(fold(name.text)).toMatch(/canad.*presumption of denial/);
    expect(keys("Bayraktar Kursk")).toEqual(expect.arrayContaining(["BAYRAKTAR-TB2", "KURSK"]));
  });

  test("are of the kinds asked for", () => {
    expect(keys("Türkiye", ["State"])).toEqual(["TUR"]);
    const kinds = search("Türkiye", ["Event", "Dispute"]).map(({ entry }) => entry.kind);
    expect(new Set(kinds)).toEqual(new Set(["Event", "Dispute"]));
  });

  test("come by score, then by key, each record once", () => {
    for (const text of ["can", "Türkiye", "in", "2019"]) {
      const hits = search(text, []);
      const sorted = hits.toSorted(
        (a, b) => b.score - a.score || compareText(a.entry.key, b.entry.key),
      );
      expect(hits).toEqual(sorted);
      expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
    }
  });

  test("no other number is found for a number mistyped", () => {
    expect(keys("Notice 992")).toContain("CAN-NOTICE-992");
    expect(keys("993")).toEqual([]);
  });

  test("nothing goes by what nobody is called", () => {
    expect(keys("zzzzqqq")).toEqual([]);
    expect(keys("—")).toEqual([]);
    expect(keys("")).toEqual([]);
  });

  test.each([
    "constructor",
    "__proto__",
    ".*",
    '"}) DETACH DELETE n //',
    "a AND NOT b",
    "\u{1F600}",
  ])("%s is text like any other", (text) => {
    expect(Array.isArray(search(text, []))).toBe(true);
  });

  test("every record is found by every text that it goes by", async () => {
    const graphs = [catalogue, catalogueFrom(generatedDataset(7).records.map(entryOf))];
    for (const one of graphs) {
      const find = await searchOf(one);
      const named = one.entries.flatMap((entry) =>
        entry.names.map(({ text }) => ({ entry, text })),
      );
      const sayable = named.filter(({ text }) => /[\p{L}\p{N}]/u.test(fold(text)));
      fc.assert(
        fc.property(fc.constantFrom(...sayable), ({ entry, text }) => {
          const hit = find(text, [entry.kind]).find((found) => found.entry === entry);
          expect(fold(hit?.name.text ?? "")).toBe(fold(text));
        }),
        { numRuns: 200 },
      );
    }
  });

  test("are alike whatever else was searched before", async () => {
    const again = await searchOf(catalogueFrom(dataset.records.map(entryOf)));
    for (const text of ["Türkiye", "notice", "CAN"])
      expect(search(text, [])).toEqual(again(text, []));
  });
});

test("a key or a code that is also a word calls up no other names", async () => {
  const find = await searchOf(
    catalogueFrom([
      entryOf(stored("State", { key: "IND", alpha2: "IN", name: "India" })),
      entryOf(stored("Event", { key: "FIRST", name: "India at first" })),
    ]),
  );
  expect(find("in", []).map(({ entry }) => entry.key)).toEqual(["IND", "FIRST"]);
  expect(find("first in", []).map(({ entry }) => entry.key)).toEqual(["FIRST"]);
});
