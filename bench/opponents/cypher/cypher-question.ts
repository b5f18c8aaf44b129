/** A question as somebody would answer it by hand: one Cypher text, and the document that asks for all of it. */
export interface CypherQuestion {
  /** The root field. */
  readonly field: string;
  /** Its parameters are the variables of the document; returns one row with one value, `answer`. */
  readonly cypher: string;
  readonly query: string;
}
