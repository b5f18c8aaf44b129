import { type AnyRecord, isKind, type RecordOf } from "../../domain/kinds.ts";
import type { TransferRole } from "../../domain/words/transfer-role.ts";
import type { Slice } from "../../store/policy-graph.ts";
import { membershipOn } from "../membership-on.ts";
import { certain, type Ground, matchOf, possible, type Transfer } from "./transfer.ts";

/** Which leg of a transfer a control is about, and why. */
export interface Leg {
  readonly role: TransferRole;
  readonly ground: Ground;
}

/** OTHER_END_USER where it is about the destination's, but others; null where it is about nobody in the transfer. */
export function legOf(
  slice: Slice,
  control: RecordOf<"Control">,
  transfer: Transfer,
): Leg | "OTHER_END_USER" | null {
  const { destination, reExportTo } = transfer;
  const to = (ground: Ground): Leg => ({ role: "DESTINATION", ground });
  if (control.target.includes("ANY")) return to(certain("a general rule, for any destination"));
  if (control.target.includes(destination.key)) return to(certain("directed at the destination"));
  const users = control.target.flatMap((key) => slice.get(key) ?? []);
  const grounds = users.flatMap((user) => endUserGround(slice, user, transfer) ?? []);
  const ground = grounds.find((one) => one !== "OTHER_END_USER");
  if (ground) return to(ground);
  if (control.via.includes(destination.key)) {
    if (reExportTo === null)
      return {
        role: "VIA",
        ground: possible("only if it goes on to whom the control is directed at"),
      };
    if (reExportTo.some((state) => control.target.includes(state)))
      return { role: "VIA", ground: certain("it goes on to whom the control is directed at") };
  }
  const next = reExportTo?.find((state) => control.target.includes(state));
  if (next !== undefined)
    return { role: "RE_EXPORT", ground: certain(`it is to go on to ${next}`) };
  return grounds.length > 0 ? "OTHER_END_USER" : null;
}

/** Whether an end user that a control is directed at is the transfer's; null where it is not of the destination. */
function endUserGround(
  slice: Slice,
  user: AnyRecord,
  { destination, endUser, asOf }: Transfer,
): Ground | "OTHER_END_USER" | null {
  if (user.type === "State") return null;
  if (endUser !== null && superiorsOf(slice, endUser).has(user.key))
    return certain("directed at the end user");
  const membership =
    user.type === "Organization" ? matchOf(membershipOn(slice, destination, user.key, asOf)) : null;
  if (membership) return { match: membership, text: `the destination belongs to ${user.key}` };
  if (!isOf(slice, user, destination.key)) return null;
  return endUser === null ? possible(`only if the end user is ${user.key}`) : "OTHER_END_USER";
}

/** Whether an actor is one of a state. */
function isOf(slice: Slice, user: AnyRecord, state: string): boolean {
  if (isKind(user, "Organization"))
    return user.state === state || user.partOf === state || user.activeIn.includes(state);
  if (!isKind(user, "Person")) return false;
  return user.offices.some(({ of }) => {
    const body = slice.get(of);
    return (
      of === state || (body !== undefined && isKind(body, "Organization") && body.state === state)
    );
  });
}

/** An actor and everything that it is part of. */
function superiorsOf(slice: Slice, key: string): ReadonlySet<string> {
  const keys = new Set([key]);
  for (const part of keys) {
    const record = slice.get(part);
    if (record && isKind(record, "Organization") && record.partOf !== undefined)
      keys.add(record.partOf);
  }
  return keys;
}
