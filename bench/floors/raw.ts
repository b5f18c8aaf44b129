import type { AnyRecord, RecordOf } from "../../src/domain/kinds.ts";
import { isKind } from "../../src/domain/kinds.ts";
import { ordersOf } from "../../src/domain/orders.ts";
import type { ReleaseView, Slice } from "../../src/store/policy-graph.ts";
import type { Asked } from "../graphs/asked.ts";
import type { QuestionName } from "../questions/question.ts";
import { snapshotOf } from "./walk/walk.ts";

type Raw = (slice: Slice, asked: Asked, view: ReleaseView) => unknown;

/**
 * The records that a question is concluded from, as the opponents answer them: gathered from the
 * snapshot and written out, with nothing concluded.
 */
export const rawWalks: Readonly<Record<QuestionName, Raw>> = {
  liftings: (slice, { imposer, target }) =>
    controlsOn(slice, target)
      .filter(({ imposedBy }) => imposedBy === imposer)
      .map((control) => ({
        control,
        acts: actsOn(slice, control.key).map((act) => ({
          act,
          because: act.reasons.flatMap(({ because }) => because.map((key) => slice.get(key))),
          conditions: act.conditions.map((key) => slice.get(key)),
          sources: sources(slice, act),
        })),
      })),
  control: (slice, { control: key }) => {
    const acts = actsOn(slice, key);
    const about = [key, ...acts.map((act) => act.key)];
    return {
      control: slice.get(key),
      acts,
      conditions: acts.flatMap(({ conditions }) => conditions.map((one) => slice.get(one))),
      causes: causes(slice, acts, 3),
      mentions: about.flatMap((one) => slice.referrers(one, ["ABOUT", "BECAUSE"])),
    };
  },
  inForce: (slice, { target }) =>
    controlsOn(slice, target).map((control) => ({
      control,
      sources: sources(slice, control),
      disputes: slice.referrers(control.key, ["ABOUT"]),
      acts: actsOn(slice, control.key).map((act) => ({
        act,
        conditions: act.conditions.map((key) => slice.get(key)),
        sources: sources(slice, act),
        disputes: slice.referrers(act.key, ["ABOUT"]),
      })),
    })),
  exposure: (slice, { product }) => {
    const products = reached(slice, product, 2);
    const operators = products.flatMap(({ operatedBy }) => operatedBy.map(({ actor }) => actor));
    const touching = [
      ...new Set(operators.flatMap((key) => slice.referrers(key, ["TARGETS"]))),
      ...products.flatMap(({ key, listedAs = [] }) =>
        [key, ...listedAs].flatMap((one) => slice.referrers(one, ["COVERS"])),
      ),
    ];
    const controls = [...new Set(touching)];
    return {
      products: products.map((one) => ({
        product: one,
        events: slice.referrers(one.key, ["INVOLVES"]),
        substitutes: slice.referrers(one.key, ["SUBSTITUTE_FOR"]),
      })),
      controls: controls.map((control) => ({ control, acts: actsOn(slice, control.key) })),
    };
  },
  page: async (_slice, { publisher }, view) => {
    const order = ordersOf("Source").find(({ name }) => name === "PUBLISHED");
    if (!order) throw new Error("Sources have no order by the day they were published.");
    const where = { references: { publisher: [publisher] } };
    const bounds = { order, descending: true, above: null, below: null, limit: 50 };
    return [await view.find("Source", where, bounds), await view.count("Source", where)];
  },
};

/** Those records as JSON. */
export async function rawText(
  question: QuestionName,
  view: ReleaseView,
  asked: Asked,
): Promise<string> {
  return JSON.stringify(await rawWalks[question](snapshotOf(view), asked, view));
}

function controlsOn(slice: Slice, target: string): readonly RecordOf<"Control">[] {
  return slice.referrers(target, ["TARGETS"]).filter((record) => isKind(record, "Control"));
}

function actsOn(slice: Slice, control: string): readonly RecordOf<"PolicyAction">[] {
  return slice.referrers(control, ["EFFECT_ON"]).filter((record) => isKind(record, "PolicyAction"));
}

function sources(slice: Slice, { citations }: AnyRecord): readonly unknown[] {
  return citations.map(({ source }) => slice.get(source));
}

function causes(slice: Slice, of: readonly AnyRecord[], steps: number): readonly AnyRecord[] {
  const found = of.flatMap((record) =>
    "reasons" in record
      ? record.reasons.flatMap(({ because }) => because.flatMap((key) => slice.get(key) ?? []))
      : [],
  );
  return steps === 1 ? found : [...new Set([...found, ...causes(slice, found, steps - 1)])];
}

function reached(slice: Slice, key: string, steps: number): readonly RecordOf<"Product">[] {
  const product = slice.get(key);
  if (!product || !isKind(product, "Product")) return [];
  if (steps === 0) return [product];
  const variants = slice.referrers(key, ["VARIANT_OF"]).map((record) => record.key);
  const onwards = [...product.componentOf, ...product.variantOf].map((one) => one.product);
  const next = [...onwards, ...variants].flatMap((one) => reached(slice, one, steps - 1));
  return [...new Set([product, ...next])];
}
