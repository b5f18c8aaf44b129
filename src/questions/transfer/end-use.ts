import { fold } from "../../domain/fold.ts";
import { type AnyRecord, type RecordOf } from "../../domain/kinds.ts";
import { label } from "../../domain/label.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { certain, type Ground, possible } from "./transfer.ts";

/** Whether a control's end use is the transfer's; null where it is about any. */
export function endUseGround(
  slice: Slice,
  { endUse: asked }: RecordOf<"Control">,
  endUse: string | null,
): Ground | "OTHER_END_USE" | null {
  if (!asked) return null;
  if (endUse === null) return possible(`only if it is for: ${asked.text}`);
  const places = asked.places.flatMap((key) => slice.get(key) ?? []);
  const isMeant = isSameUse(endUse, asked.text) || places.some((place) => isNamed(place, endUse));
  return isMeant ? certain(`about this end use: ${asked.text}`) : "OTHER_END_USE";
}

/** Whether one of two texts holds the other, without case and diacritics. */
export function isSameUse(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

function isNamed(place: AnyRecord, text: string): boolean {
  const names = "aliases" in place ? place.aliases : [];
  return [place.key, label(place), ...names].some((name) => fold(name) === fold(text));
}
