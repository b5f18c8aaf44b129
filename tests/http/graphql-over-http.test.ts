import { type AuditResult, auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "./served.ts";

let served: Served;
let results: readonly AuditResult[];
beforeAll(async () => {
  served = await serve();
  results = await auditServer({ url: `http://localhost:${served.port}/graphql` });
});
afterAll(() => served.server.stop());

test("all that the GraphQL-over-HTTP specification says we MUST, SHOULD and MAY, we do", () => {
  expect(results.length).toBeGreaterThan(50);
  const failed = results.filter(({ status }) => status !== "ok").map(({ name }) => name);
  expect(failed).toEqual([]);
});
