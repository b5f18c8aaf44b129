import { fileURLToPath } from "node:url";
import type { Dataset } from "../../src/domain/dataset.ts";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { corpusOf } from "../../tests/generate/corpus/corpus.ts";

/** Which graph is asked: the real seeds, or a synthetic one of about so many records. */
export type Graph = "real" | number;

/** The records of a graph. */
export function datasetFor(graph: Graph): Dataset {
  if (graph !== "real") return corpusOf(graph);
  return loadSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)));
}

/** `real seeds`, `10^5`. */
export function nameOf(graph: Graph): string {
  if (graph === "real") return "real seeds";
  const power = Math.log10(graph);
  return Number.isInteger(power) ? `10^${power}` : String(graph);
}
