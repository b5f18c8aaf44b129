import { parse } from "graphql";
import { expect, test } from "vitest";
import { recentDocuments } from "../../src/graphql/limits/recent-documents.ts";

test("74 of 10,000 documents the last hundred are kept, and those asked for since", () => {
  const document = parse("{a}");
  const recent = recentDocuments();
  for (let number = 0; number < 10_000; number++) {
    recent.get("0");
    recent.set(String(number), document);
  }
  const kept = Array.from({ length: 10_000 }, (_, number) => recent.get(String(number)));
  expect(kept.filter(Boolean)).toHaveLength(100);
  expect(kept[0]).toBe(document);
  expect(kept[9_901]).toBe(document);
});
