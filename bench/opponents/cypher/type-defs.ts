/** What the hand-written server answers: the records as the graph holds them, laid one inside the other. */
export const typeDefs = `
type Query {
  controls(imposer: ID!, target: ID!): [Control!]!
  control(control: ID!): Control
  controlsOn(target: ID!): [Control!]!
  exposed(product: ID!): Exposed
  sources(publisher: ID!): Sources
}
type Control {
  key: ID! name: String! bindingness: String end: String lastSeen: String
  acts: [ActOn!]! causes: [Named!]! mentions: [Named!]! citations: [Citation!]! disputes: [Dispute!]!
}
type ActOn { posture: String was: String through: String contested: Boolean act: Act! }
type Act {
  key: ID! kind: String name: String effective: String announced: String
  announcedIn: [Source!]! reasons: [Reason!]! conditions: [Condition!]!
  citations: [Citation!]! disputes: [Dispute!]!
}
type Reason { basis: String text: String because: Named! }
type Condition {
  key: ID! kind: String text: String fulfilment: String exempts: [Named!]! citations: [Citation!]!
}
type Named {
  key: ID! name: String text: String date: String during: String effective: String reached: String
}
type Citation { at: String source: Source! }
type Source { key: ID! title: String kind: String published: String url: String }
type Dispute { key: ID! question: String citations: [Citation!]! }
type Exposed { products: [Product!]! controls: [Control!]! }
type Product {
  key: ID! name: String kind: String
  leadsTo: [Led!]! substitutes: [Substitute!]! events: [Event!]!
}
type Substitute { key: ID! name: String events: [Named!]! }
type Led { relation: String basis: String record: Named! }
type Event { key: ID! name: String date: String places: [Named!]! }
type Sources { nodes: [Source!]! totalCount: Int! }
`;
