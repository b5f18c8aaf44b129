import { cypherQuestions } from "./opponents/cypher/index.ts";
import { wordings } from "./opponents/neo4j-graphql/index.ts";
import { rawVariables } from "./opponents/raw-question.ts";
import { askedOf } from "./graphs/asked.ts";
import type { Graph } from "./graphs/graph.ts";
import { otherDays, sameDays } from "./questions/days.ts";
import { questions } from "./questions/index.ts";
import type { QuestionName } from "./questions/question.ts";

export type ContestantName =
  | "embedded, afresh"
  | "embedded, repeated"
  | "on Neo4j"
  | "Cypher by hand"
  | "@neo4j/graphql, natural"
  | "@neo4j/graphql, reworded"
  | "yoga's floor"
  | "http's floor";

/** The processes that contestants share. */
export type ServerName = "embedded" | "neo4j" | "cypher" | "neo4j-graphql" | "yoga" | "http";

/** Who answers, and how they are asked. */
export interface Contestant {
  readonly name: ContestantName;
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
export function contestantsFor(graph: Graph, withNeo4j: boolean): readonly Contestant[] {
  const asked = askedOf(graph);
  const variables = rawVariables(asked);
  const proviso = (question: QuestionName, days = sameDays, turn: object = {}) =>
    JSON.stringify({
      query: questions[question].query,
      variables: { ...questions[question].variables(asked, days), ...turn },
    });
  const raw = (query: string) => JSON.stringify({ query, variables });
  const usual = { path: () => "/graphql", varies: false, usesNeo4j: false };
  const embedded: readonly Contestant[] = [
    {
      ...usual,
      name: "embedded, afresh",
      server: "embedded",
      varies: true,
      body: (question, number) => proviso(question, otherDays(number), { turn: number }),
    },
    {
      ...usual,
      name: "embedded, repeated",
      server: "embedded",
      body: (question) => proviso(question),
    },
    {
      ...usual,
      name: "yoga's floor",
      server: "yoga",
      body: () => JSON.stringify({ query: "{ __typename }" }),
    },
    {
      ...usual,
      name: "http's floor",
      server: "http",
      path: (question) => `/${question}`,
      body: (question) => proviso(question),
    },
  ];
  const overNeo4j: readonly Contestant[] = [
    {
      ...usual,
      name: "on Neo4j",
      server: "neo4j",
      varies: true,
      body: (question, number) => proviso(question, otherDays(number), { turn: number }),
    },
    {
      ...usual,
      name: "Cypher by hand",
      server: "cypher",
      body: (question) => raw(cypherQuestions[question].query),
    },
    {
      ...usual,
      name: "@neo4j/graphql, natural",
      server: "neo4j-graphql",
      body: (question) => raw(wordings[question].natural),
    },
    {
      ...usual,
      name: "@neo4j/graphql, reworded",
      server: "neo4j-graphql",
      body: (question) => raw(wordings[question].reworded),
    },
  ];
  return withNeo4j
    ? [...embedded, ...overNeo4j.map((one) => ({ ...one, usesNeo4j: true }))]
    : embedded;
}
