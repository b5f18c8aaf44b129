import { z } from "zod";
import { date, inline, list, reference, references, text, word } from "../fields.ts";
import { actors, bodies } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited } from "../parts/common.ts";
import { effect } from "../parts/effect.ts";
import { reasons } from "../parts/reason.ts";
import { resolvedFrom } from "../parts/resolved-from.ts";
import { ActionKind } from "../words/action-kind.ts";
import { conditionTerms } from "./condition.ts";

export const PolicyAction = kind(
  "PolicyAction",
  "A dated act on one or more controls.",
  ["policyAction", "policyActions"],
  z.strictObject({
    ...cited,
    kind: word(ActionKind).describe("Its headline word: what the act calls itself."),
    name: text.describe("The act, in a line."),
    takenBy: z.array(reference("TAKEN_BY", bodies)).min(1).describe("Who took it."),
    announced: date.optional().describe("When it was announced; null where not known."),
    published: date.optional().describe("When its text was published; null where not known."),
    effective: date
      .optional()
      .describe("When it took effect; null where only another day is known."),
    recorded: date.optional().describe("When it was entered in a register; null where not known."),
    resolvedFrom,
    announcedIn: references("ANNOUNCED_IN", "Source").describe("The documents that made it known."),
    effects: list(effect).describe("What it does to controls, in the record's order."),
    reasons,
    conditions: inline(conditionTerms, "HAS_CONDITION", "Condition").describe(
      "What it hangs on, and what holds after it, in the record's order.",
    ),
    against: references("AGAINST", "PolicyAction").describe("The acts that a court reviews in it."),
    after: references("AFTER", "PolicyAction").describe(
      "Acts that it follows, where their days overlap.",
    ),
    towards: references("TOWARDS", actors).describe(
      "Whom it would have been directed at, where declined.",
    ),
  }),
);
