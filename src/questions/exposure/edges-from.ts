import { type Holding, holdsOn, type Period } from "../../domain/date/period.ts";
import type { Day } from "../../domain/date/calendar-day.ts";
import { type AnyRecord, isKind, type RecordOf } from "../../domain/kinds.ts";
import type { Citation } from "../../domain/parts/citation.ts";
import type { Basis } from "../../domain/words/basis.ts";
import type { ExposureRelation } from "../../domain/words/exposure-relation.ts";
import type { Slice } from "../../store/policy-graph.ts";
import type { AsOf } from "../question.ts";

/** When a step holds: EDTF text, null where not given. */
export interface ExposurePeriod {
  readonly from: string | null;
  readonly to: string | null;
  readonly through: string | null;
  readonly during: string | null;
  readonly attested: readonly Day[];
}

/** A step outwards. */
export interface ExposureEdge {
  readonly relation: ExposureRelation;
  /** Keys. */
  readonly of: string;
  readonly leadsTo: string;
  /** When it holds; null where it is not a matter of days. */
  readonly period: ExposurePeriod | null;
  /** How sure it is that it holds on the day. */
  readonly holds: Holding;
  /** On what ground it stands; null where the record itself says so. */
  readonly basis: Basis | null;
  readonly citations: readonly Citation[];
}

interface Drafted extends Omit<ExposureEdge, "of" | "holds" | "period"> {
  readonly period: Period | null;
  /** Whether it rests on what is only claimed or planned to happen. */
  readonly isUnproven?: boolean;
}

/** What a record leads to directly, in the order of the relations, then of the record. */
export function edgesFrom(slice: Slice, record: AnyRecord, when: AsOf): readonly ExposureEdge[] {
  return draftsFrom(slice, record).map((draft) => {
    const { relation, leadsTo, period, basis, citations } = draft;
    const holds = holdingOf(draft, when);
    return {
      relation,
      of: record.key,
      leadsTo,
      period: period && said(period),
      holds,
      basis,
      citations,
    };
  });
}

/** After today, and of what is not established, nothing is better than possible. */
function holdingOf({ period, isUnproven }: Drafted, { asOf, today }: AsOf): Holding {
  const holds = period ? holdsOn(period, asOf) : "CERTAINLY";
  return holds === "CERTAINLY" && (isUnproven || asOf > today) ? "POSSIBLY" : holds;
}

function said({ from, to, through, during, attested = [] }: Period): ExposurePeriod {
  return {
    from: from ?? null,
    to: to ?? null,
    through: through ?? null,
    during: during ?? null,
    attested,
  };
}

function draftsFrom(slice: Slice, record: AnyRecord): readonly Drafted[] {
  switch (record.type) {
    case "Control":
      return fromControl(slice, record);
    case "ControlList":
    case "ControlListEntry":
      return heldBy(slice, record.key, "LISTS", ["IN_LIST", "PARENT", "LISTED_AS"]);
    case "Product":
      return fromProduct(slice, record);
    case "Event":
      return record.place.map((to) => lasting(record, "IN_PLACE", to));
    default:
      return [];
  }
}

function fromControl(slice: Slice, control: RecordOf<"Control">): readonly Drafted[] {
  const covered = control.covers.filter((key) => slice.get(key) !== undefined);
  const namings = namingsOf(slice, control);
  return [
    ...covered.map((to) => plain("COVERS", to, control.citations)),
    ...[...new Set(namings.map(({ to }) => to))].map((to) =>
      plain(
        "NAMES",
        to,
        namings.flatMap((naming) => (naming.to === to ? naming.citations : [])),
      ),
    ),
  ];
}

/** Each time that an act on a control names a product, by act. */
function namingsOf(slice: Slice, { key }: RecordOf<"Control">) {
  return slice
    .referrers(key, ["EFFECT_ON"])
    .filter((act) => isKind(act, "PolicyAction"))
    .flatMap(({ effects }) => effects.filter(({ controls }) => controls.includes(key)))
    .flatMap(({ names, citations }) => names.map((to) => ({ to, citations })));
}

function fromProduct(slice: Slice, product: RecordOf<"Product">): readonly Drafted[] {
  const { key, citations, componentOf, variantOf, substituteFor, operatedBy } = product;
  const held = (relation: ExposureRelation, parts: typeof componentOf) =>
    parts.map(({ product, ...part }) => during(relation, product, part));
  return [
    ...held("COMPONENT_OF", componentOf),
    ...related(slice, key, "HAS_VARIANT", "variantOf"),
    ...held("VARIANT_OF", variantOf),
    ...heldBy(slice, key, "HAS_KIND", ["IS_A"]),
    ...product.isA.map((to) => plain("IS_A", to, citations)),
    ...related(slice, key, "SUBSTITUTED_BY", "substituteFor"),
    ...held("SUBSTITUTE_FOR", substituteFor),
    ...operatedBy.map(({ actor, ...part }) => during("OPERATED_BY", actor, part)),
    ...slice
      .referrers(key, ["INVOLVES"])
      .filter((event) => isKind(event, "Event"))
      .map((event) => lasting(event, "USED_IN", event.key)),
  ];
}

/** The products that name this one in a relation, seen from here. */
function related(
  slice: Slice,
  key: string,
  relation: ExposureRelation,
  field: "variantOf" | "substituteFor",
): readonly Drafted[] {
  return slice
    .referrers(key, [field === "variantOf" ? "VARIANT_OF" : "SUBSTITUTE_FOR"])
    .filter((other) => isKind(other, "Product"))
    .flatMap((other) =>
      other[field]
        .filter(({ product }) => product === key)
        .map((part) => during(relation, other.key, part)),
    );
}

function heldBy(
  slice: Slice,
  key: string,
  relation: ExposureRelation,
  edges: readonly string[],
): readonly Drafted[] {
  return slice
    .referrers(key, edges)
    .map((other) => plain(relation, other.key, "citations" in other ? other.citations : []));
}

function plain(
  relation: ExposureRelation,
  leadsTo: string,
  citations: readonly Citation[],
): Drafted {
  return { relation, leadsTo, period: null, basis: null, citations };
}

function during(
  relation: ExposureRelation,
  leadsTo: string,
  { basis, citations, ...period }: Period & Pick<Drafted, "basis" | "citations">,
): Drafted {
  return { relation, leadsTo, period, basis, citations };
}

/** What an event says holds from its first day on. */
function lasting(
  { date, during, factuality, citations }: RecordOf<"Event">,
  relation: ExposureRelation,
  leadsTo: string,
): Drafted {
  const from = date ?? (during?.startsWith("../") ? during : during?.split("/")[0]);
  const period: Period = from === undefined ? {} : { from };
  const isUnproven = factuality !== "ESTABLISHED";
  return { relation, leadsTo, period, basis: null, citations, isUnproven };
}
