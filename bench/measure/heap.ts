/** Run as a program: the heap that an embedded graph holds for a record, in bytes, once it has answered. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memoryPolicyGraph } from "../../src/store/memory/memory-policy-graph.ts";
import { datasetFor, type Graph } from "../graphs/graph.ts";
import { toldByParent } from "../servers/serving.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const { graph } = toldByParent() as { graph: Graph };
// Kinds and words are there however many records there are.
memoryPolicyGraph(datasetFor(1_000));
const before = heap();
// As a server holds it: as texts that were read, since a maker of records may share their parts.
const { release, records } = datasetFor(graph);
const read = {
  release,
  records: records.map((one) => JSON.parse(JSON.stringify(one)) as typeof one),
};
const store = memoryPolicyGraph(read);
const deadline = { remaining: () => 60_000, signal: new AbortController().signal };
const view = await store.current(deadline);
const count = records.length;
(records as unknown as unknown[]).length = 0;
const used = heap() - before;
process.send?.({ records: count, bytes: used / count, release: view.release.id });
