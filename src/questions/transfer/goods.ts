import { isKind, type RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { listingsOf } from "../exposure/touching.ts";
import type { Act } from "../fold/history.ts";
import { certain, type Ground, possible, type Transfer } from "./transfer.ts";

/** Whether a control is about the item, and why: by itself, its entry, its class, or what it goes into. */
export function goodsGround(
  slice: Slice,
  control: RecordOf<"Control">,
  acts: readonly Act[],
  transfer: Transfer,
): Ground | "EXCLUDED" | "NOT_COVERED" {
  const { item } = transfer;
  const { listings, classes, platforms, variants } = relativesOf(slice, transfer);
  const named = acts.flatMap(({ effects }) =>
    effects.filter(({ controls }) => controls.includes(control.key)).flatMap(({ names }) => names),
  );
  const covered = new Set([...control.covers, ...named]);
  const excluded = [item.key, ...listings, ...classes].find((key) =>
    control.excludes.includes(key),
  );
  if (excluded !== undefined) return "EXCLUDED";
  if (named.includes(item.key)) return certain("an act on the control names the item");
  if (covered.has(item.key)) return certain("the control covers the item");
  if (control.covers.includes("ALL")) return certain("the control covers all goods");
  const within = (keys: readonly string[]) => keys.find((key) => covered.has(key));
  const entry = within(listings);
  if (entry !== undefined) return certain(`the control covers ${entry}, which lists the item`);
  const kind = within(classes);
  if (kind !== undefined) return certain(`the control covers ${kind}, of which the item is one`);
  const platform = within(platforms);
  if (platform !== undefined) return possible(`the item goes into ${platform}, which is covered`);
  const variant = within(variants);
  if (variant !== undefined)
    return possible(`the item is a variant of ${variant}, which is covered`);
  const equivalent = within(equivalentsOf(slice, listings));
  if (equivalent !== undefined)
    return possible(`${equivalent}, which is covered, answers to its entry`);
  return unknownGround(slice, control, transfer) ?? "NOT_COVERED";
}

/** What the record leaves open of the control's goods, or of the item's place among them; null for nothing. */
function unknownGround(
  slice: Slice,
  control: RecordOf<"Control">,
  { item }: Transfer,
): Ground | null {
  if (control.covers.includes("UNKNOWN")) return possible("what goods it covers is not known");
  const goods = control.covers.flatMap((key) => slice.get(key) ?? []);
  if (item.type !== "Product") return null;
  const isUnlisted = (item.listedAs ?? ["UNKNOWN"]).includes("UNKNOWN");
  if (isUnlisted && goods.some(({ type }) => type !== "Product"))
    return possible("which entries of the list are the item's is not known");
  const isClass = goods.some((one) => isKind(one, "Product") && one.kind === "CLASS");
  return isClass ? possible("whether the item is one of the class is not recorded") : null;
}

/** The keys by which an item may be meant. */
function relativesOf(slice: Slice, { item, incorporatedIn }: Transfer) {
  if (item.type !== "Product")
    return {
      listings: [item.key, ...listingsOf(slice, item)],
      classes: [],
      platforms: [],
      variants: [],
    };
  const platforms = upwards(slice, item.key, ({ componentOf }) =>
    componentOf.map((it) => it.product),
  );
  return {
    listings: listingsOf(slice, item),
    classes: upwards(slice, item.key, ({ isA }) => isA),
    platforms: incorporatedIn === null ? platforms : [incorporatedIn, ...platforms],
    variants: upwards(slice, item.key, ({ variantOf }) => variantOf.map((it) => it.product)),
  };
}

/** Everything that a product leads to along a relation, nearest first, itself left out. */
function upwards(
  slice: Slice,
  key: string,
  next: (product: RecordOf<"Product">) => readonly string[],
): readonly string[] {
  const keys = new Set([key]);
  for (const one of keys) {
    const product = slice.get(one);
    if (product && isKind(product, "Product")) for (const other of next(product)) keys.add(other);
  }
  return [...keys].slice(1);
}

function equivalentsOf(slice: Slice, entries: readonly string[]): readonly string[] {
  return entries.flatMap((key) => {
    const entry = slice.get(key);
    return entry && isKind(entry, "ControlListEntry")
      ? entry.equivalentTo.map((other) => other.entry)
      : [];
  });
}
