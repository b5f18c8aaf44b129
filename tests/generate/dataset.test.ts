import { expect, test } from "vitest";
import { kindNames } from "../../src/domain/kind-names.ts";
import { generatedDataset, sizesOf } from "./dataset.ts";

test("the same seed makes the same graph, another seed another", () => {
  const hash = (seed: number) => generatedDataset(seed).release.hash;
  expect(hash(7)).toBe(hash(7));
  expect(hash(7)).not.toBe(hash(8));
});

test("a graph of a given size has about so many records, of every kind", () => {
  const { release, records } = generatedDataset(1, sizesOf(1_000));
  expect(records.length).toBeGreaterThan(800);
  expect(records.length).toBeLessThan(1_200);
  expect(kindNames.filter((kind) => release.counts[kind] === 0)).toEqual([]);
});
