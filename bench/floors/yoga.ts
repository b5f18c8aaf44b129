/** Yoga with the smallest schema: what a GraphQL request costs before anything is asked. */
import { createSchema, createYoga } from "graphql-yoga";
import { serve } from "../servers/serving.ts";

const schema = createSchema({ typeDefs: "type Query { nothing: String }" });
const yoga = createYoga({ schema, logging: false, graphiql: false });
serve((request, response) => yoga(request, response));
