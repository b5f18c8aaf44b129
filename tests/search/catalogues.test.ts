import { describe, expect, test } from "vitest";
import { catalogueAtHand, catalogueOf } from "../../src/search/catalogues.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { type ReleaseView, StoreUnavailable } from "../../src/store/policy-graph.ts";
import { generatedDataset } from "../generate/dataset.ts";
import { unhurried } from "../store/asking.ts";

/** A release of its own, read kind by kind as a store far away would; the gate opens each reading. */
async function farAway(seed: number) {
  const view = await memoryPolicyGraph(generatedDataset(seed)).current(unhurried);
  const read: string[] = [];
  let open: (failure?: Error) => void = () => undefined;
  const gate = new Promise<void>((resolve, reject) => {
    open = (failure) => (failure ? reject(failure) : resolve());
  });
  const far: ReleaseView = {
    ...view,
    atHand: null,
    until: () => far,
    async *scan(kind) {
      read.push(kind);
      await gate;
      yield* view.scan(kind);
    },
  };
  return { far, read, open };
}

describe("the catalogue of a release", () => {
  test("is read once, however many ask", async () => {
    const { far, read, open } = await farAway(901);
    expect(catalogueAtHand(far)).toBeNull();
    const asked = [catalogueOf(far, unhurried), catalogueOf(far, unhurried)];
    open();
    const [one, other] = await Promise.all(asked);
    expect(one).toBe(other);
    expect(one?.entries.length).toBeGreaterThan(40);
    expect(catalogueAtHand(far)).toBe(one);
    expect(await catalogueOf(far, unhurried)).toBe(one);
    expect(read).toHaveLength(new Set(read).size);
  });

  test("is read on when the first to ask can wait no longer", async () => {
    const { far, open } = await farAway(902);
    const hurried = { ...unhurried, remaining: () => 0 };
    await expect(catalogueOf(far, hurried)).rejects.toThrow(StoreUnavailable);
    const patient = catalogueOf(far, unhurried);
    open();
    expect((await patient).entries.length).toBeGreaterThan(40);
  });

  test("is read again after a failure", async () => {
    const { far, open } = await farAway(903);
    const asked = catalogueOf(far, unhurried);
    open(new StoreUnavailable("The database is away."));
    await expect(asked).rejects.toThrow("The database is away.");
    expect(catalogueAtHand(far)).toBeNull();
    const again = await farAway(903);
    again.open();
    expect((await catalogueOf(again.far, unhurried)).entries.length).toBeGreaterThan(40);
  });

  test("is kept for the last two releases only", async () => {
    const views: ReleaseView[] = [];
    for (const seed of [904, 905, 906]) {
      const { far, open } = await farAway(seed);
      open();
      await catalogueOf(far, unhurried);
      views.push(far);
    }
    expect(views.map((view) => catalogueAtHand(view) !== null)).toEqual([false, true, true]);
  });
});
