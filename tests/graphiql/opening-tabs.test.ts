import { expect, test } from "vitest";
import { openingTabs } from "../../src/graphiql/browser/opening-tabs.ts";

test("the headline comes first, then the questions about controls, then the rest by name", () => {
  const names = ["events", "why-lifted", "states", "headline", "cases", "standing", "liftings"];
  const files = Object.fromEntries(names.map((name) => [`../queries/${name}.graphql`, name]));
  expect(openingTabs(files).map(({ query }) => query)).toEqual([
    "headline",
    "why-lifted",
    "liftings",
    "standing",
    "cases",
    "events",
    "states",
  ]);
});
