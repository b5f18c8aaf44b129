import type { Day } from "../domain/date/calendar-day.ts";
import { type Holding, holdsOn } from "../domain/date/period.ts";
import { isKind, type RecordOf } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";

/** How sure it is that a state is a member of an organization on a day, by what either of them says. */
export function membershipOn(
  slice: Slice,
  state: RecordOf<"State">,
  organization: string,
  day: Day,
): Holding {
  const record = slice.get(organization);
  const body = record && isKind(record, "Organization") ? record : null;
  if (body?.universal) return "CERTAINLY";
  const said = [
    ...state.memberships.filter((one) => one.in === organization),
    ...(body?.members ?? []).filter((one) => one.member === state.key),
  ];
  const holdings = said
    .filter(({ status }) => status === "MEMBER")
    .map((membership) => holdsOn(membership, day));
  if (holdings.includes("CERTAINLY")) return "CERTAINLY";
  return holdings.includes("POSSIBLY") ? "POSSIBLY" : "NOT";
}
