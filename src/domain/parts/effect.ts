import { z } from "zod";
import { date, list, part, reference, references, text, word } from "../fields.ts";
import { actors, goods } from "../kind-names.ts";
import { ActionKind } from "../words/action-kind.ts";
import { PermitStatus } from "../words/permit-status.ts";
import { Posture } from "../words/posture.ts";
import { ownCitations } from "./common.ts";
import { quantity } from "./quantity.ts";

const permits = part("PermitsEffect", "What an act does to existing permits.", {
  status: word(PermitStatus).describe("What the permits became."),
  which: text.optional().describe("Which permits, in words; null where all."),
  count: quantity.optional().describe("How many; null where nobody gives it."),
  value: quantity.optional().describe("What they were worth; null where nobody gives it."),
  goods: references("PERMITS_FOR", goods).describe("The goods they were for, where named."),
  named: list(text).describe("Permits that the act names by number."),
});

const exempts = part("ExemptsEffect", "What an act lets through while the control stands.", {
  goods: references("EXEMPTS_GOODS", goods).describe("The goods let through."),
  to: references("EXEMPTS_TO", actors).describe("Who may have them; empty where not said."),
  quantity: quantity.optional().describe("How many; null where nobody gives it."),
  through: date.optional().describe("The last day of it; null where nobody gives it."),
  text: text.describe("The exemption in a line."),
});

/** What an act does to controls. Its path is `effects/` and the key of one of its controls. */
export const effect = part("Effect", "What an act does to one or more controls.", {
  controls: z
    .array(reference("EFFECT_ON", "Control"))
    .min(1, "names no control")
    .describe("The controls it moves, all alike."),
  kind: word(ActionKind)
    .optional()
    .describe("What this effect is called, where it differs from the act."),
  posture: word(Posture)
    .optional()
    .describe("The rule for new applications after it; null where untouched."),
  permits: permits.optional().describe("What it does to existing permits; null where untouched."),
  names: references("NAMES", "Product").describe("The products that the act names."),
  exempts: exempts
    .optional()
    .describe("What it lets through while the control stands; null for nothing."),
  was: word(Posture)
    .optional()
    .describe("The rule that the act says held before; null where it does not say."),
  through: date
    .optional()
    .describe("The last day that the rule is to hold; null where none is stated."),
  temporary: z.boolean().default(false).describe("Whether the act calls the rule temporary."),
  contested: z
    .boolean()
    .default(false)
    .describe("Whether it is contested that the act had this effect."),
  inWords: text.optional().describe("The authority's own term; null where it gives none."),
  ...ownCitations,
});
export type Effect = z.output<typeof effect>;
