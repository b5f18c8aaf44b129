import { closedWord } from "./closed-word.ts";

export const MembershipStatus = closedWord(
  "MembershipStatus",
  "How a state or body stands to an organization.",
  {
    MEMBER: ["member", "A full member."],
    PARTNER: ["partner", "A recognised partner, not a member."],
    APPLICANT: ["applicant", "Has applied for membership."],
    INVITED: ["invited", "Has been invited to join and has not joined yet."],
  },
);
