import { expect, test } from "vitest";
import { linksOf } from "../../src/domain/links.ts";
import { eachReference } from "../../src/domain/references-in.ts";
import { dataset } from "../ask.ts";
import { corpusOf } from "../generate/corpus/corpus.ts";
import { generatedDataset } from "../generate/dataset.ts";

test.each([
  ["the seeds", dataset],
  ["a generated graph", generatedDataset(3)],
  ["a synthetic graph", corpusOf(1_000)],
])("of every record of %s the references that are its links, in their order", (_what, graph) => {
  for (const record of graph.records) {
    const told: unknown[] = [];
    eachReference(record, (reference, to) => told.push([reference, to]));
    expect(told).toEqual(linksOf(record).map(({ reference, to }) => [reference, to]));
  }
});
