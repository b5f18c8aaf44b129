import { date, day, list } from "../fields.ts";

/** The fields of something that lasts. A missing end is open; see date/period.ts. */
export const period = {
  from: date.optional().describe("Its first day; null where nobody gives it."),
  to: date
    .optional()
    .describe("The first day on which it no longer holds; null where open or not known."),
  through: date.optional().describe("Its last day; null where open or not known."),
  during: date.optional().describe("First and last day at once; null where given singly."),
  attested: list(day).describe("Days on which a source says that it holds, ascending."),
};
