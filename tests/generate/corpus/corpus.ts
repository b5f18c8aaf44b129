import type { Dataset } from "../../../src/domain/dataset.ts";
import type { AnyRecord } from "../../../src/domain/kinds.ts";
import { datasetOf } from "../dataset.ts";
import { randomFrom } from "../random.ts";
import { castOf, castRecords, STORIES, world } from "./cast.ts";
import { recordsOf } from "./records-of.ts";
import { storyOf } from "./story.ts";

/** A story with its share of the cast. */
const STORY = 125;

/**
 * A synthetic graph of about so many records in the shape of the real seeds: the shares of its
 * kinds, what names what, and how often. It is made of regions of a thousand records; a larger
 * graph has more of them, and a region is the same in all, so that the same question has the same
 * answer at every size. Only a few bodies of the world are named ever more often.
 */
export function corpusOf(total: number): Dataset {
  const stories = Math.max(1, Math.round(total / STORY));
  const regions = Math.ceil(stories / STORIES);
  const records = Array.from({ length: regions }, (_, region) =>
    regionRecords(region, Math.min(STORIES, stories - region * STORIES)),
  );
  return datasetOf([...world(castOf(0)), ...records.flat()], `corpus-${total}`);
}

function regionRecords(region: number, stories: number): readonly AnyRecord[] {
  const random = randomFrom(region + 1);
  const cast = castOf(region);
  const told = Array.from({ length: stories }, (_, number) =>
    recordsOf(storyOf(random, cast, region, number)),
  );
  return [...castRecords(random, cast, region), ...told.flat()];
}
