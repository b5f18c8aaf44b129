import { expect, test } from "vitest";
import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { linksOf } from "../../src/domain/links.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { corpusOf } from "./corpus/corpus.ts";

const { records } = corpusOf(1_000);
const reserved = ["ALL", "ANY", "UNKNOWN"];

test("a corpus has about so many records, each key once, and names only its own", () => {
  const keys = new Set(records.map(({ key }) => key));
  expect(keys.size).toBe(records.length);
  expect(records.length).toBeGreaterThan(900);
  expect(records.length).toBeLessThan(1_100);
  const named = records.flatMap((record) => linksOf(record).map(({ to }) => to));
  expect(named.filter((key) => !keys.has(key) && !reserved.includes(key))).toEqual([]);
});

test("a larger corpus holds the smaller one as it is", () => {
  const larger = new Map(corpusOf(3_000).records.map((record) => [record.key, record]));
  expect(larger.size).toBeGreaterThan(2_700);
  for (const record of records) expect(larger.get(record.key)).toEqual(record);
});

test("it has the shape of the real seeds: shares of kinds, references and size of a record", () => {
  const real = shapeOf(loadSeeds("seeds").records);
  const made = shapeOf(records);
  for (const kind of kindNames.filter((name) => (real.get(name)?.count ?? 0) >= 20)) {
    const [a, b] = [made.get(kind), real.get(kind)];
    for (const figure of ["share", "references", "bytes"] as const) {
      const times = (a?.[figure] ?? 0) / (b?.[figure] ?? 1);
      expect(times, `${figure} of ${kind}`).toBeGreaterThan(0.4);
      expect(times, `${figure} of ${kind}`).toBeLessThan(2.5);
    }
  }
});

function shapeOf(all: readonly AnyRecord[]) {
  return new Map(kindNames.map((kind) => [kind, meansOf(kind, all)]));
}

function meansOf(kind: KindName, all: readonly AnyRecord[]) {
  const ofKind = all.filter(({ type }) => type === kind);
  const mean = (figure: (record: AnyRecord) => number) =>
    ofKind.reduce((sum, record) => sum + figure(record), 0) / ofKind.length;
  return {
    count: ofKind.length,
    share: ofKind.length / all.length,
    references: mean((record) => linksOf(record).length),
    bytes: mean((record) => JSON.stringify(record).length),
  };
}
