import type { KindName } from "../domain/kind-names.ts";
import { type AnyRecord } from "../domain/kinds.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { controlsTouching, touchingSteps } from "./exposure/touching.ts";
import type { ExposureEdge } from "./exposure/edges-from.ts";
import { MAX_DEPTH, type Reached, walkFrom, walkSteps } from "./exposure/walk.ts";
import { foldOf } from "./fold/control-fold.ts";
import { historyOf, historySteps } from "./fold/history.ts";
import { type AsOf, type Question, UnknownArgument } from "./question.ts";
import type { Standing } from "./standing/answer.ts";
import { standingOf } from "./standing/standing.ts";

const starts: readonly KindName[] = [
  "Product",
  "Control",
  "ControlList",
  "ControlListEntry",
  "Event",
];

export interface ExposureArgs extends AsOf {
  readonly from: string;
  /** How many steps, 1 to 6. */
  readonly depth: number;
}

export interface ExposureNode extends Reached {
  /** The controls in force on the day that touch it, by key. */
  readonly controls: readonly Standing[];
}

export interface Exposure extends Grounds {
  readonly from: AnyRecord;
  /** By layer, then key. */
  readonly nodes: readonly ExposureNode[];
  readonly edges: readonly ExposureEdge[];
  /** Whether there is more than the answer holds. */
  readonly truncated: boolean;
}

/** Where does a component or the goods of a control lead: into what, in whose hands, used where, replaced by what? */
export const exposure: Question<ExposureArgs, Exposure> = {
  names: { from: { argument: "from", kinds: starts } },
  start: ({ from, depth }) => {
    if (!(depth >= 1 && depth <= MAX_DEPTH))
      throw new UnknownArgument(`depth: ${depth} is not from 1 to ${MAX_DEPTH}.`);
    return { keys: [from] };
  },
  steps: [
    ...walkSteps,
    ...touchingSteps,
    ...historySteps,
    { edges: ["ENDED_BY"], direction: "OUT", depth: 1 },
    { edges: ["CITES", "IMPOSED_BY"], direction: "OUT", depth: 1 },
  ],
  answer: (args, slice) => {
    const from = argumentRecord(slice, "from", args.from, starts);
    const { reached, edges, truncated } = walkFrom(slice, from, args.depth, args.asOf);
    const nodes = reached.map((node) => ({ ...node, controls: inForceOn(slice, node, args) }));
    const controls = nodes.flatMap((node) => node.controls.map(({ control }) => control));
    const used = [...reached.map(({ record }) => record), ...controls];
    return { from, nodes, edges, truncated, ...groundsOf(slice, used) };
  },
};

function inForceOn(slice: Slice, { record }: Reached, when: AsOf): readonly Standing[] {
  return controlsTouching(slice, record)
    .map((control) => standingOf(slice, foldOf(historyOf(slice, control)), when))
    .filter(({ inForce }) => inForce === "CERTAINLY" || inForce === "POSSIBLY");
}
