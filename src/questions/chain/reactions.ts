import { compareText } from "../../domain/fold.ts";
import { isKind, type RecordOf } from "../../domain/kinds.ts";
import { dateSortText } from "../../domain/orders.ts";
import type { Slice } from "../../store/policy-graph.ts";

/** What was said about any of the records; names that somebody gives them stand apart. By date, then key. */
export function reactionsTo(
  slice: Slice,
  keys: readonly string[],
): readonly RecordOf<"Statement">[] {
  return statementsAbout(slice, keys).filter(({ act }) => act !== "CHARACTERISE");
}

/** The names that somebody gives any of the records. By date, then key. */
export function characterisations(
  slice: Slice,
  keys: readonly string[],
): readonly RecordOf<"Statement">[] {
  return statementsAbout(slice, keys).filter(({ act }) => act === "CHARACTERISE");
}

/** What was said about any of the records, names included. By date, then key. */
export function statementsAbout(
  slice: Slice,
  keys: readonly string[],
): readonly RecordOf<"Statement">[] {
  const found = new Set(keys.flatMap((key) => slice.referrers(key, ["ABOUT"])));
  return [...found]
    .filter((record) => isKind(record, "Statement"))
    .toSorted((a, b) => compareText(sortText(a), sortText(b)));
}

function sortText({ date, key }: RecordOf<"Statement">): string {
  return `${dateSortText(date)} ${key}`;
}
