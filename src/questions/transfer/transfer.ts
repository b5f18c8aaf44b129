import type { RecordOf } from "../../domain/kinds.ts";
import type { TransferMatch } from "../../domain/words/transfer-match.ts";
import type { AsOf } from "../question.ts";

/** A transfer as it is told, by keys; null where it is not told. */
export interface TransferArgs extends AsOf {
  readonly exporter: string;
  readonly destination: string;
  readonly item: string;
  readonly endUser: string | null;
  /** In words, or the key of the place where the item is to be used. */
  readonly endUse: string | null;
  /** States that the item is to go on to; empty for none. */
  readonly reExportTo: readonly string[] | null;
  /** The product that the item is to be built into. */
  readonly incorporatedIn: string | null;
}

/** The same with its records. */
export interface Transfer extends Omit<TransferArgs, "exporter" | "destination" | "item"> {
  readonly exporter: RecordOf<"State">;
  readonly destination: RecordOf<"State">;
  readonly item: RecordOf<"Product"> | RecordOf<"ControlListEntry">;
}

/** Why a control may apply: one of its sides against the transfer. */
export interface Ground {
  readonly match: TransferMatch;
  /** In a line, for a reader. */
  readonly text: string;
}

export const certain = (text: string): Ground => ({ match: "CERTAIN", text });
export const possible = (text: string): Ground => ({ match: "POSSIBLE", text });

/** What holds on a day as a match; null where it does not. */
export function matchOf(holding: "CERTAINLY" | "POSSIBLY" | "NOT"): TransferMatch | null {
  if (holding === "NOT") return null;
  return holding === "CERTAINLY" ? "CERTAIN" : "POSSIBLE";
}
