import { z } from "zod";
import { day, part, reference, references, referencesOr, text, word } from "../fields.ts";
import { actors, bodies, goods, territories } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited } from "../parts/common.ts";
import { Bindingness } from "../words/bindingness.ts";
import { ControlEnd } from "../words/control-end.ts";
import { Direction } from "../words/direction.ts";

const endUse = part("EndUse", "The use that a control is about.", {
  text: text.describe("The use, in words."),
  places: references("END_USE_IN", territories).describe(
    "Where the use is feared; empty where anywhere.",
  ),
});

export const Control = kind(
  "Control",
  "Who restricts whom, over what: a stable identity, whose rule on a day is folded from acts.",
  ["control", "controls"],
  z.strictObject({
    ...cited,
    name: text.describe("What it is called here, in a line."),
    imposedBy: reference("IMPOSED_BY", bodies).describe(
      "The authority whose permits are concerned.",
    ),
    target: referencesOr(["ANY"], "TARGETS", actors).describe("Whom it is directed at."),
    via: references("VIA", "State").describe(
      "States through which goods may not go on to the target.",
    ),
    directions: z.array(word(Direction)).min(1).describe("Which movements and deals it is about."),
    bindingness: word(Bindingness).describe("What it rests on."),
    covers: referencesOr(["ALL", "UNKNOWN"], "COVERS", goods).describe("The goods it covers."),
    excludes: references("EXCLUDES", goods).describe(
      "Goods it leaves out, though `covers` takes them in.",
    ),
    endUse: endUse.optional().describe("The use it is about; null where any."),
    legalBasis: references("LEGAL_BASIS", "Source").describe("The documents it rests on."),
    supersedes: references("SUPERSEDES", "Control").describe("Controls whose place it took."),
    partOf: reference("PART_OF", "Control").optional().describe("The wider control it belongs to."),
    end: word(ControlEnd).describe("What is known of its end where no act on record ends it."),
    lastSeen: day
      .optional()
      .describe("The last day on which a source shows it in force; null where unknown."),
    checked: day.describe("The day on which we last looked."),
  }),
);
