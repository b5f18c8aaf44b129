import { z } from "zod";
import { references, text } from "../fields.ts";
import { anyRecord } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { uncited } from "../parts/common.ts";

export const Case = kind(
  "Case",
  "A story that analysts follow.",
  ["case", "cases"],
  z.strictObject({
    ...uncited,
    title: text.describe("Its title."),
    summary: text.describe("The story in a few lines."),
    members: references("INCLUDES", anyRecord).describe(
      "The records it is made of, in the story's order.",
    ),
  }),
);
