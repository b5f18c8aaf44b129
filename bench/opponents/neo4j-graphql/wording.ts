/** A question as it is asked of @neo4j/graphql, in two wordings. */
export interface Wordings {
  /** As one writes it: the records that are wanted, filtered by what they name. */
  readonly natural: string;
  /** From what is named to the records, so that the plan starts at the one record with that key. */
  readonly reworded: string;
}
