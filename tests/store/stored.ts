import type { KindName } from "../../src/domain/kind-names.ts";
import { type AnyRecord, kinds } from "../../src/domain/kinds.ts";

type Values = Readonly<Record<string, unknown>> & { readonly key: string };

/** A stored record of a kind with these fields, the ones that every record needs filled in. */
export function stored(kind: KindName, values: Values): AnyRecord {
  const { conditions, ...rest } = { ...needed[kind], ...values };
  // A stored act names its conditions; the kind describes the written act, which holds them.
  const read = kinds[kind].fields.parse(rest);
  return {
    type: kind,
    ...read,
    ...(kind === "PolicyAction" && { conditions: conditions ?? [] }),
  } as AnyRecord;
}

const cited = { citations: ["SEED A:P1"] };
const needed: Readonly<Record<KindName, Readonly<Record<string, unknown>>>> = {
  State: { name: "a state", alpha2: "XX" },
  Organization: { ...cited, name: "an organization", kind: "ALLIANCE" },
  Person: { ...cited, name: "a person" },
  Place: { ...cited, name: "a place", kind: "REGION" },
  Product: { ...cited, name: "a product", kind: "COMPONENT" },
  ControlList: { name: "a list", keptBy: "CAN" },
  ControlListEntry: { name: "an entry", code: "1-1", list: "LIST" },
  Control: {
    ...cited,
    name: "a control",
    imposedBy: "CAN",
    target: ["TUR"],
    directions: ["EXPORT"],
    bindingness: "BINDING",
    covers: "ALL",
    end: "OPEN",
    checked: "2026-11-01",
  },
  PolicyAction: { ...cited, name: "an act", kind: "IMPOSE", takenBy: ["CAN"] },
  Condition: { ...cited, text: "a condition", kind: "UNDERTAKING", basis: "STATED" },
  Agreement: { ...cited, name: "an agreement" },
  Event: { ...cited, name: "an event", kind: "OTHER" },
  Statement: { ...cited, text: "says it", by: ["CAN"], act: "CLAIM" },
  Source: { title: "a source", kind: "NEWS", seen: "FULL" },
  Dispute: { ...cited, question: "which?", about: "CAN-TUR" },
  Case: { title: "a case", summary: "a story" },
  Coverage: { imposer: "CAN", day: "2026-11-01", result: "LOOKED_NONE" },
};
