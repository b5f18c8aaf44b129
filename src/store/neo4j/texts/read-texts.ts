import { edgeTypes } from "../shape/declared-references.ts";
import { findTexts } from "./find-texts.ts";
import { currentText, getText } from "./records.ts";
import { referrersTextOf } from "./referrers.ts";

/** Every text of the closed registry that reads, by name; slices have one for each plan. */
export const readTexts: ReadonlyMap<string, string> = new Map([
  ["current", currentText],
  ["get", getText],
  ...findTexts,
  ["referrers", referrersTextOf([])],
  ...edgeTypes.map((edge): [string, string] => [`referrers ${edge}`, referrersTextOf([edge])]),
]);
