import type { GraphQLSchema } from "graphql";
import { createYoga, type GraphQLParams } from "graphql-yoga";
import { deadlineIn } from "../store/deadline.ts";
import type { Deadline } from "../store/policy-graph.ts";
import { answersInOrder } from "./answers-in-order.ts";
import type { ServerContext } from "./context.ts";
import { limits } from "./limits/index.ts";
import { recentDocuments } from "./limits/recent-documents.ts";
import { STORE_BUDGET } from "./limits/store-budget.ts";
import { shortWay } from "./short-way.ts";

/** What of yoga's own would undo the limits, do their work again, or serve pages. */
const off = {
  batching: false,
  cors: false,
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
  // It pipes every body through a stream of its own, which doubles the time of a small request.
  maxRequestBodySize: false,
  multipart: false,
} as const;

/**
 * A server of a schema that stays in bounds, whatever it is asked; `contextOf` makes what its resolvers
 * are handed. It is a yoga, with a short way for what it has answered before.
 */
export function limitedServer<C extends object>(
  schema: GraphQLSchema,
  contextOf: (params: GraphQLParams, deadline: Deadline) => C,
) {
  const documents = recentDocuments();
  const yoga = createYoga<ServerContext, C>({
    schema,
    graphqlEndpoint: "/graphql",
    ...off,
    plugins: [answersInOrder(), ...limits()],
    parserAndValidationCache: {
      documentCache: documents,
      errorCache: { get: () => undefined, set: () => undefined },
    },
    context: ({ params, request, deadline }) =>
      contextOf(params, deadline ?? deadlineIn(STORE_BUDGET, request.signal)),
  });
  return Object.assign(yoga, { shortWay: shortWay(schema, documents.get, contextOf) });
}
