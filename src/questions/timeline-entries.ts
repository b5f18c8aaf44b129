import { beginning, ending, type Period } from "../domain/date/period.ts";
import type { AnyRecord } from "../domain/kinds.ts";
import { label } from "../domain/label.ts";
import { ActionKind } from "../domain/words/action-kind.ts";
import { labelOf } from "../domain/words/closed-word.ts";
import { EventKind } from "../domain/words/event-kind.ts";
import { MembershipStatus } from "../domain/words/membership-status.ts";
import { SpeechAct } from "../domain/words/speech-act.ts";
import type { Slice } from "../store/policy-graph.ts";

/** Something dated: a record, one of its dates, and what happened then. */
export interface TimelineEntry {
  /** EDTF; a period whole. */
  readonly date: string;
  /** What happened, in words: `lift, announced`. */
  readonly what: string;
  readonly record: AnyRecord;
  readonly text: string;
}

/** The dated entries of a record, in no order; what a record says of itself is told only in its own timeline. */
export function datedIn(slice: Slice, record: AnyRecord, of: AnyRecord): readonly TimelineEntry[] {
  return datesOf(slice, record, record === of).flatMap(([date, what, text]) =>
    date === undefined ? [] : [{ date, what, record, text: text ?? label(record) }],
  );
}

type Dated = readonly [date: string | undefined, what: string, text?: string];

function datesOf(slice: Slice, record: AnyRecord, isSubject: boolean): readonly Dated[] {
  switch (record.type) {
    case "PolicyAction": {
      const kind = labelOf(ActionKind, record.kind);
      return [
        [record.announced, `${kind}, announced`],
        [record.published, `${kind}, published`],
        [record.effective, `${kind}, effective`],
        [record.recorded, `${kind}, recorded`],
      ];
    }
    case "Agreement":
      return [
        [record.reached, "agreement, reached"],
        [record.signed, "agreement, signed"],
        [record.inForce, "agreement, in force"],
        ...record.ratifications.map(({ date, by }): Dated => [
          date,
          `agreement, ratified by ${nameOf(slice, by)}`,
        ]),
      ];
    case "Event":
      return [[record.date ?? record.during, labelOf(EventKind, record.kind)]];
    case "Statement":
      return [[record.date, `statement: ${labelOf(SpeechAct, record.act)}`]];
    case "State":
      return isSubject
        ? record.memberships.flatMap((membership) =>
            periodDates(
              membership,
              `${labelOf(MembershipStatus, membership.status)} of ${nameOf(slice, membership.in)}`,
            ),
          )
        : [];
    case "Product":
      return isSubject
        ? record.operatedBy.flatMap((use) =>
            periodDates(use, `operated by ${nameOf(slice, use.actor)}`),
          )
        : [];
    default:
      return [];
  }
}

function nameOf(slice: Slice, key: string): string {
  const record = slice.get(key);
  return record ? label(record) : key;
}

function periodDates(period: Period, what: string): readonly Dated[] {
  const begin = beginning(period)?.edtf;
  const last =
    period.to ?? period.through ?? (ending(period) ? period.during?.split("/").at(-1) : undefined);
  return [
    [begin, `${what}, begins`, what],
    [last, `${what}, ends`, what],
  ];
}
