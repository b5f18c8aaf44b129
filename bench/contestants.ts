import { cypherQuestions } from "./opponents/cypher/index.ts";
import { wordings } from "./opponents/neo4j-graphql/index.ts";
import { rawVariables } from "./opponents/raw-question.ts";
import { askedOf } from "./graphs/asked.ts";
import type { GraphPlan } from "./plan.ts";
import { otherDays, sameDays } from "./questions/days.ts";
import { questions } from "./questions/index.ts";
import type { QuestionName } from "./questions/question.ts";

export type ContestantName =
  | "embedded, afresh"
  | "embedded, repeated"
  | "snapshot before Neo4j"
  | "on Neo4j"
  | "on Neo4j, nothing remembered"
  | "Cypher by hand"
  | "@neo4j/graphql, natural"
  | "@neo4j/graphql, reworded"
  | "yoga's floor"
  | "http's floor";

/** The processes that contestants share. */
export type ServerName =
  "embedded" | "snapshot" | "neo4j" | "forgetful" | "cypher" | "neo4j-graphql" | "yoga" | "http";

/** Who answers, and how they are asked. */
export interface Contestant {
  readonly name: ContestantName;
  /** Floors answer nothing of their own. */
  readonly side: "Proviso" | "opponent" | "floor";
  readonly server: ServerName;
  /** Whether Neo4j works for it too. */
  readonly usesNeo4j: boolean;
  readonly path: (question: QuestionName) => string;
  /** The body of the request of this number. */
  readonly body: (question: QuestionName, number: number) => string;
  /** Whether every request is another. */
  readonly varies: boolean;
}

/** Everybody who can be asked about a graph; without Neo4j only those that need none. */
export function contestantsFor({ graph, withNeo4j, withFloors }: GraphPlan): readonly Contestant[] {
  const asked = askedOf(graph);
  const variables = rawVariables(asked);
  const again = (question: QuestionName) =>
    JSON.stringify({
      query: questions[question].query,
      variables: questions[question].variables(asked, sameDays),
    });
  const afresh = (question: QuestionName, number: number) =>
    JSON.stringify({
      query: questions[question].query,
      variables: { ...questions[question].variables(asked, otherDays(number)), turn: number },
    });
  const raw = (query: string) => JSON.stringify({ query, variables });
  const usual = { path: () => "/graphql", varies: false, usesNeo4j: false };
  const ours = { ...usual, side: "Proviso", varies: true, body: afresh } as const;
  const opponent = { ...usual, side: "opponent", usesNeo4j: true } as const;
  const floor = { ...usual, side: "floor" } as const;
  const all: readonly Contestant[] = [
    { ...ours, name: "embedded, afresh", server: "embedded" },
    { ...ours, name: "embedded, repeated", server: "embedded", varies: false, body: again },
    {
      ...floor,
      name: "yoga's floor",
      server: "yoga",
      body: () => JSON.stringify({ query: "{ __typename }" }),
    },
    {
      ...floor,
      name: "http's floor",
      server: "http",
      path: (question) => `/${question}`,
      body: again,
    },
    // Before those that keep the database busy, whose rest would be counted for it.
    { ...ours, name: "snapshot before Neo4j", server: "snapshot", usesNeo4j: true },
    { ...ours, name: "on Neo4j", server: "neo4j", usesNeo4j: true },
    { ...ours, name: "on Neo4j, nothing remembered", server: "forgetful", usesNeo4j: true },
    {
      ...opponent,
      name: "Cypher by hand",
      server: "cypher",
      body: (question) => raw(cypherQuestions[question].query),
    },
    {
      ...opponent,
      name: "@neo4j/graphql, natural",
      server: "neo4j-graphql",
      body: (question) => raw(wordings[question].natural),
    },
    {
      ...opponent,
      name: "@neo4j/graphql, reworded",
      server: "neo4j-graphql",
      body: (question) => raw(wordings[question].reworded),
    },
  ];
  return all.filter(
    ({ side, usesNeo4j }) => (withNeo4j || !usesNeo4j) && (withFloors || side !== "floor"),
  );
}
