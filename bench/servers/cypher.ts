/** What one writes by hand: a bare yoga, and one Cypher text for each question. */
import { createSchema, createYoga } from "graphql-yoga";
import { cypherQuestions } from "../opponents/cypher/index.ts";
import { typeDefs } from "../opponents/cypher/type-defs.ts";
import { openDriver, openSession } from "../opponents/driver.ts";
import { serve, toldByParent } from "./serving.ts";

const { neo4j: uri } = toldByParent() as { neo4j: string };
const driver = openDriver(uri);

const root = Object.fromEntries(
  Object.values(cypherQuestions).map(({ field, cypher }) => [
    field,
    async (_query: unknown, parameters: object) => {
      const session = openSession(driver);
      try {
        const { records } = await session.run(cypher, parameters);
        return records[0]?.get("answer") as unknown;
      } finally {
        await session.close();
      }
    },
  ]),
);
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: { Query: root } }),
  logging: false,
  graphiql: false,
});
serve((request, response) => yoga(request, response));
