import { put } from "../seeds-folder.ts";
import { wrong } from "./wrong.ts";

const lift = "policy-actions/CAN-TUR-2024-LIFT.yaml";
const canada = "states/CAN.yaml";
const forms =
  "write 2020, 2020-04, 2020-04-16, 2019-10-11/2019-10-19, ../2019-10-11, 2024-01-29/.., " +
  "[2024-01-29,2024-01-30] or 2020-05~";

const noDate = (written: string) => `"${written}" is no calendar date; ${forms}`;
const lifted = (what: string, on: string, message: string) =>
  wrong(
    what,
    put(lift, "effective: 2024-01-29", `effective: ${on}`),
    `${lift}:5:12 effective | ${message}`,
  );

/** Dates that are none. */
export const dates = [
  lifted("a day that February does not have", "2024-02-30", noDate("2024-02-30")),
  lifted("a thirteenth month", "2019-13", noDate("2019-13")),
  lifted("a season", "2020-21", noDate("2020-21")),
  lifted("a season in words", "spring 2020", noDate("spring 2020")),
  lifted("a date in words", "29 January 2024", noDate("29 January 2024")),
  lifted("a date without leading noughts", "2024-1-9", noDate("2024-1-9")),
  lifted("a date without hyphens", "20240129", noDate("20240129")),
  lifted("the year nought", '"0000"', noDate("0000")),
  lifted("no text at all", '""', noDate("")),
  lifted("both ends open", "..", noDate("..")),
  lifted("a range without ends", "../..", "says nothing: leave the field out"),
  lifted(
    "a reversed range",
    "2020-10-15/2020-10-01",
    "is reversed: 2020-10-15 comes after 2020-10-01; write 2020-10-01/2020-10-15",
  ),
  lifted("a range of three", "2019/2020/2021", `has more than one "/"; ${forms}`),
  lifted("about, within a range", "2020~/2021", noDate("2020~")),
  lifted(
    "days to choose from, unquoted",
    "[2024-01-29,2024-01-30]",
    'must be text, not a list; quote brackets that belong to it, as "[2024-01-29,2024-01-30]"',
  ),
  lifted(
    "days to choose from, out of order",
    '"[2024-01-30,2024-01-29]"',
    "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]",
  ),
  lifted(
    "one day to choose from",
    '"[2024-01-29]"',
    "lists days: two or more, ascending, as in [2024-01-29,2024-01-30]",
  ),
  lifted("months to choose from", '"[2024-01,2024-02]"', '"2024-01" is no day of the calendar'),
  lifted(
    "a broken number",
    "2024.5",
    '2024.5 is read as the number 2024.5; text is needed here, so quote it: "2024.5"',
  ),
  lifted(
    "a date of a thousand letters",
    "2".repeat(1000) + "-",
    `is too long for a date; ${forms}`,
  ),
  wrong(
    "a month where a day belongs",
    put("controls/CAN-TUR.yaml", "checked: 2026-11-23", "checked: 2026-11"),
    "controls/CAN-TUR.yaml:9:10 checked | is no day of the calendar; write it as 2024-01-29",
  ),
  wrong(
    "a year where a day belongs",
    put("controls/CAN-TUR.yaml", "checked: 2026-11-23", "checked: 2026"),
    `controls/CAN-TUR.yaml:9:10 checked | 2026 is read as the number 2026; text is needed here, so quote it: "2026"`,
  ),
];

const member = (
  what: string,
  lines: string,
  at: readonly [number, number, string],
  message: string,
) =>
  wrong(
    what,
    put(canada, "    attested: [2024-01-29]", lines),
    `${canada}:${at[0]}:${at[1]} memberships[0].${at[2]} | ${message}`,
  );

/** Periods that contradict themselves. */
export const periods = [
  member(
    "an end before the beginning",
    "    from: 2020-05\n    to: 2020-03",
    [8, 9, "to"],
    "comes before its beginning, 2020-05",
  ),
  member(
    "a last day before the beginning",
    "    from: 2020-05\n    through: 2020-03",
    [8, 14, "through"],
    "comes before its beginning, 2020-05",
  ),
  member(
    "an end on the first day",
    "    from: 2020-05-01\n    to: 2020-05-01",
    [8, 9, "to"],
    "is the first day itself; `to` is the first day on which it no longer holds",
  ),
  member(
    "two ends",
    "    to: 2020-05-02\n    through: 2020-05-01",
    [7, 9, "to"],
    "and `through` both say the end; keep one",
  ),
  member(
    "both ends at once and singly",
    "    from: 2020\n    during: 2020/2021",
    [8, 13, "during"],
    "says both ends already; leave out `date`, `from`, `to` and `through`",
  ),
  member(
    "a day attested before the beginning",
    "    from: 2024-01-30\n    attested: [2024-01-29]",
    [8, 15, "attested"],
    "holds a day outside the period",
  ),
  member(
    "a day attested after the end",
    "    through: 2024-01-28\n    attested: [2024-01-29]",
    [8, 15, "attested"],
    "holds a day outside the period",
  ),
  member(
    "attested days out of order",
    "    attested: [2024-01-30, 2024-01-29]",
    [7, 15, "attested"],
    "is not ascending",
  ),
  member(
    "an attested month",
    "    attested: [2024-01]",
    [7, 16, "attested[0]"],
    "is no day of the calendar; write it as 2024-01-29",
  ),
  wrong(
    "an event on a day and for a time",
    put("events/INCURSION.yaml", "place:", "date: 2019-10-09\nplace:"),
    `events/INCURSION.yaml:4:9 during | says both ends already; leave out \`date\`, \`from\`, \`to\` and \`through\``,
  ),
];
