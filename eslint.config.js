import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "**/*.generated.ts",
      "eslint.config.js",
      ".dependency-cruiser.mjs",
      // Their packages are bench's own, and not there after the root's `npm ci`: `npm run bench:check`.
      "bench/measure/load.ts",
      "bench/servers/neo4j-graphql.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The environment is read in one place, so that every setting is checked and documented there.
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only src/settings.ts reads the environment.",
        },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: [
      "src/settings.ts",
      "src/commands/neo4j.ts",
      "tests/**/*.ts",
      // They hand their own environment on to the processes that they start.
      "bench/measure/started.ts",
      "bench/servers/running.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
);
