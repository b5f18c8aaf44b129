import { z } from "zod";
import { date, list, part, reference, references, text, word } from "../fields.ts";
import { territories } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { actor } from "../parts/actor.ts";
import { cited, ownCitations } from "../parts/common.ts";
import { quantities } from "../parts/quantity.ts";
import { reasons } from "../parts/reason.ts";
import { resolvedFrom } from "../parts/resolved-from.ts";
import { EventKind } from "../words/event-kind.ts";
import { Factuality } from "../words/factuality.ts";

const participant = part("Participant", "Who took part in an event, and as what.", {
  actor: actor("PARTICIPANT").describe("Who took part."),
  role: text.describe("As what, as `recipient`."),
  ...ownCitations,
});

/** GraphQL's `Event`; a global of that name stands in the way of a shorter one. */
export const WorldEvent = kind(
  "Event",
  "What happened in the world.",
  ["event", "events"],
  z.strictObject({
    ...cited,
    kind: word(EventKind).describe("What kind of thing happened."),
    name: text.describe("The event, in a line."),
    aliases: list(text).describe("Other names."),
    date: date.optional().describe("When it happened; null where it lasted, or nobody says."),
    during: date.optional().describe("First and last day of what lasted; null where it did not."),
    resolvedFrom,
    factuality: word(Factuality)
      .default("ESTABLISHED")
      .describe("Whether it is taken as having happened."),
    participants: list(participant).describe("Who took part, in the record's order."),
    place: references("PLACE", territories).describe("Where it happened."),
    products: references("INVOLVES", "Product").describe("The goods involved."),
    partOf: reference("PART_OF", "Event").optional().describe("The larger event it belongs to."),
    quantities,
    text: text.optional().describe("What happened, in a line or two."),
    reasons,
  }),
);
