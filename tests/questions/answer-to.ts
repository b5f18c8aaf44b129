import { expect } from "vitest";
import type { AnyRecord } from "../../src/domain/kinds.ts";
import { linksOf } from "../../src/domain/links.ts";
import { ask, type Question, SLICE_CAP } from "../../src/questions/question.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import type { Slice, Step } from "../../src/store/policy-graph.ts";
import { snapshotOf } from "../../src/store/snapshot.ts";
import { datasetOf } from "../generate/dataset.ts";

/** The day on which questions are asked unless a test says otherwise. */
export const TODAY = "2026-11-23";

/**
 * What a question answers on these records. It is asked twice, of everything and of what its own
 * steps fetch, as a store far away would: both answers must be the same.
 */
export async function answerTo<Args, Answer>(
  question: Question<Args, Answer>,
  args: Args,
  records: readonly (AnyRecord | readonly AnyRecord[])[],
): Promise<Answer> {
  const graph = memoryPolicyGraph(datasetOf(records.flat()));
  const deadline = { remaining: () => 1_000, signal: new AbortController().signal };
  const view = await graph.current(deadline);
  const whole = await ask(question, args, view, (keys, steps) =>
    view.slice(keys, steps, SLICE_CAP),
  );
  const fetched = await ask(question, args, view, async (keys, steps) =>
    fetchedBy(steps, keys, await view.slice(keys, steps, SLICE_CAP)),
  );
  expect(fetched).toEqual(whole);
  return whole;
}

/** The records that the steps reach, and no others. */
function fetchedBy(steps: readonly Step[], start: readonly string[], whole: Slice): Slice {
  const everything = snapshotOf([...whole.all()]);
  const reached = new Set(start.flatMap((key) => everything.get(key) ?? []));
  for (const { edges, direction, depth } of steps)
    for (let i = 0; i < depth; i++)
      for (const record of [...reached]) {
        const next =
          direction === "IN"
            ? everything.referrers(record.key, edges)
            : namedBy(record, edges).flatMap((key) => everything.get(key) ?? []);
        for (const one of next) reached.add(one);
      }
  return snapshotOf([...reached]);
}

function namedBy(record: AnyRecord, edges: readonly string[]): readonly string[] {
  return linksOf(record).flatMap(({ to, reference }) =>
    edges.includes(reference.edge) ? [to] : [],
  );
}
