import type { z } from "zod";
import type { KindName } from "../../src/domain/kind-names.ts";
import { type AnyRecord, kinds, type RecordOf } from "../../src/domain/kinds.ts";

/** What a test says of a record; what it leaves out is filled in, and its kind checks the whole. */
type Given<N extends KindName> = Partial<z.input<(typeof kinds)[N]["fields"]>>;
type GivenEffect = NonNullable<Given<"PolicyAction">["effects"]>[number];
export type GivenReason = NonNullable<Given<"PolicyAction">["reasons"]>[number];

/** The control that effects move and conditions belong to unless a test says otherwise. */
export const CONTROL = "CAN-TUR";

const cited = { citations: ["SOURCE p. 1"] };

export function state(key: string, fields: Given<"State"> = {}): RecordOf<"State"> {
  const all = { key, alpha2: key.slice(0, 2), name: key, ...fields };
  return { type: "State", ...kinds.State.fields.parse(all) };
}

export function source(key: string, fields: Given<"Source"> = {}): RecordOf<"Source"> {
  const all = { key, kind: "NEWS", title: key, seen: "FULL", ...fields };
  return { type: "Source", ...kinds.Source.fields.parse(all) };
}

export function product(key: string, fields: Given<"Product"> = {}): RecordOf<"Product"> {
  const all = { key, kind: "COMPONENT", name: key, ...cited, ...fields };
  return { type: "Product", ...kinds.Product.fields.parse(all) };
}

export function organization(
  key: string,
  fields: Given<"Organization"> = {},
): RecordOf<"Organization"> {
  const all = { key, kind: "COMPANY", name: key, ...cited, ...fields };
  return { type: "Organization", ...kinds.Organization.fields.parse(all) };
}

export function person(key: string, fields: Given<"Person"> = {}): RecordOf<"Person"> {
  return { type: "Person", ...kinds.Person.fields.parse({ key, name: key, ...cited, ...fields }) };
}

export function controlList(key: string): RecordOf<"ControlList"> {
  const all = { key, name: key, keptBy: "CAN" };
  return { type: "ControlList", ...kinds.ControlList.fields.parse(all) };
}

/** An entry of the list `LIST`. */
export function controlListEntry(
  key: string,
  fields: Given<"ControlListEntry"> = {},
): RecordOf<"ControlListEntry"> {
  const all = { key, list: "LIST", code: key, name: key, ...fields };
  return { type: "ControlListEntry", ...kinds.ControlListEntry.fields.parse(all) };
}

export function control(fields: Given<"Control"> = {}): RecordOf<"Control"> {
  const all = {
    key: CONTROL,
    name: "the control",
    imposedBy: "CAN",
    target: ["TUR"],
    directions: ["EXPORT"],
    bindingness: "BINDING",
    covers: "ALL",
    end: "OPEN",
    checked: "2026-11-23",
    ...cited,
    ...fields,
  };
  return { type: "Control", ...kinds.Control.fields.parse(all) };
}

/** An effect on the control. */
export function moves(fields: Partial<GivenEffect>): GivenEffect {
  return { controls: [CONTROL], ...fields };
}

/** An act with what it does, and the conditions written inside it as records of their own. */
export function act(key: string, fields: Given<"PolicyAction">): readonly AnyRecord[] {
  const all = { key, kind: "IMPOSE", name: key, takenBy: ["CAN"], ...cited, ...fields };
  const { conditions, ...parsed } = kinds.PolicyAction.fields.parse(all);
  const moved = [...new Set(parsed.effects.flatMap(({ controls }) => controls))];
  const stored = conditions.map((terms) =>
    condition(`${key}/${terms.key}`, {
      ...terms,
      appliesTo: terms.appliesTo.length > 0 ? terms.appliesTo : moved,
    }),
  );
  const own: RecordOf<"PolicyAction"> = {
    type: "PolicyAction",
    ...parsed,
    conditions: stored.map((one) => one.key),
  };
  return [own, ...stored];
}

function condition(key: string, fields: Given<"Condition">): RecordOf<"Condition"> {
  const { citations = [] } = fields;
  const all = {
    ...fields,
    key,
    setBy: key.slice(0, key.indexOf("/")),
    citations: citations.length > 0 ? citations : cited.citations,
  };
  return { type: "Condition", ...kinds.Condition.fields.parse(all) };
}

export function event(key: string, fields: Given<"Event"> = {}): RecordOf<"Event"> {
  const all = { key, kind: "OTHER", name: key, ...cited, ...fields };
  return { type: "Event", ...kinds.Event.fields.parse(all) };
}

export function statement(key: string, fields: Given<"Statement"> = {}): RecordOf<"Statement"> {
  const all = { key, by: ["TUR"], act: "CLAIM", text: key, ...cited, ...fields };
  return { type: "Statement", ...kinds.Statement.fields.parse(all) };
}

export function agreement(key: string, fields: Given<"Agreement"> = {}): RecordOf<"Agreement"> {
  const all = { key, name: key, parties: ["CAN", "TUR"], ...cited, ...fields };
  return { type: "Agreement", ...kinds.Agreement.fields.parse(all) };
}

export function dispute(key: string, fields: Given<"Dispute">): RecordOf<"Dispute"> {
  const version = (says: string) => ({ says, ...cited });
  const versions = [version("one"), version("other")];
  const all = { key, question: key, versions, ...cited, ...fields };
  return { type: "Dispute", ...kinds.Dispute.fields.parse(all) };
}

export function coverage(key: string, fields: Given<"Coverage">): RecordOf<"Coverage"> {
  const all = { key, day: "2026-11-23", result: "LOOKED_NONE", ...fields };
  return { type: "Coverage", ...kinds.Coverage.fields.parse(all) };
}

/** A reason that names its causes; STATED by Canada unless said otherwise. */
export function because(causes: readonly string[], fields: Partial<GivenReason> = {}): GivenReason {
  return {
    key: "why",
    because: [...causes],
    basis: "STATED",
    offeredBy: "CAN",
    text: "so it was",
    ...fields,
  };
}
