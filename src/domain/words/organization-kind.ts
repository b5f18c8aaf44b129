import { closedWord } from "./closed-word.ts";

export const OrganizationKind = closedWord(
  "OrganizationKind",
  "What kind of collective actor an organization is.",
  {
    ALLIANCE: ["alliance", "States bound to defend one another."],
    INTERGOVERNMENTAL_BODY: ["intergovernmental body", "A body of states, or an organ of one."],
    GROUPING: ["grouping", "States named together without a body of their own."],
    GOVERNMENT_BODY: ["government body", "A ministry, agency or office of a state."],
    SUBNATIONAL_GOVERNMENT: ["subnational government", "The government of a part of a state."],
    LEGISLATURE: ["legislature", "A parliament, a chamber or a committee of one."],
    COURT: ["court", "A court or tribunal."],
    ARMED_FORCE: ["armed force", "The armed forces of a state, or a part of them."],
    ARMED_GROUP: ["armed group", "An armed group that is no state's force."],
    PARTY: ["party", "A political party."],
    COMPANY: ["company", "A firm, whoever owns it."],
    CIVIL_SOCIETY: ["civil society", "An advocacy group, research institute or association."],
    COMMUNITY: ["community", "A group of people who share an origin or a fate."],
    MEDIA: ["media", "A news agency, newspaper, broadcaster or publisher."],
  },
);
