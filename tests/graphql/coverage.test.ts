import { expect, test } from "vitest";
import { ask } from "../ask.ts";

async function coverage(args: string) {
  const query = `{ coverage(${args}) { outcome looks { key sources { key } } controls { key } } }`;
  return (JSON.parse(await ask(query)) as { data: { coverage: unknown } }).data.coverage;
}

test("we looked at Canada and Türkiye, found controls, and say where we looked", async () => {
  expect(await coverage('imposer: "CAN", target: "TUR"')).toMatchObject({
    outcome: "LOOKED_FOUND",
    looks: [
      { key: "COVERAGE-CAN-TUR", sources: expect.arrayContaining([{ key: "SEED-A" }]) as object[] },
    ],
    controls: [{ key: "CAN-TUR-GROUP-2" }, { key: "CAN-TUR-OTHER" }],
  });
});

test("we found the EU's decision to leave it to its members, and no control of its own", async () => {
  expect(await coverage('imposer: "EU", target: "TUR"')).toMatchObject({
    outcome: "LOOKED_FOUND",
    looks: [{ key: "COVERAGE-EU-TUR" }],
    controls: [],
  });
});

test("nobody looked at North Korea and Sweden, which says nothing of what there is", async () => {
  expect(await coverage('imposer: "PRK", target: "SWE"')).toEqual({
    outcome: "NOT_LOOKED",
    looks: [],
    controls: [],
  });
});
