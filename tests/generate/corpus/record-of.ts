import type { KindName } from "../../../src/domain/kind-names.ts";
import { type AnyRecord, kinds } from "../../../src/domain/kinds.ts";

export type Values = Readonly<Record<string, unknown>> & { readonly key: string };

/** A record as its kind stores it; the conditions of an act are named by their keys. */
export function recordOf(kind: KindName, { conditions = [], ...values }: Values): AnyRecord {
  const parsed = kinds[kind].fields.parse(values);
  // A written act holds its conditions, a stored one names them: the kind describes the written one.
  const inner = kind === "PolicyAction" ? { conditions } : {};
  return { type: kind, ...parsed, ...inner } as unknown as AnyRecord;
}
