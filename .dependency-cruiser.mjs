/** Direction: main, commands → graphql, http → search → questions → store/policy-graph → domain. */
const room = (name) => `^src/${name}/`;
const library = (names) => `node_modules/(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: "domain-stands-alone",
      severity: "error",
      comment: "The vocabulary: zod to describe it, a distance to tell near words, no other room.",
      from: { path: room("domain") },
      to: { pathNot: [room("domain"), library("zod|fastest-levenshtein")] },
    },
    {
      name: "the-port-knows-the-domain-only",
      severity: "error",
      comment:
        "What questions may ask of storage is said in the vocabulary, not in a database's words.",
      from: { path: "^src/store/[^/]+[.]ts$" },
      to: { pathNot: [room("domain"), "^src/store/[^/]+[.]ts$"] },
    },
    {
      name: "questions-know-only-the-port",
      severity: "error",
      comment: "A question is a pure function of a slice: no adapter, no request, no library.",
      from: { path: room("questions") },
      to: { pathNot: [room("questions"), room("domain"), "^src/store/[^/]+[.]ts$"] },
    },
    {
      name: "search-knows-only-the-port",
      severity: "error",
      comment: "What people call records is read through the port, so that both stores find alike.",
      from: { path: room("search") },
      to: {
        pathNot: [
          room("search"),
          room("questions"),
          room("domain"),
          "^src/store/[^/]+[.]ts$",
          library("minisearch"),
        ],
      },
    },
    {
      name: "seeds-become-records",
      severity: "error",
      comment:
        "The loader knows files and the vocabulary; what is asked of records later is none of its business.",
      from: { path: room("seeds") },
      to: { path: "^src/", pathNot: [room("seeds"), room("domain")] },
    },
    {
      name: "exports-become-records",
      severity: "error",
      comment: "An export is read by the vocabulary alone, whatever store it came from or goes to.",
      from: { path: room("exported") },
      to: { path: "^src/", pathNot: [room("exported"), room("domain")] },
    },
    {
      name: "adapters-are-chosen-at-the-root",
      severity: "error",
      comment: "Only the composition roots (and tests) pick a store.",
      from: { path: "^src/", pathNot: ["^src/main[.]ts$", room("commands"), room("store")] },
      to: { path: "^src/store/[^/]+/" },
    },
    {
      name: "adapters-do-not-meet",
      severity: "error",
      comment: "Each adapter answers for itself; what both need stands beside the port.",
      from: { path: "^src/store/([^/]+)/" },
      to: { path: "^src/store/([^/]+)/", pathNot: "^src/store/$1/" },
    },
    {
      name: "neo4j-stays-in-its-adapter",
      severity: "error",
      comment: "Cypher and driver types never leak past src/store/neo4j.",
      from: { path: "^src/", pathNot: room("store/neo4j") },
      to: { path: library("neo4j-driver") },
    },
    {
      name: "graphql-stays-at-the-edge",
      severity: "error",
      comment:
        "GraphQL and its server are the edge's business; commands may generate from the schema.",
      from: { path: "^src/", pathNot: [room("graphql"), room("commands")] },
      to: { path: library("graphql|graphql-yoga|@graphql-tools|graphql-query-complexity") },
    },
    {
      name: "files-are-read-at-the-edge",
      severity: "error",
      comment:
        "The disk is read for seeds, exports, the schema's texts and the built GraphiQL, and by commands.",
      from: {
        path: "^src/",
        pathNot: [
          room("seeds"),
          room("exported"),
          room("commands"),
          "^src/(graphql/type-defs|graphiql/build|http/graphiql)[.]ts$",
        ],
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A circle has no reading order.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing imports it: delete it.",
      from: { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$" },
      to: {},
    },
    {
      name: "the-product-imports-no-test",
      severity: "error",
      comment: "What ships does not lean on what checks it.",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
    {
      name: "the-server-needs-no-development-package",
      severity: "error",
      comment:
        "An installation without development packages must serve; only generating and building GraphiQL need them.",
      from: { path: "^src/", pathNot: ["^src/commands/generate", room("graphiql")] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
