import { z } from "zod";
import { list, part, reference, references, text, word } from "../fields.ts";
import { bodies, territories } from "../kind-names.ts";
import { kind } from "../kind.ts";
import { cited, ownCitations } from "../parts/common.ts";
import { period } from "../parts/period.ts";
import { MembershipStatus } from "../words/membership-status.ts";
import { OrganizationKind } from "../words/organization-kind.ts";

const listedMember = part("ListedMember", "Who belongs to an organization, and when.", {
  member: reference("HAS_MEMBER", bodies).describe("The state or organization."),
  status: word(MembershipStatus).describe("How it stands to the organization."),
  ...period,
  ...ownCitations,
});

export const Organization = kind(
  "Organization",
  "Any collective actor that is no state: an alliance, a ministry, a firm, a news agency.",
  ["organization", "organizations"],
  z.strictObject({
    ...cited,
    kind: word(OrganizationKind).describe("What kind of actor it is."),
    name: text.describe("Its usual name in English."),
    aliases: list(text).describe("Other names and abbreviations."),
    state: reference("OF_STATE", "State")
      .optional()
      .describe("The state it belongs to; null for none."),
    partOf: reference("PART_OF", bodies)
      .optional()
      .describe("The body that it is an organ or part of; null for none."),
    activeIn: references("ACTIVE_IN", territories).describe(
      "Where it acts, where that is not its state.",
    ),
    members: list(listedMember).describe("Members listed here rather than at the state."),
    universal: z.boolean().default(false).describe("Whether every state belongs to it."),
  }),
);
