import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/*.generated.ts", "eslint.config.js", ".dependency-cruiser.mjs"] },
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
    files: ["src/settings.ts", "src/commands/neo4j.ts", "tests/**/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
