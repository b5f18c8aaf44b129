import type { Graph } from "../graphs/graph.ts";
import type { Comparison } from "../measure/compare.ts";
import type { Cell } from "../measure/interleaved.ts";
import type { Loaded } from "../measure/loaded.ts";
import type { Took } from "../measure/started.ts";
import type { Walked } from "../measure/walked.ts";
import type { QuestionName } from "../questions/question.ts";

/** What was measured over one graph. */
export interface OverGraph {
  readonly graph: Graph;
  readonly records: number;
  readonly comparisons: readonly Comparison[];
  readonly cells: readonly Cell[];
  /** Null where the floors were not measured. */
  readonly walked: Readonly<Record<QuestionName, Walked>> | null;
}

/** What is measured once, apart from any load. */
export interface Once {
  readonly started: Took;
  readonly imported: Took;
  readonly startedFromExport: Took & { readonly records: number };
  readonly heap: { readonly records: number; readonly bytes: number };
  readonly loaded: Loaded;
}

/** Everything that a run measured; null for what it left out. */
export interface Figures {
  readonly graphs: readonly OverGraph[];
  readonly once: Once | null;
}
