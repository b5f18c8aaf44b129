import type { Dataset } from "../domain/dataset.ts";
import { kindNames } from "../domain/kind-names.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { compareKeys } from "../domain/orders.ts";
import type { ReleaseView } from "./policy-graph.ts";

/** Everything that a release holds. Throws StoreUnavailable. */
export async function wholeRelease(view: ReleaseView): Promise<Dataset> {
  const records: AnyRecord[] = [];
  for (const kind of kindNames) for await (const record of view.scan(kind)) records.push(record);
  return { release: view.release, records: records.toSorted(compareKeys) };
}
