/** The graph as one would declare it to @neo4j/graphql: what the questions need of each kind. */
export const typeDefs = `
type State @node {
  key: ID!
  name: String
  controlsAgainst: [Control!]! @relationship(type: "TARGETS", direction: IN)
}
type Organization @node { key: ID! name: String }
type Place @node { key: ID! name: String }
type Source @node {
  key: ID!
  title: String!
  kind: String!
  published: String
  publishedEarliest: String
  byPublished: String
  url: String
  publisher: [Organization!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}
type Control @node {
  key: ID!
  name: String
  bindingness: String
  end: String
  lastSeen: String
  imposedBy: [State!]! @relationship(type: "IMPOSED_BY", direction: OUT)
  target: [State!]! @relationship(type: "TARGETS", direction: OUT)
  acts: [PolicyAction!]! @relationship(type: "EFFECT_ON", direction: IN, properties: "EffectOn")
  statements: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  disputes: [Dispute!]! @relationship(type: "ABOUT", direction: IN)
  citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
}
type PolicyAction @node {
  key: ID!
  kind: String!
  name: String
  effective: String
  announced: String
  controls: [Control!]! @relationship(type: "EFFECT_ON", direction: OUT)
  announcedIn: [Source!]! @relationship(type: "ANNOUNCED_IN", direction: OUT)
  reasons: [Cause!]! @relationship(type: "BECAUSE", direction: OUT, properties: "Because")
  consequences: [Consequence!]! @relationship(type: "BECAUSE", direction: IN, properties: "Because")
  conditions: [Condition!]! @relationship(type: "HAS_CONDITION", direction: OUT)
  statements: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  disputes: [Dispute!]! @relationship(type: "ABOUT", direction: IN)
  citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
}
type Condition @node {
  key: ID!
  kind: String
  text: String
  fulfilment: String
  exempts: [State!]! @relationship(type: "EXEMPTS", direction: OUT)
  citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
}
type Event @node {
  key: ID!
  name: String
  date: String
  during: String
  place: [Place!]! @relationship(type: "PLACE", direction: OUT)
  reasons: [Cause!]! @relationship(type: "BECAUSE", direction: OUT, properties: "Because")
}
type Statement @node {
  key: ID!
  text: String
  date: String
  reasons: [Cause!]! @relationship(type: "BECAUSE", direction: OUT, properties: "Because")
}
type Agreement @node {
  key: ID!
  name: String
  reached: String
  reasons: [Cause!]! @relationship(type: "BECAUSE", direction: OUT, properties: "Because")
}
type Dispute @node {
  key: ID!
  question: String
  citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
}
type ControlListEntry @node {
  key: ID!
  controls: [Control!]! @relationship(type: "COVERS", direction: IN)
}
type Product @node {
  key: ID!
  name: String
  kind: String
  componentOf: [Product!]! @relationship(type: "COMPONENT_OF", direction: OUT, properties: "Held")
  variantOf: [Product!]! @relationship(type: "VARIANT_OF", direction: OUT, properties: "Held")
  variants: [Product!]! @relationship(type: "VARIANT_OF", direction: IN, properties: "Held")
  isA: [Product!]! @relationship(type: "IS_A", direction: OUT)
  substituteFor: [Product!]! @relationship(type: "SUBSTITUTE_FOR", direction: OUT, properties: "Held")
  substitutes: [Product!]! @relationship(type: "SUBSTITUTE_FOR", direction: IN, properties: "Held")
  operatedBy: [State!]! @relationship(type: "OPERATED_BY", direction: OUT, properties: "Held")
  events: [Event!]! @relationship(type: "INVOLVES", direction: IN)
  controls: [Control!]! @relationship(type: "COVERS", direction: IN)
  listedAs: [ControlListEntry!]! @relationship(type: "LISTED_AS", direction: OUT)
  namedBy: [PolicyAction!]! @relationship(type: "NAMES", direction: IN)
}
union Cause = PolicyAction | Condition | Agreement | Event | Statement | Product
union Consequence = PolicyAction | Agreement | Event | Statement
type EffectOn @relationshipProperties {
  posture: String
  was: String
  through: String
  contested: Boolean
}
type Cites @relationshipProperties { at: String }
type Because @relationshipProperties { basis: String text: String }
type Held @relationshipProperties { basis: String }
`;
