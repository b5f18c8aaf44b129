import { isKind, type RecordOf } from "../../domain/kinds.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { membershipOn } from "../membership-on.ts";
import { certain, type Ground, matchOf, possible, type Transfer } from "./transfer.ts";

/** Bodies that speak for the state they belong to. */
const government: readonly RecordOf<"Organization">["kind"][] = [
  "GOVERNMENT_BODY",
  "LEGISLATURE",
  "COURT",
];

/** Somebody whose controls a transfer can meet. */
export interface Imposer {
  readonly ground: Ground;
  /** In whose name we would have looked: a body of the exporter is looked at with the exporter. */
  readonly whose: string;
}

/**
 * Whose controls a transfer can meet, by key: the exporter's, those of its sub-national governments
 * and of the item's makers, and those of organizations that the exporter is a member of on the day,
 * with their organs. `bodies` are the keys of international bodies on record.
 */
export function imposersOf(
  slice: Slice,
  { exporter, item, asOf }: Transfer,
  bodies: readonly string[],
): ReadonlyMap<string, Imposer> {
  const own = { ground: certain("imposed by the exporter"), whose: exporter.key };
  const imposers = new Map<string, Imposer>([[exporter.key, own]]);
  for (const body of organizations(slice, exporter.key, ["OF_STATE"])) {
    if (government.includes(body.kind))
      imposers.set(body.key, { ...own, ground: certain("imposed by a body of the exporter") });
    if (body.kind === "SUBNATIONAL_GOVERNMENT")
      imposers.set(body.key, {
        ground: possible(`only if it leaves from there: ${body.name}`),
        whose: body.key,
      });
  }
  for (const maker of item.type === "Product" ? item.madeBy : [])
    imposers.set(maker, { ground: possible("the maker's own rule"), whose: maker });
  for (const key of membershipsOf(slice, exporter, bodies)) {
    const match = matchOf(membershipOn(slice, exporter, key, asOf));
    if (match === null) continue;
    const text = `the exporter is ${match === "CERTAIN" ? "" : "possibly "}a member of ${key}`;
    for (const one of withOrgans(slice, key))
      imposers.set(one, { ground: { match, text }, whose: key });
  }
  return imposers;
}

/** The organizations that a state may belong to. */
function membershipsOf(
  slice: Slice,
  state: RecordOf<"State">,
  bodies: readonly string[],
): readonly string[] {
  const named = state.memberships.map((one) => one.in);
  const naming = organizations(slice, state.key, ["HAS_MEMBER"]).map(({ key }) => key);
  return [...new Set([...named, ...naming, ...bodies])];
}

/** A body and everything that is an organ or a part of it. */
function withOrgans(slice: Slice, key: string): ReadonlySet<string> {
  const keys = new Set([key]);
  for (const whole of keys)
    for (const part of organizations(slice, whole, ["PART_OF"])) keys.add(part.key);
  return keys;
}

function organizations(slice: Slice, key: string, edges: readonly string[]) {
  return slice.referrers(key, edges).filter((record) => isKind(record, "Organization"));
}
