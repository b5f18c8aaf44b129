import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { policyGraphContract } from "./policy-graph.contract.ts";

policyGraphContract("The memory store", (dataset) => Promise.resolve(memoryPolicyGraph(dataset)));
