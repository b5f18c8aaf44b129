import { test } from "vitest";
import { asker } from "../ask.ts";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { datasetOf } from "../generate/dataset.ts";
import { act, control, moves, state, source } from "./records.ts";
test("x", async () => {
  const records = [state("CAN"), state("TUR"), source("SOURCE"), control(), act("1", { effective: "2020-01-01", effects: [moves({ posture: "PROHIBITED" })] }), act("2", { effective: "2024-01-29/..", effects: [moves({ posture: "CASE_BY_CASE" })] })].flat();
  console.log(await asker(memoryPolicyGraph(datasetOf(records)))("{ liftings { liftings { control { key } daysHeld { ranges { least most } } } } }"));
});
