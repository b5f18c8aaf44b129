import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql 16 ships CommonJS and ES copies; Vite would load the one beside the libraries' other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/neo4j-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // The files that replace what the one Neo4j of the run holds must not meet.
    fileParallelism: false,
  },
});
