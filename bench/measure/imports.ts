/** The packages that `npm start` imports over the embedded store. */
const packages = [
  "@graphql-tools/schema",
  "countries-list",
  "dataloader",
  "fastest-levenshtein",
  "graphql",
  "graphql-query-complexity",
  "graphql-yoga",
  "lru-cache",
  "minisearch",
  "yaml",
  "zod",
];

/**
 * A program that imports them and no more, to be run as text: in a file of this folder, `graphql`
 * would be the copy of the bench's own packages, and those of the root would bring theirs besides.
 */
export const importsAlone = [
  ...packages.map((name) => `import "${name}";`),
  'process.stdout.write("imported\\n");',
  "setInterval(() => undefined, 1_000);",
].join("\n");
