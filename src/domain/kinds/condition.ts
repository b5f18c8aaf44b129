import { z } from "zod";
import { date, innerKey, part, reference, references, text, word } from "../fields.ts";
import { actors, bodies, evidence, goods } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { actor } from "../parts/actor.ts";
import { requiredCitations } from "../parts/citation.ts";
import { ownCitations } from "../parts/common.ts";
import { Basis } from "../words/basis.ts";
import { ConditionKind } from "../words/condition-kind.ts";
import { Fulfilment } from "../words/fulfilment.ts";

const circumstance = part("Circumstance", "When a condition bites.", {
  reExport: z.boolean().default(false).describe("On any re-export or retransfer."),
  reExportOutside: reference("RE_EXPORT_OUTSIDE", "Organization")
    .optional()
    .describe(
      "On re-export to a state outside this organization; null where that is not the test.",
    ),
  endUse: text.optional().describe("For this use; null where any."),
  incorporated: z.boolean().default(false).describe("When it is built into another item."),
});

const terms = {
  kind: word(ConditionKind).describe("What it demands, and when."),
  text: text.describe("The condition in a line."),
  basis: word(Basis).describe("On what ground it stands."),
  offeredBy: actor("OFFERED_BY")
    .optional()
    .describe("Who says so; null where the act itself does."),
  obliges: references("OBLIGES", actors).describe("Who has to keep it."),
  heldBy: reference("HELD_BY", bodies)
    .optional()
    .describe("Who holds the power; null where it is none."),
  when: circumstance.optional().describe("When it bites; null where always."),
  exempts: references("EXEMPTS", actors).describe("Who is freed from this condition."),
  exemptsGoods: references("EXEMPTS_GOODS", goods).describe(
    "Goods that are freed from this condition.",
  ),
  due: date.optional().describe("When it has to be met; null where no day is set."),
  trigger: text.optional().describe("What sets a reserved power off; null for others."),
  fulfilment: word(Fulfilment).default("UNKNOWN").describe("What became of it."),
  settledBy: references("SETTLED_BY", evidence).describe("What met, broke or waived it."),
  endedBy: references("ENDED_BY", evidence).describe("What ended it before the rule changed."),
};

/** A condition as it is written in the act that sets it. */
export const conditionTerms = z.strictObject({
  key: innerKey.describe("Its key within the act."),
  ...terms,
  appliesTo: references("APPLIES_TO", "Control").describe(
    "Which of the act's controls; all by default.",
  ),
  ...ownCitations,
});
export type ConditionTerms = z.output<typeof conditionTerms>;

export const Condition = kind(
  "Condition",
  "What a control or its lifting hangs on; its key is that of its act and its own word.",
  ["condition", "conditions"],
  z.strictObject({
    key: z.string().describe("`OWNER/word`."),
    ...terms,
    setBy: reference("SET_BY", "PolicyAction").describe("The act that sets it."),
    appliesTo: references("APPLIES_TO", "Control").describe("The controls it belongs to."),
    citations: requiredCitations,
    gaps: ownCitations.gaps,
  }),
  { inline: true },
);
