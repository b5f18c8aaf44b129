/** Every kind of record, in the order a reader meets them. The registry in kinds.ts declares each. */
export const kindNames = [
  "State",
  "Organization",
  "Person",
  "Place",
  "Product",
  "ControlList",
  "ControlListEntry",
  "Control",
  "PolicyAction",
  "Condition",
  "Agreement",
  "Event",
  "Statement",
  "Source",
  "Dispute",
  "Case",
  "Coverage",
] as const;
export type KindName = (typeof kindNames)[number];

/** A set of kinds that one field may name: a GraphQL union where there are several. */
export interface KindGroup {
  readonly name: string;
  readonly definition: string;
  readonly kinds: readonly KindName[];
}

const group = (name: string, definition: string, kinds: readonly KindName[]): KindGroup => ({
  name,
  definition,
  kinds,
});

export const anyRecord = group("Record", "Any record of the knowledge base.", kindNames);
export const actors = group("NamedActor", "A state, an organization or a person.", [
  "State",
  "Organization",
  "Person",
]);
export const bodies = group("Body", "A state or an organization.", ["State", "Organization"]);
export const goods = group(
  "Goods",
  "Goods as a control names them: a product, a list or an entry.",
  ["Product", "ControlList", "ControlListEntry"],
);
export const territories = group("Territory", "A state or a place.", ["State", "Place"]);
export const causes = group("Cause", "What something can happen because of.", [
  "PolicyAction",
  "Condition",
  "Agreement",
  "Event",
  "Statement",
  "Product",
]);
export const evidence = group("Settlement", "What can settle or end a condition.", [
  "PolicyAction",
  "Agreement",
  "Event",
  "Statement",
]);

/** The groups that GraphQL knows as unions; `Record` is an interface. */
export const kindGroups = [actors, bodies, goods, territories, causes, evidence] as const;
