import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { deriveResolvers } from "./resolvers/derived.ts";
import { resolvers } from "./resolvers/index.ts";
import { typeDefs } from "./type-defs.ts";

/** The executable schema: written resolvers, and derived ones for what records hold. */
export function executableSchema(): GraphQLSchema {
  return deriveResolvers(
    makeExecutableSchema({
      typeDefs: [...typeDefs()],
      resolvers,
      // `npm run generate -- --check` judges it; a start need not again.
      assumeValidSDL: true,
      updateResolversInPlace: true,
      resolverValidationOptions: {
        requireResolversToMatchSchema: "error",
        requireResolversForArgs: "ignore",
        requireResolversForResolveType: "ignore",
      },
    }),
  );
}
