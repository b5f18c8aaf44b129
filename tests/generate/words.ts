import type { Random } from "./random.ts";

/** Names that machines like to sort differently: accents, case, code points above the surrogates. */
const names = [
  "Türkiye",
  "turkiye",
  "İstanbul",
  "ıssız",
  "Łódź",
  "Straße",
  "Ærø",
  "Ångström",
  "Ελλάδα",
  "Україна",
  "日本",
  "대한민국",
  "～ wide tilde",
  "ﬁnal ligature",
  "\u{1F600} face",
  "\u{1D54F} double-struck",
  "\u{10FFFD} last plane",
  "\uFFFD replacement",
  "Zulu",
  "alpha",
  "Alpha beta",
  "alpha-beta",
  'quoted "text" \\ and `ticks`',
  "~ tilde",
];

/** A name that other records may bear as well. */
export function someName(random: Random): string {
  const name = random.pick(names);
  return random.chance(0.3) ? `${name} ${random.below(9)}` : name;
}

/** A sentence for readers. */
export function someText(random: Random): string {
  return Array.from({ length: 1 + random.below(6) }, () => someName(random)).join(", ");
}
