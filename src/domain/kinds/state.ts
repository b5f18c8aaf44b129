import { z } from "zod";
import { list, part, reference, text, word } from "../fields.ts";
import { kind } from "../kind.ts";
import { ownCitations, uncited } from "../parts/common.ts";
import { period } from "../parts/period.ts";
import { MembershipStatus } from "../words/membership-status.ts";

const membership = part("Membership", "How a state stands to an organization, and when.", {
  in: reference("MEMBER_OF", "Organization").describe("The organization."),
  status: word(MembershipStatus).describe("How it stands to it."),
  ...period,
  ...ownCitations,
});

export const State = kind(
  "State",
  "A sovereign state as an actor; its key is the ISO 3166-1 alpha-3 code.",
  ["state", "states"],
  z.strictObject({
    ...uncited,
    alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 code; write two upper-case letters")
      .describe("ISO 3166-1 alpha-2."),
    name: text.describe("Its usual name in English."),
    aliases: list(text).describe("Other names it goes by, in any language."),
    memberships: list(membership).describe(
      "How it stands to organizations, in the record's order.",
    ),
  }),
);
