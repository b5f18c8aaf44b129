import { numberOf } from "../domain/date/calendar-day.ts";
import type { KindName } from "../domain/kind-names.ts";
import { type AnyRecord, isKind } from "../domain/kinds.ts";
import type { ExposureOutcome } from "../domain/words/exposure-outcome.ts";
import type { Slice } from "../store/policy-graph.ts";
import { argumentRecord } from "./arguments.ts";
import { type Grounds, groundsOf } from "./cited.ts";
import { controlsTouching, touchingSteps } from "./exposure/touching.ts";
import type { ExposureEdge } from "./exposure/edges-from.ts";
import { MAX_DEPTH, type Reached, walkFrom, walkSteps } from "./exposure/walk.ts";
import type { ControlFold } from "./fold/control-fold.ts";
import { foldIn } from "./fold/fold-in.ts";
import { type Act, historySteps } from "./fold/history.ts";
import { inForce } from "./fold/status.ts";
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
  /** By the layer they lead from, then in the order of their record; what two records say of each other once. */
  readonly edges: readonly ExposureEdge[];
  readonly outcome: ExposureOutcome;
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
    const { reached, edges, truncated } = walkFrom(slice, from, args.depth, args);
    const nodes = reached.map((node) => ({ controls: inForceOn(slice, node, args), ...node }));
    const controls = nodes.flatMap((node) => node.controls.map(({ control }) => control));
    const records = [...reached.map(({ record }) => record), ...controls];
    const outcome = edges.length > 0 ? "LEADS_ON" : "NOTHING_RECORDED";
    const used = records.flatMap((record) => [record, ...actsOn(slice, record)]);
    return { from, nodes, edges, outcome, truncated, ...groundsOf(slice, used) };
  },
};

function inForceOn(slice: Slice, { record }: Reached, when: AsOf): readonly Standing[] {
  return controlsTouching(slice, record)
    .map((control) => foldIn(slice, control))
    .filter((fold) => isInForce(fold, when))
    .map((fold) => standingOf(slice, fold, when));
}

function isInForce(fold: ControlFold, { asOf, today }: AsOf): boolean {
  return ["CERTAINLY", "POSSIBLY"].includes(inForce(fold, numberOf(asOf), numberOf(today)));
}

/** The acts on a control, which name goods and say how it stands. */
function actsOn(slice: Slice, { key }: AnyRecord): readonly Act[] {
  return slice.referrers(key, ["EFFECT_ON"]).filter((act) => isKind(act, "PolicyAction"));
}
