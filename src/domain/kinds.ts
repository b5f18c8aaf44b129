import type { z } from "zod";
import type { Kind } from "./kind.ts";
import type { KindName } from "./kind-names.ts";
import { Agreement } from "./kinds/agreement.ts";
import { Case } from "./kinds/case.ts";
import { Condition } from "./kinds/condition.ts";
import { Control } from "./kinds/control.ts";
import { ControlListEntry } from "./kinds/control-list-entry.ts";
import { ControlList } from "./kinds/control-list.ts";
import { Coverage } from "./kinds/coverage.ts";
import { Dispute } from "./kinds/dispute.ts";
import { WorldEvent } from "./kinds/event.ts";
import { Organization } from "./kinds/organization.ts";
import { Person } from "./kinds/person.ts";
import { Place } from "./kinds/place.ts";
import { PolicyAction } from "./kinds/policy-action.ts";
import { Product } from "./kinds/product.ts";
import { Source } from "./kinds/source.ts";
import { State } from "./kinds/state.ts";
import { Statement } from "./kinds/statement.ts";

/** Every kind of record; adding one here gives it seeds, storage, queries, filters and orders. */
export const kinds = {
  State,
  Organization,
  Person,
  Place,
  Product,
  ControlList,
  ControlListEntry,
  Control,
  PolicyAction,
  Condition,
  Agreement,
  Event: WorldEvent,
  Statement,
  Source,
  Dispute,
  Case,
  Coverage,
} as const satisfies { readonly [N in KindName]: Kind<N> };

type Fields<N extends KindName> = z.output<(typeof kinds)[N]["fields"]>;

/** A record as stores hold it: inline records are replaced by their keys, `type` names the kind. */
export type RecordOf<N extends KindName> = N extends "PolicyAction"
  ? Omit<Fields<N>, "conditions"> & { readonly type: N; readonly conditions: readonly string[] }
  : Fields<N> & { readonly type: N };

export type AnyRecord = { readonly [N in KindName]: RecordOf<N> }[KindName];

/** Whether a record is of a kind. */
export function isKind<N extends KindName>(
  record: AnyRecord,
  name: N,
): record is AnyRecord & RecordOf<N> {
  return record.type === name;
}
