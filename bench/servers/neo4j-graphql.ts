/** @neo4j/graphql behind a bare yoga, over the same database. */
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";
import { typeDefs } from "../opponents/neo4j-graphql/type-defs.ts";
import { serve, toldByParent } from "./serving.ts";

const { neo4j: uri } = toldByParent<{ neo4j: string }>();
const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, fetchSize: -1 });
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
serve((request, response) => void yoga(request, response));
