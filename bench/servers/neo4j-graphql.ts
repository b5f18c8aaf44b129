/** @neo4j/graphql behind a bare yoga, over the same database. */
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import { typeDefs } from "../opponents/neo4j-graphql/type-defs.ts";
import { openDriver } from "../opponents/driver.ts";
import { serve, toldByParent } from "./serving.ts";

const { neo4j: uri } = toldByParent() as { neo4j: string };
const driver = openDriver(uri);
const features = { filters: { String: { LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({
  schema,
  logging: false,
  graphiql: false,
  maskedErrors: false,
  context: {
    executionContext: driver,
    sessionConfig: { database: "neo4j", defaultAccessMode: "READ" },
  },
});
serve((request, response) => yoga(request, response));
