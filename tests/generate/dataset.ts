import type { Dataset } from "../../src/domain/dataset.ts";
import { kindNames, type KindName } from "../../src/domain/kind-names.ts";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { compareKeys } from "../../src/domain/orders.ts";
import { releaseOf } from "../../src/seeds/release.ts";
import { planOf, type Sizes } from "./keys.ts";
import { randomFrom } from "./random.ts";
import { recordOf } from "./record.ts";

/** How many records of each kind a generated graph has; its conditions come with its acts. */
export const smallSizes: Sizes = {
  State: 4,
  Organization: 4,
  Person: 2,
  Place: 2,
  Product: 5,
  ControlList: 1,
  ControlListEntry: 3,
  Control: 6,
  PolicyAction: 9,
  Agreement: 2,
  Event: 5,
  Statement: 5,
  Source: 4,
  Dispute: 2,
  Case: 2,
  Coverage: 2,
};

/** Sizes of about so many records, in the shares that the knowledge base has. */
export function sizesOf(total: number): Sizes {
  const small = Object.values(smallSizes).reduce((sum, size) => sum + size, 0);
  // Each act brings about one condition.
  const factor = total / (small + (smallSizes.PolicyAction ?? 0));
  return Object.fromEntries(
    kindNames.map((kind: KindName) => [kind, Math.round((smallSizes[kind] ?? 0) * factor)]),
  );
}

/**
 * A synthetic graph, the same for the same seed: all kinds, overlapping date ranges, unknown ends,
 * both lanes, circles in `because`, references of mixed kinds, names that sort badly, reserved words.
 * Its keys begin with the prefix.
 */
export function generatedDataset(seed: number, sizes: Sizes = smallSizes, prefix = ""): Dataset {
  const random = randomFrom(seed);
  const plan = planOf(random, prefix, sizes);
  const records = [...plan.values()].flat().map((planned) => recordOf(random, plan, planned));
  return datasetOf(records, `generated-${seed}`);
}

/** A dataset of these records. */
export function datasetOf(unordered: readonly AnyRecord[], id = "test"): Dataset {
  const records = unordered.toSorted(compareKeys);
  return { release: releaseOf({ id, date: "2026-11-23" }, records), records };
}

/** One dataset of several, whose keys must differ. */
export function joined(datasets: readonly Dataset[], id = "joined"): Dataset {
  return datasetOf(
    datasets.flatMap(({ records }) => records),
    id,
  );
}
