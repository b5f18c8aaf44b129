import { expect, test } from "vitest";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { seedsFolder } from "./seeds-folder.ts";

function stateOf(key: string, text: string) {
  const { records } = loadSeeds(seedsFolder({ [`states/${key}.yaml`]: text }));
  return records.find((record) => record.key === key);
}

test.each([
  ["TUR", "TR", "Türkiye", ["Turkey", "Turkiye"]],
  ["PRK", "KP", "North Korea", ["DPRK"]],
  ["GBR", "GB", "United Kingdom", ["UK"]],
])("the code %s alone gives %s, %s and other names", (key, alpha2, name, aliases) => {
  const state = stateOf(key, `key: ${key}\n`);
  expect(state).toMatchObject({ alpha2, name, aliases: expect.arrayContaining(aliases) as object });
});

test("a name of its own wins, and the usual one becomes an alias", () => {
  const state = stateOf("CZE", "key: CZE\nname: Czech lands\naliases: [Bohemia]\n");
  expect(state).toMatchObject({ name: "Czech lands" });
  expect(state).toHaveProperty("aliases[0]", "Bohemia");
  expect(state).toHaveProperty("aliases", expect.arrayContaining(["Czechia"]));
});
